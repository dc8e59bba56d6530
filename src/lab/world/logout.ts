import {by, byStep, failIfLast, hasFullFeature, moveCleanup, moveConnection, moveSession} from './couple.ts';
import {type DraftConnection, type End, send} from './draft.ts';
import type {LogoutReason, LogoutResponse, Pdu} from '../../spec/pdu.ts';
import {type Connection, connectionOn, type PendingLogout, sessionOf} from './world.ts';

/** The initiator sends a Logout Request: T9 or T10 on the connection that is to go, or M2 by CSM-E on a CSM-C. */
export function requestLogout(
  initiator: End,
  carrier: DraftConnection,
  reason: LogoutReason,
  cid: number | null,
): void {
  const subject = reason === 0 ? carrier : subjectOf(initiator, carrier, cid);
  carrier.logout = {reason, subject: subject?.wire ?? null};
  // The CID field is valid unless the session is to be closed (11.14).
  send(initiator, carrier.wire, {
    kind: 'logoutRequest',
    reason,
    cid: reason === 0 ? null : (cid ?? carrier.cid),
  });
  begin(initiator, carrier, carrier.logout, subject);
}

/** The Logout Request arrives at the target. */
export function receiveLogout(
  target: End,
  carrier: DraftConnection,
  {reason, cid}: Extract<Pdu, {kind: 'logoutRequest'}>,
): void {
  const subject = reason === 0 ? carrier : subjectOf(target, carrier, cid);
  // In place of what the carrier still had pending, which the initiator has given up.
  carrier.logout = {reason, subject: subject?.wire ?? null};
  begin(target, carrier, carrier.logout, subject);
}

/** The target has processed the Logout and answers. */
export function answerLogout(target: End, carrier: DraftConnection, response: LogoutResponse): void {
  const {wire} = carrier;
  // Before the machines move: those that reach FREE close the wire behind the Response.
  send(target, wire, {kind: 'logoutResponse', response});
  finish(target, carrier, response === 0);
}

/** The Logout Response arrives at the initiator. */
export function receiveLogoutResponse(
  initiator: End,
  carrier: DraftConnection,
  {response}: Extract<Pdu, {kind: 'logoutResponse'}>,
): void {
  finish(initiator, carrier, response === 0);
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
  const index = moveConnection(end, subject, 'logoutStarted', byStep);
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
  const index = moveConnection(end, subject, success ? 'logoutSucceeded' : 'logoutFailed', byStep);
  if (!success || index === null) return;
  keepTasks(end, subject, pending.reason);
  if (pending.reason === 0) closeSession(end, subject, index);
  else connectionClosed(end, subject, pending.reason, index);
}

/** A close-the-session Logout has succeeded: every other connection of the session goes, and the session (N3). */
function closeSession(end: End, carrier: DraftConnection, index: number): void {
  const siblings = siblingsOf(end, carrier);
  // Those in cleanup first: for them the RFC lists M4, and not the M3 of a CSM-E or CSM-I that goes in the same step.
  for (const csmC of siblings)
    moveCleanup(end, csmC, 'sessionLogoutSucceededElsewhere', by('sessionLogoutEndsCleanup', index));
  const coupling = end.role === 'initiator' ? 'sessionLogoutInitiator' : 'sessionLogoutTarget';
  for (const sibling of siblings) moveConnection(end, sibling, 'sessionLogoutSucceededElsewhere', by(coupling, index));
  moveSession(end, sessionOf(end, carrier), 'sessionClosed', by('closingLogout', index));
}

/**
 * A connection has been logged out on its own. If it was the session's last one in Full Feature Phase: after a recovery
 * logout that is a failure (6.3.6), else a closure (6.3.5) unless something still waits. Then it is neither, and no
 * session transition is named: our reading, shown as such.
 */
function connectionClosed(end: End, connection: DraftConnection, reason: LogoutReason, index: number): void {
  const session = sessionOf(end, connection);
  if (session?.at.state !== 'Q3' || hasFullFeature(end, session)) return;
  const waiting =
    session.tasksAwait ||
    end.connections.some((one) => one.session === session.tsih && one.at.state === 'S8' && one.cleanup?.state !== 'R3');
  if (reason === 2) failIfLast(end, connection, by('lastRecoveryLogout', index));
  else if (!waiting) moveSession(end, session, 'sessionClosed', by('closingLogout', index));
  else {
    session.stranded = true;
    end.draft.chain.push({kind: 'stranded', side: end.role, tsih: session.tsih});
  }
}

/** After a logout for recovery the tasks of the connection wait for reassignment (7.2.2). */
function keepTasks(end: End, subject: DraftConnection, reason: LogoutReason) {
  const {settings} = end.draft;
  const session = sessionOf(end, subject);
  if (session !== undefined && reason === 2 && settings.erl === 2 && settings.tasks) session.tasksAwait = true;
}

/** The other connections of a session, and at the initiator those on their way to it. */
function siblingsOf(end: End, carrier: DraftConnection): readonly DraftConnection[] {
  return end.connections.filter(
    ({wire, session, at}) =>
      wire !== carrier.wire && (session === carrier.session || (end.role === 'initiator' && at.state === 'S2')),
  );
}
