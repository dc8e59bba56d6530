import type {Action, Timer} from './action.ts';
import type {EffectChain} from './effects.ts';
import {
  attemptsIn,
  by,
  byStep,
  failSession,
  giveUp,
  hasCleanup,
  hasFullFeature,
  moveCleanup,
  moveConnection,
  moveSession,
} from './couple.ts';
import {deliver} from './deliver.ts';
import {
  clear,
  type DraftConnection,
  type DraftSession,
  type End,
  finishDraft,
  hangUp,
  send,
  signal,
  WorldDraft,
} from './draft.ts';
import {acceptLogin, connect, freeCid, refuseLogin} from './login.ts';
import {answerLogout, endLostLogouts, requestLogout} from './logout.ts';
import {connectionOn, isAttempt, isFullFeature, sessionOf, type WireId, wireOf, type World} from './world.ts';
import {type WhyNotNow, whyNotNow} from './whyNotNow.ts';

/** What an action made of a world. */
export interface StepOutcome {
  readonly world: World;
  readonly chain: EffectChain;
}

/** Lets one action happen, or answers why it cannot. Pure: the same world and action give the same outcome. */
export function act(world: World, action: Action): StepOutcome | WhyNotNow {
  const reason = whyNotNow(world, action);
  return reason ?? perform(world, action);
}

/** As `act`, for an action that is known to be possible. */
export function perform(world: World, action: Action): StepOutcome {
  const draft = new WorldDraft(world);
  take(draft, action);
  for (const end of [draft.sides.initiator, draft.sides.target]) endLostLogouts(end);
  return {world: finishDraft(draft), chain: draft.chain};
}

export function isRefused(outcome: StepOutcome | WhyNotNow): outcome is WhyNotNow {
  return 'reason' in outcome;
}

function take(draft: WorldDraft, action: Action): void {
  const {initiator, target} = draft.sides;
  switch (action.do) {
    case 'connect': {
      const cid = action.cid ?? freeCid(initiator, action.purpose);
      if (cid !== null) connect(initiator, action.purpose, cid);
      return;
    }
    case 'logout':
      requestLogout(initiator, connectionAt(initiator, action.wire), action.reason, action.cid);
      return;
    case 'reassign': {
      const connection = connectionAt(initiator, action.wire);
      const session = sessionOf(initiator, connection);
      if (session !== undefined) session.tasksAwait = false;
      send(initiator, action.wire, {kind: 'taskReassign'});
      return;
    }
    case 'accept':
      acceptLogin(target, connectionAt(target, action.wire));
      return;
    case 'refuse':
      refuseLogin(target, connectionAt(target, action.wire), action.statusClass);
      return;
    case 'answer':
      answerLogout(target, connectionAt(target, action.wire), action.response);
      return;
    case 'async':
      sendAsync(target, action);
      return;
    case 'deliver': {
      const wire = wireOf(draft, action.wire);
      if (wire !== undefined) deliver(draft.sides[action.to], wire);
      return;
    }
    case 'reset':
    case 'close':
    case 'cut':
      disturb(draft, action.do, action.wire);
      return;
    case 'timeout':
      timeOut(draft.sides[action.side], action.wire, action.timer);
      return;
    case 'sessionTimeout': {
      const end = draft.sides[action.side];
      const session = end.sessions.find(({at}) => at.state === 'Q4');
      moveSession(end, session, 'sessionStateTimedOut', byStep);
      return;
    }
  }
}

/** @throws when `whyNotNow` let an action pass for a connection that is not there */
function connectionAt(end: End, wire: WireId): DraftConnection {
  const connection = connectionOn(end, wire);
  if (connection === undefined) throw new Error(`the ${end.role} has no connection on wire ${wire}`);
  return connection;
}

