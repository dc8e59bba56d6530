import {type Role, roles} from '../../spec/index.ts';
import type {Action, Timer} from './action.ts';
import type {EffectChain} from './effects.ts';
import {attemptsIn, by, moveCleanup, moveConnection, moveSession, byStep} from './couple.ts';
import {deliver} from './deliver.ts';
import {clear, type DraftConnection, finishDraft, hangUp, send, signal, startDraft, type WorldDraft} from './draft.ts';
import {acceptLogin, connect, freeCid, refuseLogin} from './login.ts';
import {answerLogout, requestLogout} from './logout.ts';
import {connectionOn, isFullFeature, sessionOf, type WireId, wireOf, type World} from './world.ts';
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
  const draft = startDraft(world);
  take(draft, world, action);
  return {world: finishDraft(draft), chain: draft.chain};
}

export function isRefused(outcome: StepOutcome | WhyNotNow): outcome is WhyNotNow {
  return 'reason' in outcome;
}

function take(draft: WorldDraft, world: World, action: Action): void {
  switch (action.do) {
    case 'connect': {
      const cid = action.cid ?? freeCid(world.sides.initiator, action.purpose);
      if (cid !== null) connect(draft, action.purpose, cid);
      return;
    }
    case 'logout':
      requestLogout(draft, connectionAt(draft, 'initiator', action.wire), action.reason, action.cid);
      return;
    case 'reassign': {
      const connection = connectionAt(draft, 'initiator', action.wire);
      const session = sessionOf(draft.sides.initiator, connection);
      if (session !== undefined) session.tasksAwait = false;
      send(draft, 'initiator', action.wire, {kind: 'taskReassign'});
      return;
    }
    case 'accept':
      acceptLogin(draft, connectionAt(draft, 'target', action.wire));
      return;
    case 'refuse':
      refuseLogin(draft, connectionAt(draft, 'target', action.wire), action.statusClass);
      return;
    case 'answer':
      answerLogout(draft, connectionAt(draft, 'target', action.wire), action.response);
      return;
    case 'async':
      sendAsync(draft, action);
      return;
    case 'deliver': {
      const wire = wireOf(draft, action.wire);
      if (wire !== undefined) deliver(draft, wire, action.to);
      return;
    }
    case 'reset':
    case 'close':
    case 'cut':
      disturb(draft, action.do, action.wire);
      return;
    case 'timeout':
      timeOut(draft, action.side, connectionAt(draft, action.side, action.wire), action.timer);
      return;
    case 'sessionTimeout': {
      const session = draft.sides[action.side].sessions.find(({at}) => at.state === 'Q4');
      moveSession(draft, action.side, session, 'sessionStateTimedOut', byStep);
      return;
    }
  }
}

/** @throws when `whyNotNow` let an action pass for a connection that is not there */
function connectionAt(draft: WorldDraft, side: Role, wire: WireId): DraftConnection {
  const connection = connectionOn(draft.sides[side], wire);
  if (connection === undefined) throw new Error(`the ${side} has no connection on wire ${wire}`);
  return connection;
}

/** Async Messages of the target: 1 asks for a Logout (T11, T12), 2 and 3 tell of an emergency (T15 e, T16 e, T17 b). */
function sendAsync(draft: WorldDraft, {wire, event, cid}: Extract<Action, {do: 'async'}>): void {
  const carrier = connectionAt(draft, 'target', wire);
  // Parameter1 of event 2 always names a CID (11.9.1), that of the carrier too.
  const named = event === 2 ? (cid ?? carrier.cid) : null;
  send(draft, 'target', wire, {kind: 'asyncMessage', event, cid: named});
  if (event === 1) {
    moveConnection(draft, 'target', carrier, 'logoutRequestedByTarget', byStep);
    return;
  }
  for (const one of draft.sides.target.connections) {
    const meant = one.session === carrier.session && (event === 3 || one.cid === named);
    if (meant && isFullFeature(one)) moveConnection(draft, 'target', one, 'emergencyCleanup', byStep);
  }
}

/** What the network does to a wire. A cut is noticed by nobody; a reset or a close is on its way to both ends. */
function disturb(draft: WorldDraft, how: 'reset' | 'close' | 'cut', id: WireId): void {
  const wire = wireOf(draft, id);
  if (wire === undefined) return;
  wire.state = how === 'cut' ? 'cut' : 'down';
  for (const role of roles) {
    if (how !== 'close') clear(draft, wire, role, 'destroyed');
    if (how !== 'cut') signal(draft, wire, role, {kind: how === 'reset' ? 'rst' : 'fin'});
  }
}

function timeOut(draft: WorldDraft, side: Role, connection: DraftConnection, timer: Timer): void {
  switch (timer) {
    case 'connect':
      moveConnection(draft, side, connection, 'connectTimedOut', byStep);
      return;
    case 'login':
      moveConnection(draft, side, connection, 'loginTimedOut', byStep);
      hangUp(draft, side, connection.wire);
      return;
    case 'logout':
      logoutTimesOut(draft, side, connection);
      return;
    case 'nop':
    case 'transport':
      moveConnection(draft, side, connection, 'transportTimedOut', byStep);
      return;
    case 'connectionState': {
      const index = moveCleanup(draft, side, connection, 'connectionStateTimedOut', byStep);
      expireIfLast(draft, side, connection, index);
      return;
    }
  }
}

/** Its own Logout (T17 a), or as CSM-E the one that it carries for another connection (M3). */
function logoutTimesOut(draft: WorldDraft, side: Role, connection: DraftConnection): void {
  if (connection.at.state !== 'S6') {
    const subject = connectionOn(draft.sides[side], connection.logout?.subject ?? null);
    connection.logout = null;
    if (subject !== undefined) moveCleanup(draft, side, subject, 'explicitLogoutTimedOutOrAborted', byStep);
    return;
  }
  for (const carrier of draft.sides[side].connections)
    if (carrier.logout?.subject === connection.wire) carrier.logout = null;
  moveConnection(draft, side, connection, 'logoutTimedOut', byStep);
}

/** M1 on the session's last connection, with no task that waits for reassignment, is the session timeout (6.3.5). */
function expireIfLast(draft: WorldDraft, side: Role, connection: DraftConnection, index: number | null): void {
  const session = sessionOf(draft.sides[side], connection);
  if (index === null || session === undefined || session.tasksAwait || mustWait(draft, side, session.tsih)) return;
  moveSession(draft, side, session, 'sessionStateTimedOut', by('lastTimeout', index));
}

/** Whether something still stands between a session and its timeout: a connection in cleanup, or an attempt to go on. */
function mustWait(draft: WorldDraft, side: Role, tsih: number): boolean {
  const {connections, sessions} = draft.sides[side];
  const session = sessions.find((one) => one.tsih === tsih);
  return (
    connections.some((one) => one.session === tsih && one.cleanup !== null && one.cleanup.state !== 'R3') ||
    (session !== undefined && attemptsIn(draft, side, session).length > 0) ||
    (side === 'initiator' && connections.some(({at}) => at.state === 'S2' || at.state === 'S4'))
  );
}
