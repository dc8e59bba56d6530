import type {CouplingId} from '../../spec/couplings.ts';
import {cleanupStateOf, type EventId, type Role} from '../../spec/index.ts';
import type {Because, Subject} from './effects.ts';
import {abort, type DraftConnection, type DraftSession, hangUp, move, type WorldDraft} from './draft.ts';
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
export function moveConnection(
  draft: WorldDraft,
  side: Role,
  connection: DraftConnection,
  event: EventId,
  because: Because,
): number | null {
  const from = connection.at.state;
  const moved = move(draft, side, subjectOf('connection', connection), connection.at, event, because);
  if (moved === null) return null;
  connection.at = moved.to;
  const to = moved.to.state;
  if (from === 'S5' && to !== 'S5') csmELeaves(draft, side, connection, event, moved.index);
  if (from === 'S6' && event !== 'logoutSucceeded') sessionLogoutFails(draft, side, connection, event);
  if (cleanupStateOf(to) === 'R1') enterCleanup(draft, side, connection, event, moved.index);
  if (from === 'S4' && to === 'S1') loginFailed(draft, side, connection, because, moved.index);
  if (to === 'S1') connection.logout = null;
  return moved.index;
}

/** Moves a connection's cleanup machine; `cleaner` is the wire of CSM-E or CSM-I while R2 lasts. */
export function moveCleanup(
  draft: WorldDraft,
  side: Role,
  connection: DraftConnection,
  event: EventId,
  because: Because,
  cleaner: DraftConnection | null = null,
): number | null {
  if (connection.cleanup === null) return null;
  const moved = move(draft, side, subjectOf('cleanup', connection), connection.cleanup, event, because);
  if (moved === null) return null;
  connection.cleanup = moved.to;
  connection.cleaner = moved.to.state === 'R2' ? (cleaner?.wire ?? connection.cleaner) : null;
  if (moved.to.state === 'R1') meetLogin(draft, side, connection, by('fallBackMeetsLogin', moved.index));
  return moved.index;
}

/** Moves a session machine; a session that ends takes the logins with it that still try to join it. */
export function moveSession(
  draft: WorldDraft,
  side: Role,
  session: DraftSession | undefined,
  event: EventId,
  because: Because,
): number | null {
  if (session === undefined) return null;
  const moved = move(draft, side, {kind: 'session', tsih: session.tsih}, session.at, event, because);
  if (moved === null) return null;
  session.at = moved.to;
  if (moved.to.state === 'Q3') session.stranded = false;
  if (moved.to.state === 'Q1') dropLogins(draft, side, session, moved.index);
  return moved.index;
}

/** N5, when a session has lost its last connection in Full Feature Phase (6.3.6). */
export function failIfLast(draft: WorldDraft, side: Role, connection: DraftConnection, because: Because): void {
  const session = sessionOf(draft.sides[side], connection);
  if (session?.at.state !== 'Q3' || hasFullFeature(draft, side, session)) return;
  const failed = moveSession(draft, side, session, 'sessionFailed', because);
  // An attempt that began while the session was in Q3 goes on; from Q4 only N7 lets the target say so.
  if (failed !== null && attemptsIn(draft, side, session).length > 0)
    moveSession(draft, side, session, 'continuationStarted', by('failureMeetsAttempt', failed));
}

export function hasFullFeature(draft: WorldDraft, side: Role, {tsih}: DraftSession): boolean {
  return draft.sides[side].connections.some((connection) => connection.session === tsih && isFullFeature(connection));
}

/** Logins under way that would continue this session. */
export function attemptsIn(draft: WorldDraft, side: Role, {tsih}: DraftSession): readonly DraftConnection[] {
  return draft.sides[side].connections.filter(
    ({session, at, loginTsih}) => session === tsih && at.state === 'S4' && loginTsih !== 0,
  );
}

function subjectOf(kind: 'connection' | 'cleanup', {wire, cid}: DraftConnection): Subject {
  return {kind, wire, cid};
}

/**
 * 8.2.2, M3 by CSM-E: a carrier that leaves LOGGED_IN can no longer clean up. When it leaves with a Logout of the whole
 * session, that one cleans up as well, and its outcome is awaited: our reading.
 */
function csmELeaves(draft: WorldDraft, side: Role, carrier: DraftConnection, event: EventId, index: number): void {
  if (event === 'logoutStarted' && carrier.logout?.reason === 0) return;
  for (const csmC of cleanedBy(draft, side, carrier)) {
    // What it carries by now may be a newer Logout, which goes on.
    if (carrier.logout?.subject === csmC.wire) carrier.logout = null;
    moveCleanup(draft, side, csmC, 'csmELeftLoggedIn', by('csmELeavesLoggedIn', index));
  }
}