/** Async Messages of the target: 1 asks for a Logout (T11, T12), 2 and 3 tell of an emergency (T15 e, T16 e, T17 b). */
function sendAsync(target: End, {wire, event, cid}: Extract<Action, {do: 'async'}>): void {
  const carrier = connectionAt(target, wire);
  // Parameter1 of event 2 always names a CID (11.9.1), that of the carrier too.
  const named = event === 2 ? (cid ?? carrier.cid) : null;
  send(target, wire, {kind: 'asyncMessage', event, cid: named});
  if (event === 1) {
    moveConnection(target, carrier, 'logoutRequestedByTarget', byStep);
    return;
  }
  for (const one of target.connections) {
    const meant = one.session === carrier.session && (event === 3 || one.cid === named);
    if (meant && isFullFeature(one)) moveConnection(target, one, 'emergencyCleanup', byStep);
  }
}

/** What the network does to a wire. A cut is noticed by nobody; a reset or a close is on its way to both ends. */
function disturb(draft: WorldDraft, how: 'reset' | 'close' | 'cut', id: WireId): void {
  const wire = wireOf(draft, id);
  if (wire === undefined) return;
  wire.state = how === 'cut' ? 'cut' : 'down';
  for (const end of [draft.sides.initiator, draft.sides.target]) {
    if (how !== 'close') clear(end, wire, 'destroyed');
    if (how !== 'cut') signal(end, wire, {kind: how === 'reset' ? 'rst' : 'fin'});
  }
}

function timeOut(end: End, wire: WireId, timer: Timer): void {
  const connection = connectionAt(end, wire);
  switch (timer) {
    case 'connect':
      moveConnection(end, connection, 'connectTimedOut', byStep);
      return;
    case 'login':
      moveConnection(end, connection, 'loginTimedOut', byStep);
      hangUp(end, connection.wire);
      return;
    case 'logout':
      logoutTimesOut(end, connection);
      return;
    case 'nop':
    case 'transport':
      moveConnection(end, connection, 'transportTimedOut', byStep);
      return;
    case 'connectionState':
      connectionExpires(end, connection);
      return;
  }
}

/** Its own Logout (T17 a), or as CSM-E the one that it carries for another connection (M3). */
function logoutTimesOut(end: End, connection: DraftConnection): void {
  if (connection.at.state !== 'S6') {
    const subject = connectionOn(end, connection.logout?.subject ?? null);
    connection.logout = null;
    if (subject !== undefined) moveCleanup(end, subject, 'explicitLogoutTimedOutOrAborted', byStep);
    return;
  }
  for (const carrier of end.connections) if (carrier.logout?.subject === connection.wire) carrier.logout = null;
  moveConnection(end, connection, 'logoutTimedOut', byStep);
}

/**
 * M1 by timeout. An attempt to reinstate the connection MUST find it in CLEANUP_WAIT (6.3.4), so it ends. On the session's
 * last connection, with no task that waits for reassignment, it is the session timeout (6.3.5); a session that its last
 * logout left in Q3 fails first, since N6 starts in Q4.
 */
function connectionExpires(end: End, csmC: DraftConnection): void {
  const index = moveCleanup(end, csmC, 'connectionStateTimedOut', byStep);
  for (const attempt of end.connections)
    if (attempt.at.state === 'S2' && attempt.purpose === 'reinstateConnection' && attempt.cid === csmC.cid)
      giveUp(end, attempt, by('timeoutEndsAttempt', index));
  const session = sessionOf(end, csmC);
  if (session === undefined || hasCleanup(end, session)) return;
  if (!hasFullFeature(end, session)) failSession(end, session, by('timeoutFailsSession', index));
  if (session.tasksAwait || hasAttempt(end, session)) return;
  moveSession(end, session, 'sessionStateTimedOut', by('lastTimeout', index));
}

/** Whether an attempt to go on stands between a session and its timeout. */
function hasAttempt(end: End, session: DraftSession): boolean {
  return attemptsIn(end, session).length > 0 || (end.role === 'initiator' && end.connections.some(isAttempt));
}
