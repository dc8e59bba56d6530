import {by, byStep, moveCleanup, moveConnection, moveSession} from './couple.ts';
import {
  type DraftConnection,
  type DraftSession,
  type End,
  freeNumber,
  hangUp,
  openWire,
  send,
  type WorldDraft,
} from './draft.ts';
import type {Pdu, RefusalClass} from '../../spec/pdu.ts';
import {olderLogins, purposeOf, reinstates} from './purpose.ts';
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
export function connect(initiator: End, purpose: Purpose, cid: number): void {
  const {id} = openWire(initiator.draft);
  const connection = newConnection(initiator, id);
  connection.cid = cid;
  connection.purpose = purpose;
  moveConnection(initiator, connection, 'connectRequested', byStep);
  send(initiator, id, {kind: 'syn'});
}

/** The CID that the initiator gives a new connection: the lowest that is free, but a new session starts again at 1. */
export function freeCid({connections}: Side, purpose: Purpose): number | null {
  if (purpose === 'newSession' || purpose === 'reinstateSession') return cids[0];
  return cids.find((cid) => connections.every((connection) => connection.cid !== cid)) ?? null;
}

/** T3: the target's end comes to be when the SYN arrives. */
export function listen(target: End, wire: WireId): void {
  const connection = newConnection(target, wire);
  moveConnection(target, connection, 'connectionAccepted', byStep);
  send(target, wire, {kind: 'synAck'});
}

/** T4 at the initiator: the transport is there, and the Login Request goes out. */
export function sendLogin(initiator: End, connection: DraftConnection): void {
  const index = moveConnection(initiator, connection, 'transportEstablished', byStep);
  const session = connection.purpose === 'reinstateSession' ? undefined : initiator.sessions[0];
  connection.session = session?.tsih ?? null;
  connection.loginTsih = session?.tsih ?? 0;
  for (const csmC of initiator.connections) {
    const meant = session === undefined ? csmC.session !== null : csmC.cid === connection.cid;
    if (meant && csmC.wire !== connection.wire)
      moveCleanup(initiator, csmC, 'reinstatementLoginStarted', by('csmILoginStarts', index), connection);
  }
  send(initiator, connection.wire, {
    kind: 'loginRequest',
    tsih: connection.loginTsih,
    cid: connection.cid ?? cids[0],
  });
}

/** T4 at the target: the Login Request says which session and connection it is for. */
export function receiveLogin(
  target: End,
  connection: DraftConnection,
  {tsih, cid}: Extract<Pdu, {kind: 'loginRequest'}>,
): void {
  connection.cid = cid;
  connection.loginTsih = tsih;
  // The last Login to arrive stands last: an older one gives way.
  target.connections = [...target.connections.filter((one) => one !== connection), connection];
  const index = moveConnection(target, connection, 'loginStarted', byStep);
  if (tsih === 0) {
    const session: DraftSession = {...fresh(freeTsih(target.draft)), at: freeSession('target')};
    connection.session = session.tsih;
    target.sessions.push(session);
    const isNew = purposeOf(target, connection) === 'newSession';
    const coupling = isNew ? 'leadingLoginStarts' : 'reinstatingLoginStarts';
    moveSession(target, session, 'leadingLoginStarted', by(coupling, index));
  } else if (purposeOf(target, connection) !== 'unknownSession') {
    connection.session = tsih;
    moveSession(target, sessionOf(target, connection), 'continuationStarted', by('continuationStarts', index));
  }
  for (const csmC of target.connections) {
    if (reinstates(target, connection, csmC))
      moveCleanup(target, csmC, 'reinstatementLoginStarted', by('csmILoginStarts', index), connection);
  }
}

