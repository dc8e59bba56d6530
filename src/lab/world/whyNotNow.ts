import {step} from '../../machine/index.ts';
import type {EventId, Role, Section, StateId} from '../../spec/index.ts';
import type {Action} from './action.ts';
import {freeCid} from './login.ts';
import {subjectOf} from './logout.ts';
import {purposeOf, reinstates} from './purpose.ts';
import {
  cids,
  type Connection,
  connectionOn,
  fullFeatureStates,
  isAttempt,
  isFullFeature,
  sessionOf,
  type WireId,
  wireIds,
  wireOf,
  type World,
} from './world.ts';

/** Why an action cannot happen now; `say/lab.ts` says it in words. Each reason has a section to read. */
export type Reason =
  | {readonly kind: 'noConnection'}
  | {readonly kind: 'wrongState'; readonly state: StateId; readonly needed: readonly StateId[]}
  | {readonly kind: 'notInCleanup'; readonly state: StateId}
  | {readonly kind: 'leadingLoginUnderWay'}
  | {readonly kind: 'sessionExists'}
  | {readonly kind: 'noSession'}
  | {readonly kind: 'sessionNotFailed'}
  | {readonly kind: 'noSessionToTimeOut'}
  | {readonly kind: 'oneWayAtATime'}
  | {readonly kind: 'allConnectionsUsed'; readonly limit: number}
  | {readonly kind: 'cidInUse'}
  | {readonly kind: 'noCidLeft'; readonly limit: number}
  | {readonly kind: 'noWireLeft'; readonly limit: number}
  | {readonly kind: 'nothingToReinstate'}
  | {readonly kind: 'cleanupUnderWay'}
  | {readonly kind: 'cleanupByLogout'}
  | {readonly kind: 'alreadyLoggingIn'}
  | {readonly kind: 'beingReinstated'}
  | {readonly kind: 'sessionClosing'}
  | {readonly kind: 'logoutPending'}
  | {readonly kind: 'noLogoutPending'}
  | {readonly kind: 'carrierNotLoggedIn'; readonly state: StateId}
  | {readonly kind: 'carrierLeaving'; readonly state: StateId}
  | {readonly kind: 'recoveryAfterAsync'}
  | {readonly kind: 'cidUnknown'}
  | {readonly kind: 'cidKnown'}
  | {readonly kind: 'cleanupNotStarted'}
  | {readonly kind: 'recoverySupported'}
  | {readonly kind: 'recoveryNotSupported'}
  | {readonly kind: 'sessionUnknown'}
  | {readonly kind: 'tooManyConnections'; readonly limit: number}
  | {readonly kind: 'noTaskWaits'}
  | {readonly kind: 'cannotReassign'; readonly state: StateId}
  | {readonly kind: 'nothingInFlight'}
  | {readonly kind: 'wireNotUp'}
  | {readonly kind: 'onlyHalfOpen'}
  | {readonly kind: 'illegalForTarget'}
  | {readonly kind: 'noClauseForTimer'; readonly state: StateId}
  | {readonly kind: 'clockDuringCleanup'}
  | {readonly kind: 'connectionsWait'}
  | {readonly kind: 'attemptUnderWay'}
  | {readonly kind: 'noTimeoutInContinue'};

export type ReasonKind = Reason['kind'];

/** A refusal: the world stays as it is. */
export interface WhyNotNow {
  readonly reason: Reason;
  readonly section: Section;
}

