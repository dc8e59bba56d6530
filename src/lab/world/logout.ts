import {
  by,
  byStep,
  failIfLast,
  failSession,
  hasCleanup,
  hasFullFeature,
  moveCleanup,
  moveConnection,
  moveSession,
} from './couple.ts';
import {type DraftConnection, type End, freeNumber, send, type WorldDraft} from './draft.ts';
import type {LogoutReason, LogoutResponse, Pdu} from '../../spec/pdu.ts';
import {type Connection, connectionOn, isFullFeature, type PendingLogout, sessionOf} from './world.ts';

/** The initiator sends a Logout Request: T9 or T10 on the connection that is to go, or M2 by CSM-E on a CSM-C. */
export function requestLogout(
  initiator: End,
  carrier: DraftConnection,
  reason: LogoutReason,
  cid: number | null,
): void {
  const subject = reason === 0 ? carrier : subjectOf(initiator, carrier, cid);
  const itt = freeTag(initiator.draft);
  carrier.logout = {itt, reason, subject: subject?.wire ?? null};
  // The CID field is valid unless the session is to be closed (11.14).
  send(initiator, carrier.wire, {
    kind: 'logoutRequest',
    itt,
    reason,
    cid: reason === 0 ? null : (cid ?? carrier.cid),
  });
  begin(initiator, carrier, carrier.logout, subject);
}

/** The Logout Request arrives at the target. */
export function receiveLogout(
  target: End,
  carrier: DraftConnection,
  {itt, reason, cid}: Extract<Pdu, {kind: 'logoutRequest'}>,
): void {
  const subject = reason === 0 ? carrier : subjectOf(target, carrier, cid);
  // What is still pending here or for the same connection, the initiator has given up: it sends no second one before.
  for (const old of target.connections) {
    if (old === carrier || (subject !== undefined && old.logout?.subject === subject.wire)) abandon(target, old);
  }
  carrier.logout = {itt, reason, subject: subject?.wire ?? null};
  begin(target, carrier, carrier.logout, subject);
}

/** The target has processed the Logout and answers. */
export function answerLogout(target: End, carrier: DraftConnection, response: LogoutResponse): void {
  // Before the machines move: those that reach FREE close the wire behind the Response.
  respond(target, carrier, response);
  finish(target, carrier, response === 0);
}

function respond(target: End, {wire, logout}: DraftConnection, response: LogoutResponse): void {
  if (logout !== null) send(target, wire, {kind: 'logoutResponse', itt: logout.itt, response});
}

/**
 * The Logout Response arrives at the initiator. Answers whether it waits for it: one whose Request has been given up
 * answers nothing, and no newer Request, whose tag is another (11.15).
 */
export function receiveLogoutResponse(
  initiator: End,
  carrier: DraftConnection,
  {itt, response}: Extract<Pdu, {kind: 'logoutResponse'}>,
): boolean {
  if (carrier.logout?.itt !== itt) return false;
  finish(initiator, carrier, response === 0);
  return true;
}

/** The target ends a pending Logout without its answer: M3 (aborted) in cleanup, else T17 a, which sends a failure. */
function abandon(target: End, carrier: DraftConnection): void {
  const subject = connectionOn(target, carrier.logout?.subject ?? null);
  const fails = subject?.at.state === 'S6';
  if (fails) respond(target, carrier, 3);
  carrier.logout = null;
  if (fails) {
    moveConnection(target, subject, 'logoutFailed', by('abandonedLogoutFails', null));
    // It may itself be the carrier of another one.
    abandon(target, subject);
  } else if (subject?.cleaner === carrier.wire)
    moveCleanup(target, subject, 'explicitLogoutTimedOutOrAborted', by('csmELogoutAbandoned', null));
}

/** At the end of a step: what a connection outside Full Feature Phase still had pending is over. */
export function endLostLogouts(end: End): void {
  for (const carrier of end.connections) {
    if (carrier.logout === null || isFullFeature(carrier)) continue;
    if (end.role === 'target') abandon(end, carrier);
    else carrier.logout = null;
  }
}

/** The connection that a Logout Request names, in the carrier's own session; `null` names the carrier. */
export function subjectOf<C extends Connection>(
  {connections}: {readonly connections: readonly C[]},
  carrier: C,
  cid: number | null,
): C | undefined {
  if (cid === null || cid === carrier.cid) return carrier;
  // A CSM-I still in Login shares the CID of its CSM-C, and no Logout can be for it.
  return connections.find((one) => one.session === carrier.session && one.cid === cid && one.at.state !== 'S4');
}