/** A Logout of the session that was awaited for those in cleanup, and that has not succeeded. */
function sessionLogoutFails(draft: WorldDraft, side: Role, carrier: DraftConnection, event: EventId): void {
  const failed = event === 'logoutFailed' ? 'explicitLogoutFailed' : 'explicitLogoutTimedOutOrAborted';
  for (const csmC of cleanedBy(draft, side, carrier))
    moveCleanup(draft, side, csmC, failed, by('csmELogoutFails', null));
}

/** The connections that wait for a Logout on this one. */
function cleanedBy(draft: WorldDraft, side: Role, carrier: DraftConnection): readonly DraftConnection[] {
  return draft.sides[side].connections.filter(
    ({cleaner, cleanup}) => cleaner === carrier.wire && cleanup?.means === 'csmE',
  );
}

function enterCleanup(draft: WorldDraft, side: Role, connection: DraftConnection, event: EventId, index: number): void {
  const {wire, cid} = connection;
  connection.logout = null;
  connection.cleanup = cleanupWait(side);
  draft.chain.push({kind: 'entersCleanup', side, wire, cid, by: index});
  endTransport(draft, side, wire, event);
  meetLogin(draft, side, connection, by('failureMeetsLogin', index));
  meetLogout(draft, side, connection, by('failureMeetsLogout', index));
  failIfLast(draft, side, connection, by('lastConnectionFails', index));
}

/** What a failure does to the transport of its own end; a failed Logout (T17 a) leaves it alone. */
function endTransport(draft: WorldDraft, side: Role, wire: DraftConnection['wire'], event: EventId): void {
  if (event === 'transportTimedOut' || event === 'reinstatementFailed') abort(draft, side, wire);
  if (event === 'emergencyCleanup' || event === 'dropConnectionReceived' || event === 'dropAllConnectionsReceived')
    hangUp(draft, side, wire);
}

/** A reinstatement Login that is already under way when its old connection comes to R1 becomes its CSM-I. */
function meetLogin(draft: WorldDraft, side: Role, csmC: DraftConnection, because: Because): void {
  const csmI = draft.sides[side].connections.find(
    (login) =>
      (login.at.state === 'S4' || login.wire === draft.accepted) && side === 'target' && reinstates(draft, login, csmC),
  );
  if (csmI !== undefined) moveCleanup(draft, side, csmC, 'reinstatementLoginStarted', because, csmI);
}

/** A Logout Request for this connection that is already pending on another becomes its explicit logout. */
function meetLogout(draft: WorldDraft, side: Role, csmC: DraftConnection, because: Because): void {
  const csmE = draft.sides[side].connections.find(
    ({wire, at, logout}) => wire !== csmC.wire && at.state === 'S5' && logout?.subject === csmC.wire,
  );
  if (csmE !== undefined) moveCleanup(draft, side, csmC, 'explicitLogoutStarted', because, csmE);
}

/** T7: what hung on the Login falls back. */
function loginFailed(draft: WorldDraft, side: Role, login: DraftConnection, because: Because, index: number): void {
  const {connections} = draft.sides[side];
  // A Login that gave way to a newer one, or to the end of its session, is no failed reinstatement of what is left.
  const gaveWay =
    because.kind === 'coupling' && (because.id === 'staleLoginDropped' || because.id === 'sessionEndDropsLogin');
  const threatened = side === 'target' && !gaveWay ? connections.filter((old) => reinstates(draft, login, old)) : [];
  for (const csmC of connections) {
    if (csmC.cleaner === login.wire) moveCleanup(draft, side, csmC, 'csmIReachedFree', by('csmILoginFails', index));
  }
  const session = sessionOf(draft.sides[side], login);
  if (session?.at.state === 'Q2')
    moveSession(draft, side, session, 'leadingLoginFailed', by('leadingLoginFails', index));
  if (session !== undefined && attemptsIn(draft, side, session).length === 0)
    moveSession(draft, side, session, 'continuationFailed', by('continuationFails', index));
  for (const old of threatened) {
    if (isFullFeature(old)) moveConnection(draft, side, old, 'reinstatementFailed', by('reinstatementFails', index));
  }
}

/** A Login that was to join a session which is no more: the RFC names no clause, so its end drops the transport. */
function dropLogins(draft: WorldDraft, side: Role, session: DraftSession, index: number): void {
  for (const login of attemptsIn(draft, side, session)) {
    if (login.wire !== draft.accepted)
      moveConnection(draft, side, login, 'transportDisconnected', by('sessionEndDropsLogin', index));
  }
}