/** Where the RFC says, or comes nearest to saying, what the reason rests on. */
export const sectionOfReason = {
  noConnection: '8.1',
  wrongState: '8.1.2',
  notInCleanup: '8.2.2',
  leadingLoginUnderWay: '8.3.4',
  sessionExists: '6.3.1',
  noSession: '6.3.1',
  sessionNotFailed: '6.3.5',
  noSessionToTimeOut: '8.3.4',
  oneWayAtATime: '6.3.5',
  allConnectionsUsed: '13.2',
  cidInUse: '6.3.1',
  noCidLeft: '6.3.1',
  noWireLeft: '8.1',
  nothingToReinstate: '6.3.4',
  cleanupUnderWay: '8.2.2',
  cleanupByLogout: '8.2.2',
  alreadyLoggingIn: '6.3.4',
  beingReinstated: '6.3.4',
  sessionClosing: '11.14',
  logoutPending: '11.14',
  noLogoutPending: '11.15',
  carrierNotLoggedIn: '8.2',
  carrierLeaving: '11.14',
  recoveryAfterAsync: '11.9.1',
  cidUnknown: '11.15.1',
  cidKnown: '11.15.1',
  cleanupNotStarted: '8.2',
  recoverySupported: '11.15.1',
  recoveryNotSupported: '11.15.1',
  sessionUnknown: '6.3.1',
  tooManyConnections: '11.13.5',
  noTaskWaits: '7.2.2',
  cannotReassign: '7.2.2',
  nothingInFlight: '8.1',
  wireNotUp: '8.1',
  onlyHalfOpen: '8.1.2',
  illegalForTarget: '8.1.2',
  noClauseForTimer: '8.1.2',
  clockDuringCleanup: '8.2.2',
  connectionsWait: '6.3.5',
  attemptUnderWay: '6.3.6',
  noTimeoutInContinue: '8.3.4',
} as const satisfies Record<ReasonKind, Section>;

/** The reason why an action cannot happen in this world, or null when it can. */
export function whyNotNow(world: World, action: Action): WhyNotNow | null {
  const reason = reasonAgainst(world, action);
  return reason === null ? null : {reason, section: sectionOfReason[reason.kind]};
}

function reasonAgainst(world: World, action: Action): Reason | null {
  switch (action.do) {
    case 'connect':
      return againstConnect(world, action);
    case 'logout':
      return againstLogout(world, action);
    case 'reassign':
      return againstReassign(world, action.wire);
    case 'accept':
    case 'refuse':
      return againstLoginAnswer(world, action);
    case 'answer':
      return againstAnswer(world, action);
    case 'async':
      return againstAsync(world, action);
    case 'deliver':
      return (wireOf(world, action.wire)?.to[action.to].length ?? 0) > 0 ? null : {kind: 'nothingInFlight'};
    case 'reset':
    case 'close':
    case 'cut':
      return againstDisturbance(world, action);
    case 'timeout':
      return againstTimeout(world, action);
    case 'sessionTimeout':
      return againstSessionTimeout(world, action.side);
  }
}

function againstConnect(world: World, {purpose, cid}: Extract<Action, {do: 'connect'}>): Reason | null {
  const {connections, sessions} = world.sides.initiator;
  const session = sessions[0];
  const attempts = connections.filter(isAttempt);
  if (world.wires.length >= wireIds.length) return {kind: 'noWireLeft', limit: wireIds.length};
  if (purpose === 'newSession') {
    if (session !== undefined) return {kind: 'sessionExists'};
    return attempts.length > 0 ? {kind: 'leadingLoginUnderWay'} : null;
  }
  if (session === undefined) return {kind: 'noSession'};
  if (purpose === 'reinstateSession') {
    if (session.at.state !== 'Q4') return {kind: 'sessionNotFailed'};
    return attempts.length > 0 ? {kind: 'oneWayAtATime'} : null;
  }
  if (attempts.some((attempt) => attempt.purpose === 'reinstateSession')) return {kind: 'oneWayAtATime'};
  if (isClosing(world, session.tsih)) return {kind: 'sessionClosing'};
  if (purpose === 'reinstateConnection') {
    if (attempts.some((attempt) => attempt.cid === cid)) return {kind: 'alreadyLoggingIn'};
    const old = connections.find((one) => one.cid === cid && one.cleanup !== null);
    if (old === undefined) return {kind: 'nothingToReinstate'};
    if (old.cleanup?.state !== 'R1') return {kind: 'cleanupUnderWay'};
  }
  // A connection in S8 holds no place, an attempt to reinstate it does.
  const limit = world.settings.maxConnections;
  if (attempts.length + connections.filter(isFullFeature).length >= limit) return {kind: 'allConnectionsUsed', limit};
  if (purpose === 'reinstateConnection') return null;
  if (cid !== null && connections.some((one) => one.cid === cid)) return {kind: 'cidInUse'};
  return freeCid(world.sides.initiator, purpose) === null ? {kind: 'noCidLeft', limit: cids.length} : null;
}

