import type {CouplingId} from '../../spec/couplings.ts';
import {cleanupStateOf, type EventId} from '../../spec/index.ts';
import type {Because, Subject} from './effects.ts';
import {abort, type DraftConnection, type DraftSession, type End, hangUp, move} from './draft.ts';
import {reinstates} from './purpose.ts';
import {cleanupWait, isFullFeature, sessionOf} from './world.ts';

// How one machine's move moves others. Each function moves one kind of machine and then sets off what follows from that
// move; nothing here knows what started it. The rows of `spec/couplings.ts` say what moves what, the code here says when,
// and `explore/invariants.ts` checks every step against the rows.

/** A coupling set off by the effect at a place in the chain, or by a PDU. */
export function by(id: CouplingId, index: number | null): Because {
  return {kind: 'coupling', id, by: index};
}

export const byStep: Because = {kind: 'step'};

/** Moves a connection machine. Answers the move's place in the chain, or null when no row allows it. */
export function moveConnection(end: End, connection: DraftConnection, event: EventId, because: Because): number | null {
  const from = connection.at.state;
  const moved = move(end, subjectOf('connection', connection), connection.at, event, because);
  if (moved === null) return null;
  connection.at = moved.to;
  const to = moved.to.state;
  if (from === 'S5' && to !== 'S5') csmELeaves(end, connection, moved.index);
  if (cleanupStateOf(to) === 'R1') enterCleanup(end, connection, event, moved.index);
  if (from === 'S4' && to === 'S1') loginFailed(end, connection, because, moved.index);
  return moved.index;
}

/** Moves a connection's cleanup machine; `cleaner` is the wire of CSM-E or CSM-I while R2 lasts. */
export function moveCleanup(
  end: End,
  connection: DraftConnection,
  event: EventId,
  because: Because,
  cleaner: DraftConnection | null = null,
): number | null {
  if (connection.cleanup === null) return null;
  const moved = move(end, subjectOf('cleanup', connection), connection.cleanup, event, because);
  if (moved === null) return null;
  connection.cleanup = moved.to;
  connection.cleaner = moved.to.state === 'R2' ? (cleaner?.wire ?? connection.cleaner) : null;
  if (moved.to.state === 'R1') meetLogin(end, connection, by('fallBackMeetsLogin', moved.index));
  return moved.index;
}

/** Moves a session machine; a session that ends takes the logins with it that still try to join it. */
export function moveSession(
  end: End,
  session: DraftSession | undefined,
  event: EventId,
  because: Because,
): number | null {
  if (session === undefined) return null;
  const moved = move(end, {kind: 'session', tsih: session.tsih}, session.at, event, because);
  if (moved === null) return null;
  session.at = moved.to;
  if (moved.to.state === 'Q1') dropLogins(end, session, moved.index);
  return moved.index;
}

/** N5, when a session has lost its last connection in Full Feature Phase (6.3.6). */
export function failIfLast(end: End, connection: DraftConnection, because: Because): void {
  const session = sessionOf(end, connection);
  if (session?.at.state !== 'Q3' || hasFullFeature(end, session)) return;
  failSession(end, session, because);
}

/** N5, and what it means for a Login into the session that is under way. */
export function failSession(end: End, session: DraftSession, because: Because): void {
  const failed = moveSession(end, session, 'sessionFailed', because);
  // An attempt that began while the session was in Q3 goes on: at the target the session continues by it (N7).
  if (failed !== null && attemptsIn(end, session).length > 0)
    moveSession(end, session, 'continuationStarted', by('failureMeetsAttempt', failed));
}

export function hasFullFeature(end: End, {tsih}: DraftSession): boolean {
  return end.connections.some((connection) => connection.session === tsih && isFullFeature(connection));
}

/** Logins under way that would continue this session. */
export function attemptsIn(end: End, {tsih}: DraftSession): readonly DraftConnection[] {
  return end.connections.filter(({session, at, loginTsih}) => session === tsih && at.state === 'S4' && loginTsih !== 0);
}

function subjectOf(kind: 'connection' | 'cleanup', {wire, cid}: DraftConnection): Subject {
  return {kind, wire, cid};
}

/** 8.2.2, M3 by CSM-E: a carrier that leaves LOGGED_IN can no longer clean up. */
function csmELeaves(end: End, carrier: DraftConnection, index: number): void {
  for (const csmC of end.connections) {
    if (csmC.cleaner !== carrier.wire || csmC.cleanup?.means !== 'csmE') continue;
    carrier.logout = null;
    moveCleanup(end, csmC, 'csmELeftLoggedIn', by('csmELeavesLoggedIn', index));
  }
}

