import {by, moveCleanup, moveConnection, moveSession, byStep} from './couple.ts';
import {type DraftConnection, type DraftSession, hangUp, openWire, type WorldDraft, send} from './draft.ts';
import type {Pdu, RefusalClass} from '../../spec/pdu.ts';
import {purposeOf, reinstates} from './purpose.ts';
import {
  cids,
  freeConnection,
  freeSession,
  isFullFeature,
  type Purpose,
  type Session,
  sessionOf,
  type Side,
  type WireId,
} from './world.ts';

/** T1: the initiator asks for a transport connection, with a Login in mind. */
export function connect(draft: WorldDraft, purpose: Purpose, cid: number): void {
  const {id} = openWire(draft);
  const connection = newConnection(draft, 'initiator', id);
  connection.cid = cid;
  connection.purpose = purpose;
  moveConnection(draft, 'initiator', connection, 'connectRequested', byStep);
  send(draft, 'initiator', id, {kind: 'syn'});
}

/** The CID that the initiator gives a new connection: the lowest that is free, but a new session starts again at 1. */
export function freeCid({connections}: Side, purpose: Purpose): number | null {
  if (purpose === 'newSession' || purpose === 'reinstateSession') return cids[0];
  return cids.find((cid) => connections.every((connection) => connection.cid !== cid)) ?? null;
}

/** T3: the target's end comes to be when the SYN arrives. */
export function listen(draft: WorldDraft, wire: WireId): void {
  const connection = newConnection(draft, 'target', wire);
  moveConnection(draft, 'target', connection, 'connectionAccepted', byStep);
  send(draft, 'target', wire, {kind: 'synAck'});
}

/** T4 at the initiator: the transport is there, and the Login Request goes out. */
export function sendLogin(draft: WorldDraft, connection: DraftConnection): void {
  const {initiator} = draft.sides;
  const index = moveConnection(draft, 'initiator', connection, 'transportEstablished', byStep);
  // What the Login asks for is decided here: the session it was meant for may be gone by now.
  const session = connection.purpose === 'reinstateSession' ? undefined : initiator.sessions[0];
  connection.session = session?.tsih ?? null;
  connection.loginTsih = session?.tsih ?? 0;
  for (const csmC of initiator.connections) {
    const meant = session === undefined ? csmC.session !== null : csmC.cid === connection.cid;
    if (meant && csmC.wire !== connection.wire)
      moveCleanup(draft, 'initiator', csmC, 'reinstatementLoginStarted', by('csmILoginStarts', index), connection);
  }
  send(draft, 'initiator', connection.wire, {
    kind: 'loginRequest',
    tsih: connection.loginTsih,
    cid: connection.cid ?? cids[0],
  });
}

/** T4 at the target: the Login Request says which session and connection it is for. */
export function receiveLogin(
  draft: WorldDraft,
  connection: DraftConnection,
  {tsih, cid}: Extract<Pdu, {kind: 'loginRequest'}>,
): void {
  const {target} = draft.sides;
  connection.cid = cid;
  connection.loginTsih = tsih;
  const index = moveConnection(draft, 'target', connection, 'loginStarted', byStep);
  if (tsih === 0) {
    const session: DraftSession = {...fresh(freeTsih(draft)), at: freeSession('target')};
    connection.session = session.tsih;
    target.sessions.push(session);
    const isNew = purposeOf(target, connection) === 'newSession';
    moveSession(
      draft,
      'target',
      session,
      'leadingLoginStarted',
      by(isNew ? 'leadingLoginStarts' : 'reinstatingLoginStarts', index),
    );
  } else if (purposeOf(target, connection) !== 'unknownSession') {
    connection.session = tsih;
    moveSession(draft, 'target', sessionOf(target, connection), 'continuationStarted', by('continuationStarts', index));
  }
  for (const csmC of target.connections) {
    if (reinstates(draft, connection, csmC))
      moveCleanup(draft, 'target', csmC, 'reinstatementLoginStarted', by('csmILoginStarts', index), connection);
  }
}