function againstLogout(world: World, {wire, reason, cid}: Extract<Action, {do: 'logout'}>): Reason | null {
  const carrier = connectionOn(world.sides.initiator, wire);
  if (carrier === undefined) return {kind: 'noConnection'};
  const {state} = carrier.at;
  if (state !== 'S5' && state !== 'S7') return {kind: 'wrongState', state, needed: ['S5', 'S7']};
  if (carrier.logout !== null) return {kind: 'logoutPending'};
  if (isClosing(world, carrier.session)) return {kind: 'sessionClosing'};
  const subject = reason === 0 ? carrier : subjectOf(world.sides.initiator, carrier, cid);
  if (subject === undefined) return {kind: 'cidUnknown'};
  if (subject === carrier) return state === 'S7' && reason === 2 ? {kind: 'recoveryAfterAsync'} : null;
  if (state !== 'S5') return {kind: subject.cleanup === null ? 'carrierLeaving' : 'carrierNotLoggedIn', state};
  if (subject.cleanup !== null) {
    if (subject.cleanup.state !== 'R1') return {kind: 'cleanupUnderWay'};
    // Its Login MUST find the connection in CLEANUP_WAIT (6.3.4), and M2 by this Logout would take it away from there.
    const {connections} = world.sides.initiator;
    return connections.some((one) => isAttempt(one) && one.cid === subject.cid) ? {kind: 'beingReinstated'} : null;
  }
  if (subject.at.state === 'S6') return {kind: 'logoutPending'};
  return subject.at.state === 'S7' && reason === 2 ? {kind: 'recoveryAfterAsync'} : null;
}

/** After a Logout Request for the whole session the initiator sends no new request on any connection of it (11.14). */
function isClosing({sides: {initiator}}: World, session: number | null): boolean {
  return initiator.connections.some((one) => one.session === session && one.logout?.reason === 0);
}

function againstReassign(world: World, wire: WireId): Reason | null {
  const connection = connectionOn(world.sides.initiator, wire);
  if (connection === undefined) return {kind: 'noConnection'};
  if (connection.at.state !== 'S5') return {kind: 'cannotReassign', state: connection.at.state};
  if (isClosing(world, connection.session)) return {kind: 'sessionClosing'};
  return sessionOf(world.sides.initiator, connection)?.tasksAwait === true ? null : {kind: 'noTaskWaits'};
}

function againstLoginAnswer(world: World, action: Extract<Action, {do: 'accept' | 'refuse'}>): Reason | null {
  const {target} = world.sides;
  const login = connectionOn(target, action.wire);
  if (login === undefined) return {kind: 'noConnection'};
  if (login.at.state !== 'S4') return {kind: 'wrongState', state: login.at.state, needed: ['S4']};
  if (action.do === 'refuse') return null;
  switch (purposeOf(target, login)) {
    case 'unknownSession':
      return {kind: 'sessionUnknown'};
    case 'addConnection':
    case 'reinstateConnection': {
      const isOld = (one: Connection) => reinstates(target, login, one);
      if (target.connections.some((one) => isOld(one) && one.cleanup?.means === 'csmE'))
        return {kind: 'cleanupByLogout'};
      const limit = world.settings.maxConnections;
      // What it takes the place of gives its place away.
      const others = target.connections.filter((one) => isFullFeature(one) && !isOld(one));
      return others.length >= limit ? {kind: 'tooManyConnections', limit} : null;
    }
    case 'newSession':
    case 'reinstateSession':
      return null;
  }
}