function enterCleanup(end: End, connection: DraftConnection, event: EventId, index: number): void {
  const {wire, cid} = connection;
  connection.cleanup = cleanupWait(end.role);
  end.draft.chain.push({kind: 'entersCleanup', side: end.role, wire, cid, by: index});
  endTransport(end, wire, event);
  meetLogin(end, connection, by('failureMeetsLogin', index));
  meetLogout(end, connection, by('failureMeetsLogout', index));
  failIfLast(end, connection, by('lastConnectionFails', index));
}

/** What a failure does to the transport of its own end; a failed Logout (T17 a) leaves it alone. */
function endTransport(end: End, wire: DraftConnection['wire'], event: EventId): void {
  if (event === 'transportTimedOut' || event === 'reinstatementFailed') abort(end, wire);
  if (event === 'emergencyCleanup' || event === 'dropConnectionReceived' || event === 'dropAllConnectionsReceived')
    hangUp(end, wire);
}

/** A reinstatement Login that is already under way when its old connection comes to R1 becomes its CSM-I. */
function meetLogin(end: End, csmC: DraftConnection, because: Because): void {
  if (end.role !== 'target') return;
  const csmI = end.connections.find(
    (login) => (login.at.state === 'S4' || login.wire === end.draft.accepted) && reinstates(end, login, csmC),
  );
  if (csmI !== undefined) moveCleanup(end, csmC, 'reinstatementLoginStarted', because, csmI);
}

/** A Logout Request for this connection that is already pending on another becomes its explicit logout. */
function meetLogout(end: End, csmC: DraftConnection, because: Because): void {
  const carrier = end.connections.find(({wire, logout}) => wire !== csmC.wire && logout?.subject === csmC.wire);
  if (carrier?.at.state === 'S5') moveCleanup(end, csmC, 'explicitLogoutStarted', because, carrier);
  // One that has left LOGGED_IN is no CSM-E, and the initiator waits for it no longer; the target still answers.
  else if (carrier !== undefined && end.role === 'initiator') carrier.logout = null;
}

/** T7: what hung on the Login falls back. */
function loginFailed(end: End, login: DraftConnection, because: Because, index: number): void {
  const {connections} = end;
  // A Login that gave way to a newer one, or to the end of its session, is no failed reinstatement of what is left.
  const gaveWay =
    because.kind === 'coupling' && (because.id === 'staleLoginDropped' || because.id === 'sessionEndDropsLogin');
  const threatened = end.role === 'target' && !gaveWay ? connections.filter((old) => reinstates(end, login, old)) : [];
  for (const csmC of connections) {
    if (csmC.cleaner === login.wire) moveCleanup(end, csmC, 'csmIReachedFree', by('csmILoginFails', index));
  }
  const session = sessionOf(end, login);
  if (session?.at.state === 'Q2') moveSession(end, session, 'leadingLoginFailed', by('leadingLoginFails', index));
  if (session !== undefined && attemptsIn(end, session).length === 0)
    moveSession(end, session, 'continuationFailed', by('continuationFails', index));
  for (const old of threatened) {
    if (isFullFeature(old)) moveConnection(end, old, 'reinstatementFailed', by('reinstatementFails', index));
  }
}

/** Whether a connection of the session still waits for cleanup or is in it. */
export function hasCleanup(end: End, {tsih}: DraftSession): boolean {
  return end.connections.some((one) => one.session === tsih && one.cleanup !== null && one.cleanup.state !== 'R3');
}

/** T2: the initiator ends an attempt that has lost its purpose by resetting the transport itself; our reading. */
export function giveUp(initiator: End, attempt: DraftConnection, because: Because): void {
  moveConnection(initiator, attempt, 'transportReset', because);
  abort(initiator, attempt.wire);
}

/** A Login that was to join a session which is no more: the RFC names no clause, so its end drops the transport. */
function dropLogins(end: End, session: DraftSession, index: number): void {
  for (const attempt of end.connections)
    if (attempt.at.state === 'S2') giveUp(end, attempt, by('sessionEndDropsLogin', index));
  for (const login of attemptsIn(end, session)) {
    if (login.wire !== end.draft.accepted)
      moveConnection(end, login, 'transportDisconnected', by('sessionEndDropsLogin', index));
  }
}