/** T5 at the target: the final Login Response with Status-Class 0 goes out, and what it takes the place of goes. */
export function acceptLogin(draft: WorldDraft, connection: DraftConnection): void {
  const {target} = draft.sides;
  const old = target.connections.filter((candidate) => reinstates(draft, connection, candidate));
  // Before they move: a Login that gives way to this one never had a task.
  const loggedOut = old.filter(({at}) => at.state !== 'S4');
  const isSession = purposeOf(target, connection) === 'reinstateSession';
  const others = target.sessions.filter(({tsih}) => tsih !== connection.session);
  draft.accepted = connection.wire;
  const index = moveConnection(draft, 'target', connection, 'loginSucceeded', byStep);
  const own = sessionOf(target, connection);
  const event = own?.at.state === 'Q2' ? 'connectionReachedLoggedIn' : 'continuationSucceeded';
  const coupling = own?.at.state === 'Q2' ? 'leadingLoginSucceeds' : 'continuationSucceeds';
  moveSession(draft, 'target', own, event, by(coupling, index));
  if (own !== undefined) own.stranded = false;

  if (isSession) {
    for (const session of others) {
      const ended = moveSession(draft, 'target', session, 'sessionReinstated', by('reinstatedAtTarget', index));
      const live = old.filter((candidate) => candidate.session === session.tsih && isFullFeature(candidate));
      for (const each of live)
        moveConnection(draft, 'target', each, 'reinstatementSucceeded', by('reinstatementClosesOld', ended));
    }
  } else {
    for (const each of old.filter(isFullFeature))
      moveConnection(draft, 'target', each, 'reinstatementSucceeded', by('connectionReinstated', index));
  }
  for (const each of old.filter(({at}) => at.state === 'S4'))
    moveConnection(draft, 'target', each, 'transportDisconnected', by('staleLoginDropped', index));
  for (const csmC of old) moveCleanup(draft, 'target', csmC, 'csmIReachedLoggedIn', by('csmILoginSucceeds', index));
  keepTasks(draft, own, isSession ? [] : loggedOut);
  send(draft, 'target', connection.wire, {kind: 'loginResponse', statusClass: 0, tsih: own?.tsih ?? 0});
}

/** T7 a at the target. */
export function refuseLogin(draft: WorldDraft, connection: DraftConnection, statusClass: RefusalClass): void {
  const {wire} = connection;
  moveConnection(draft, 'target', connection, 'loginRejected', byStep);
  send(draft, 'target', wire, {kind: 'loginResponse', statusClass, tsih: 0});
  hangUp(draft, 'target', wire);
}

/** The final Login Response at the initiator: T5, or T7 a. */
export function receiveLoginResponse(
  draft: WorldDraft,
  connection: DraftConnection,
  {statusClass, tsih}: Extract<Pdu, {kind: 'loginResponse'}>,
): void {
  const side = draft.sides.initiator;
  if (statusClass !== 0) {
    moveConnection(draft, 'initiator', connection, 'loginRejected', byStep);
    return;
  }
  const index = moveConnection(draft, 'initiator', connection, 'loginSucceeded', byStep);
  const cleaned = side.connections.filter(
    (csmC) =>
      csmC.cleaner === connection.wire &&
      moveCleanup(draft, 'initiator', csmC, 'csmIReachedLoggedIn', by('csmILoginSucceeds', index)) !== null,
  );
  if (connection.loginTsih === 0) {
    moveSession(draft, 'initiator', side.sessions[0], 'sessionReinstated', by('reinstatedWhileFailed', index));
    const session: DraftSession = {...fresh(tsih), at: freeSession('initiator')};
    side.sessions.push(session);
    connection.session = tsih;
    moveSession(draft, 'initiator', session, 'connectionReachedLoggedIn', by('firstLoginInitiator', index));
  } else {
    const session = sessionOf(side, connection);
    moveSession(draft, 'initiator', session, 'continuationSucceeded', by('continuationInitiator', index));
    if (session !== undefined) session.stranded = false;
    keepTasks(draft, session, cleaned);
  }
  connection.purpose = null;
}

/** An implicit logout counts as one for recovery at ErrorRecoveryLevel 2 (6.3.4): its tasks wait for reassignment. */
function keepTasks(
  {settings: {erl, tasks}}: WorldDraft,
  session: DraftSession | undefined,
  loggedOut: readonly DraftConnection[],
): void {
  if (session !== undefined && erl === 2 && tasks && loggedOut.length > 0) session.tasksAwait = true;
}

function newConnection({sides}: WorldDraft, side: 'initiator' | 'target', wire: WireId): DraftConnection {
  const connection: DraftConnection = {
    wire,
    cid: null,
    session: null,
    at: freeConnection(side),
    cleanup: null,
    cleaner: null,
    purpose: null,
    loginTsih: null,
    logout: null,
  };
  sides[side].connections.push(connection);
  return connection;
}

function fresh(tsih: number): Omit<Session, 'at'> {
  return {tsih, tasksAwait: false, stranded: false};
}

/** The lowest TSIH that nobody remembers, so that old and new are never taken for each other. */
function freeTsih({sides: {initiator, target}, wires}: WorldDraft): number {
  const known = new Set([
    ...[...initiator.sessions, ...target.sessions].map(({tsih}) => tsih),
    ...[...initiator.connections, ...target.connections].flatMap(({loginTsih, session}) => [loginTsih, session]),
    ...wires.flatMap(({to}) => [...to.initiator, ...to.target].map((pdu) => ('tsih' in pdu ? pdu.tsih : 0))),
  ]);
  let tsih = 1;
  while (known.has(tsih)) tsih += 1;
  return tsih;
}