function againstAnswer(world: World, {wire, response}: Extract<Action, {do: 'answer'}>): Reason | null {
  const carrier = connectionOn(world.sides.target, wire);
  if (carrier === undefined) return {kind: 'noConnection'};
  const pending = carrier.logout;
  if (pending === null) return {kind: 'noLogoutPending'};
  const subject = connectionOn(world.sides.target, pending.subject);
  if (subject === undefined) return response === 1 ? null : {kind: 'cidUnknown'};
  const unsupported = pending.reason === 2 && world.settings.erl < 2;
  switch (response) {
    case 0:
      if (unsupported) return {kind: 'recoveryNotSupported'};
      return subject.cleanup !== null && subject.cleaner !== wire ? {kind: 'cleanupNotStarted'} : null;
    case 1:
      return {kind: 'cidKnown'};
    case 2:
      return unsupported ? null : {kind: 'recoverySupported'};
    case 3:
      return null;
  }
}

function againstAsync(world: World, {wire, event, cid}: Extract<Action, {do: 'async'}>): Reason | null {
  const {target} = world.sides;
  const carrier = connectionOn(target, wire);
  if (carrier === undefined) return {kind: 'noConnection'};
  if (event === 1 && carrier.at.state === 'S6') return {kind: 'illegalForTarget'};
  if (!isFullFeature(carrier))
    return {kind: 'wrongState', state: carrier.at.state, needed: event === 1 ? ['S5', 'S7'] : fullFeatureStates};
  if (event !== 2) return null;
  const subject = subjectOf(target, carrier, cid);
  if (subject === undefined) return {kind: 'cidUnknown'};
  return isFullFeature(subject) ? null : {kind: 'wrongState', state: subject.at.state, needed: fullFeatureStates};
}

function againstDisturbance(world: World, action: Extract<Action, {do: 'reset' | 'close' | 'cut'}>): Reason | null {
  const wire = wireOf(world, action.wire);
  if (wire === undefined) return {kind: 'noConnection'};
  if (wire.state !== 'up') return {kind: 'wireNotUp'};
  // T2 knows a reset and a timeout, but no disconnect indication.
  const isOpen = connectionOn(world.sides.initiator, wire.id)?.at.state !== 'S2';
  return action.do === 'close' && !isOpen ? {kind: 'onlyHalfOpen'} : null;
}

function againstTimeout(world: World, {side, wire, timer}: Extract<Action, {do: 'timeout'}>): Reason | null {
  const connection = connectionOn(world.sides[side], wire);
  if (connection === undefined) return {kind: 'noConnection'};
  const {state} = connection.at;
  switch (timer) {
    case 'connect':
      return eventHappens(connection, 'connectTimedOut');
    case 'login':
      return eventHappens(connection, 'loginTimedOut');
    case 'logout':
      if (connection.at.state === 'S6') return eventHappens(connection, 'logoutTimedOut');
      if (connectionOn(world.sides[side], connection.logout?.subject ?? null)?.cleaner === wire) return null;
      return {kind: 'noLogoutPending'};
    case 'nop':
      return isFullFeature(connection) ? null : {kind: 'wrongState', state, needed: fullFeatureStates};
    case 'transport':
      return eventHappens(connection, 'transportTimedOut');
    case 'connectionState':
      if (connection.cleanup === null) return {kind: 'notInCleanup', state};
      return connection.cleanup.state === 'R1' ? null : {kind: 'clockDuringCleanup'};
  }
}

function eventHappens(connection: Connection, event: EventId): Reason | null {
  return step(connection.at, event) === null ? {kind: 'noClauseForTimer', state: connection.at.state} : null;
}

function againstSessionTimeout(world: World, side: Role): Reason | null {
  const {sessions, connections} = world.sides[side];
  if (sessions.some(({at}) => at.state === 'Q5')) return {kind: 'noTimeoutInContinue'};
  const session = sessions.find(({at}) => at.state === 'Q4');
  if (session === undefined) return {kind: 'noSessionToTimeOut'};
  if (connections.some((one) => one.session === session.tsih && one.cleanup !== null)) return {kind: 'connectionsWait'};
  const attempts = connections.some((one) => isAttempt(one) && (side === 'initiator' || one.session === session.tsih));
  return attempts ? {kind: 'attemptUnderWay'} : null;
}