function begin(
  end: End,
  carrier: DraftConnection,
  {reason}: PendingLogout,
  subject: DraftConnection | undefined,
): void {
  if (subject === undefined) return;
  if (subject.cleanup !== null) {
    // A carrier that has left LOGGED_IN at this end (T11) is no CSM-E here, whatever the other end believes.
    if (carrier.at.state !== 'S5') return;
    moveCleanup(end, subject, 'explicitLogoutStarted', by('csmELogoutStarts', null), carrier);
    return;
  }
  const because = subject === carrier ? byStep : by('siblingLogoutStarts', null);
  const index = moveConnection(end, subject, 'logoutStarted', because);
  if (reason !== 0 || end.role === 'initiator') return;
  for (const sibling of siblingsOf(end, carrier))
    moveConnection(end, sibling, 'sessionLogoutRequestedElsewhere', by('sessionLogoutRequest', index));
}

/** What a Response does at the end that sends or receives it. */
function finish(end: End, carrier: DraftConnection, success: boolean): void {
  const pending = carrier.logout;
  const subject = connectionOn(end, pending?.subject ?? null);
  carrier.logout = null;
  if (pending === null || subject === undefined) return;
  if (subject.cleanup !== null) {
    if (subject.cleaner !== carrier.wire) return;
    const event = success ? 'explicitLogoutSucceeded' : 'explicitLogoutFailed';
    moveCleanup(end, subject, event, by(success ? 'csmELogoutSucceeds' : 'csmELogoutFails', null));
    if (success) keepTasks(end, subject, pending.reason);
    return;
  }
  const because = subject === carrier ? byStep : by('siblingLogoutEnds', null);
  const index = moveConnection(end, subject, success ? 'logoutSucceeded' : 'logoutFailed', because);
  if (!success || index === null) return;
  keepTasks(end, subject, pending.reason);
  if (pending.reason === 0) closeSession(end, subject, index);
  else connectionClosed(end, subject, pending.reason, index);
}

/** A close-the-session Logout has succeeded: every other connection of the session goes, and the session (N3). */
function closeSession(end: End, carrier: DraftConnection, index: number): void {
  const siblings = siblingsOf(end, carrier);
  // Those in cleanup first: for them the RFC lists M4, and not the M3 of a CSM-E or CSM-I that goes in the same step.
  for (const csmC of siblings) {
    const row = csmC.cleanup?.state === 'R1' ? 'sessionLogoutEndsWait' : 'sessionLogoutEndsCleanup';
    moveCleanup(end, csmC, 'sessionLogoutSucceededElsewhere', by(row, index));
  }
  const coupling = end.role === 'initiator' ? 'sessionLogoutInitiator' : 'sessionLogoutTarget';
  for (const sibling of siblings) moveConnection(end, sibling, 'sessionLogoutSucceededElsewhere', by(coupling, index));
  moveSession(end, sessionOf(end, carrier), 'sessionClosed', by('closingLogout', index));
}

/**
 * A connection has been logged out on its own. If it was the session's last one in Full Feature Phase: after a recovery
 * logout that is a failure (6.3.6), else a closure (6.3.5) unless something still waits. Then it is neither: while a
 * connection waits for cleanup, no session transition is named; when only tasks wait, we call it a failure. Both are our
 * reading, shown as such.
 */
function connectionClosed(end: End, connection: DraftConnection, reason: LogoutReason, index: number): void {
  const session = sessionOf(end, connection);
  if (session?.at.state !== 'Q3' || hasFullFeature(end, session)) return;
  if (reason === 2) failIfLast(end, connection, by('lastRecoveryLogout', index));
  else if (hasCleanup(end, session)) end.draft.chain.push({kind: 'stranded', side: end.role, tsih: session.tsih});
  else if (session.tasksAwait) failSession(end, session, by('lastLogoutLeavesTasks', index));
  else moveSession(end, session, 'sessionClosed', by('closingLogout', index));
}

/** After a logout for recovery the tasks of the connection wait for reassignment (7.2.2). */
function keepTasks(end: End, subject: DraftConnection, reason: LogoutReason) {
  const {settings} = end.draft;
  const session = sessionOf(end, subject);
  if (session !== undefined && reason === 2 && settings.erl === 2 && settings.tasks) session.tasksAwait = true;
}

/** An Initiator Task Tag, unique among the tasks that live (11.2.1.8). */
function freeTag(draft: WorldDraft): number {
  return freeNumber(
    draft,
    ({connections}) => connections.map(({logout}) => logout?.itt),
    (pdu) => ('itt' in pdu ? pdu.itt : undefined),
  );
}

/** The other connections of a session, and at the initiator those on their way to it. */
function siblingsOf(end: End, carrier: DraftConnection): readonly DraftConnection[] {
  return end.connections.filter(
    ({wire, session, at}) =>
      wire !== carrier.wire && (session === carrier.session || (end.role === 'initiator' && at.state === 'S2')),
  );
}
