import {type Role, roles} from '../../spec/index.ts';
import type {Action, Timer} from './action.ts';
import type {Chain} from './chain.ts';
import {attemptsIn, by, moveCleanup, moveConnection, moveSession, step} from './couple.ts';
import {deliver} from './deliver.ts';
import {closeScene, type DraftConnection, hangUp, openScene, type Scene, send} from './draft.ts';
import {acceptLogin, connect, freeCid, refuseLogin} from './login.ts';
import {answerLogout, requestLogout} from './logout.ts';
import {connectionOn, isFullFeature, sessionOf, type WireId, wireOf, type World} from './world.ts';
import {type NotNow, whyNotNow} from './whyNotNow.ts';

/** What an action made of a world. */
export interface Outcome {
  readonly world: World;
  readonly chain: Chain;
}

/** Lets one action happen, or answers why it cannot. Pure: the same world and action give the same outcome. */
export function act(world: World, action: Action): Outcome | NotNow {
  const reason = whyNotNow(world, action);
  return reason ?? perform(world, action);
}

/** As `act`, for an action that is known to be possible. */
export function perform(world: World, action: Action): Outcome {
  const scene = openScene(world);
  take(scene, world, action);
  return {world: closeScene(scene), chain: scene.chain};
}

export function isRefused(outcome: Outcome | NotNow): outcome is NotNow {
  return 'reason' in outcome;
}

function take(scene: Scene, world: World, action: Action): void {
  switch (action.do) {
    case 'connect': {
      const cid = action.cid ?? freeCid(world.sides.initiator, action.purpose);
      if (cid !== null) connect(scene, action.purpose, cid);
      return;
    }
    case 'logout':
      requestLogout(scene, held(scene, 'initiator', action.wire), action.reason, action.cid);
      return;
    case 'reassign': {
      const connection = held(scene, 'initiator', action.wire);
      const session = sessionOf(scene.sides.initiator, connection);
      if (session !== undefined) session.tasksAwait = false;
      send(scene, 'initiator', action.wire, {kind: 'taskReassign'});
      return;
    }
    case 'accept':
      acceptLogin(scene, held(scene, 'target', action.wire));
      return;
    case 'refuse':
      refuseLogin(scene, held(scene, 'target', action.wire), action.statusClass);
      return;
    case 'answer':
      answerLogout(scene, held(scene, 'target', action.wire), action.response);
      return;
    case 'async':
      sendAsync(scene, action);
      return;
    case 'deliver': {
      const wire = wireOf(scene, action.wire);
      if (wire !== undefined) deliver(scene, wire, action.to);
      return;
    }
    case 'reset':
    case 'close':
    case 'cut':
      disturb(scene, action.do, action.wire);
      return;
    case 'timeout':
      timeOut(scene, action.side, held(scene, action.side, action.wire), action.timer);
      return;
    case 'sessionTimeout': {
      const session = scene.sides[action.side].sessions.find(({at}) => at.state === 'Q4');
      moveSession(scene, action.side, session, 'sessionStateTimedOut', step);
      return;
    }
  }
}

/** @throws when `whyNotNow` let an action pass for a connection that is not there */
function held(scene: Scene, side: Role, wire: WireId): DraftConnection {
  const connection = connectionOn(scene.sides[side], wire);
  if (connection === undefined) throw new Error(`the ${side} has no connection on wire ${wire}`);
  return connection;
}

/** Async Messages of the target: 1 asks for a Logout (T11, T12), 2 and 3 tell of an emergency (T15 e, T16 e, T17 b). */
function sendAsync(scene: Scene, {wire, event, cid}: Extract<Action, {do: 'async'}>): void {
  const carrier = held(scene, 'target', wire);
  // Parameter1 of event 2 always names a CID (11.9.1), that of the carrier too.
  const named = event === 2 ? (cid ?? carrier.cid) : null;
  send(scene, 'target', wire, {kind: 'asyncMessage', event, cid: named});
  if (event === 1) {
    moveConnection(scene, 'target', carrier, 'logoutRequestedByTarget', step);
    return;
  }
  for (const one of scene.sides.target.connections) {
    const meant = one.session === carrier.session && (event === 3 || one.cid === named);
    if (meant && isFullFeature(one)) moveConnection(scene, 'target', one, 'emergencyCleanup', step);
  }
}

/** What the network does to a wire. A cut is noticed by nobody; a reset or a close is on its way to both ends. */
function disturb(scene: Scene, how: 'reset' | 'close' | 'cut', id: WireId): void {
  const wire = wireOf(scene, id);
  if (wire === undefined) return;
  wire.state = how === 'cut' ? 'cut' : 'down';
  for (const role of roles) {
    if (how !== 'close') wire.to[role] = [];
    if (how !== 'cut' && connectionOn(scene.sides[role], id) !== undefined)
      wire.to[role].push({kind: how === 'reset' ? 'rst' : 'fin'});
  }
}

function timeOut(scene: Scene, side: Role, connection: DraftConnection, timer: Timer): void {
  switch (timer) {
    case 'connect':
      moveConnection(scene, side, connection, 'connectTimedOut', step);
      return;
    case 'login':
      moveConnection(scene, side, connection, 'loginTimedOut', step);
      hangUp(scene, side, connection.wire);
      return;
    case 'logout':
      logoutTimesOut(scene, side, connection);
      return;
    case 'nop':
    case 'transport':
      moveConnection(scene, side, connection, 'transportTimedOut', step);
      return;
    case 'connectionState': {
      const index = moveCleanup(scene, side, connection, 'connectionStateTimedOut', step);
      expireIfLast(scene, side, connection, index);
      return;
    }
  }
}

/** Its own Logout (T17 a), or as CSM-E the one that it carries for another connection (M3). */
function logoutTimesOut(scene: Scene, side: Role, connection: DraftConnection): void {
  if (connection.at.state !== 'S6') {
    const subject = connectionOn(scene.sides[side], connection.logout?.subject ?? null);
    connection.logout = null;
    if (subject !== undefined) moveCleanup(scene, side, subject, 'explicitLogoutTimedOutOrAborted', step);
    return;
  }
  for (const carrier of scene.sides[side].connections)
    if (carrier.logout?.subject === connection.wire) carrier.logout = null;
  moveConnection(scene, side, connection, 'logoutTimedOut', step);
}

/** M1 on the session's last connection, with no task that waits for reassignment, is the session timeout (6.3.5). */
function expireIfLast(scene: Scene, side: Role, connection: DraftConnection, index: number | null): void {
  const session = sessionOf(scene.sides[side], connection);
  if (index === null || session === undefined || session.tasksAwait || isHeld(scene, side, session.tsih)) return;
  moveSession(scene, side, session, 'sessionStateTimedOut', by('lastTimeout', index));
}

/** Whether something still stands between a session and its timeout: a connection in cleanup, or an attempt to go on. */
function isHeld(scene: Scene, side: Role, tsih: number): boolean {
  const {connections, sessions} = scene.sides[side];
  const session = sessions.find((one) => one.tsih === tsih);
  return (
    connections.some((one) => one.session === tsih && one.cleanup !== null && one.cleanup.state !== 'R3') ||
    (session !== undefined && attemptsIn(scene, side, session).length > 0) ||
    (side === 'initiator' && connections.some(({at}) => at.state === 'S2' || at.state === 'S4'))
  );
}