/** T5 at the target: the final Login Response with Status-Class 0 goes out, and what it takes the place of goes. */
export function acceptLogin(target: End, connection: DraftConnection): void {
  const old = target.connections.filter((candidate) => reinstates(target, connection, candidate));
  const older = olderLogins(target, connection);
  const isSession = purposeOf(target, connection) === 'reinstateSession';
  const others = target.sessions.filter(({tsih}) => tsih !== connection.session);
  target.draft.accepted = connection.wire;
  const index = moveConnection(target, connection, 'loginSucceeded', byStep);
  const own = sessionOf(target, connection);
  const event = own?.at.state === 'Q2' ? 'connectionReachedLoggedIn' : 'continuationSucceeded';
  const coupling = own?.at.state === 'Q2' ? 'leadingLoginSucceeds' : 'continuationSucceeds';
  moveSession(target, own, event, by(coupling, index));

  if (isSession) {
    for (const session of others) {
      const ended = moveSession(target, session, 'sessionReinstated', by('reinstatedAtTarget', index));
      const live = old.filter((candidate) => candidate.session === session.tsih && isFullFeature(candidate));
      for (const each of live)
        moveConnection(target, each, 'reinstatementSucceeded', by('reinstatementClosesOld', ended));
    }
  } else {
    for (const each of old.filter(isFullFeature))
      moveConnection(target, each, 'reinstatementSucceeded', by('connectionReinstated', index));
  }
  for (const each of older) moveConnection(target, each, 'transportDisconnected', by('staleLoginDropped', index));
  for (const csmC of old) moveCleanup(target, csmC, 'csmIReachedLoggedIn', by('csmILoginSucceeds', index));
  keepTasks(target, own, isSession ? [] : old);
  send(target, connection.wire, {kind: 'loginResponse', statusClass: 0, tsih: own?.tsih ?? 0});
}

/** T7 a at the target. */
export function refuseLogin(target: End, connection: DraftConnection, statusClass: RefusalClass): void {
  const {wire} = connection;
  moveConnection(target, connection, 'loginRejected', byStep);
  send(target, wire, {kind: 'loginResponse', statusClass, tsih: 0});
  hangUp(target, wire);
}

/** The final Login Response at the initiator: T5, or T7 a. */
export function receiveLoginResponse(
  initiator: End,
  connection: DraftConnection,
  {statusClass, tsih}: Extract<Pdu, {kind: 'loginResponse'}>,
): void {
  if (statusClass !== 0) {
    moveConnection(initiator, connection, 'loginRejected', byStep);
    return;
  }
  const index = moveConnection(initiator, connection, 'loginSucceeded', byStep);
  const cleaned = initiator.connections.filter(
    (csmC) =>
      csmC.cleaner === connection.wire &&
      moveCleanup(initiator, csmC, 'csmIReachedLoggedIn', by('csmILoginSucceeds', index)) !== null,
  );
  if (connection.loginTsih === 0) {
    moveSession(initiator, initiator.sessions[0], 'sessionReinstated', by('reinstatedWhileFailed', index));
    const session: DraftSession = {...fresh(tsih), at: freeSession('initiator')};
    initiator.sessions.push(session);
    connection.session = tsih;
    moveSession(initiator, session, 'connectionReachedLoggedIn', by('firstLoginInitiator', index));
  } else {
    const session = sessionOf(initiator, connection);
    moveSession(initiator, session, 'continuationSucceeded', by('continuationInitiator', index));
    keepTasks(initiator, session, cleaned);
  }
  connection.purpose = null;
}

/** An implicit logout counts as one for recovery at ErrorRecoveryLevel 2 (6.3.4): its tasks wait for reassignment. */
function keepTasks(
  {
    draft: {
      settings: {erl, tasks},
    },
  }: End,
  session: DraftSession | undefined,
  loggedOut: readonly DraftConnection[],
): void {
  if (session !== undefined && erl === 2 && tasks && loggedOut.length > 0) session.tasksAwait = true;
}

function newConnection({role, connections}: End, wire: WireId): DraftConnection {
  const connection: DraftConnection = {
    wire,
    cid: null,
    session: null,
    at: freeConnection(role),
    cleanup: null,
    cleaner: null,
    purpose: null,
    loginTsih: null,
    logout: null,
  };
  connections.push(connection);
  return connection;
}

function fresh(tsih: number): Omit<Session, 'at'> {
  return {tsih, tasksAwait: false};
}

function freeTsih(draft: WorldDraft): number {
  return freeNumber(
    draft,
    ({sessions, connections}) => [
      ...sessions.map(({tsih}) => tsih),
      ...connections.flatMap(({loginTsih, session}) => [loginTsih, session]),
    ],
    (pdu) => ('tsih' in pdu ? pdu.tsih : undefined),
  );
}
