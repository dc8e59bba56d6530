import type {Role} from '../../spec/index.ts';
import type {Action, Timer} from './action.ts';
import {timers} from './actionKinds.ts';
import {logoutResponses, refusalClasses} from '../../spec/pdu.ts';
import {type WhyNotNow, whyNotNow} from './whyNotNow.ts';
import {type Connection, isFullFeature, type World} from './world.ts';

/** An action that can be asked of a world, with the reason when it cannot happen now. */
export interface Candidate {
  readonly action: Action;
  readonly whyNotNow: WhyNotNow | null;
}

/** Everything that can be asked of this world, possible or not, in the order in which a reader meets it. */
export function candidatesIn(world: World): readonly Candidate[] {
  return allActions(world).map((action) => ({action, whyNotNow: whyNotNow(world, action)}));
}

/** What can happen in this world. */
export function possibleIn(world: World): readonly Action[] {
  return allActions(world).filter((action) => whyNotNow(world, action) === null);
}

/** Every action that names something this world holds: no wire or CID that is not there. */
export function allActions(world: World): readonly Action[] {
  const {initiator, target} = world.sides;
  return [
    ...world.wires.flatMap(({id}): Action[] => [
      {do: 'deliver', wire: id, to: 'target'},
      {do: 'deliver', wire: id, to: 'initiator'},
    ]),
    ...connectsOf(initiator.connections),
    ...initiator.connections.flatMap((connection) => logoutsOf(connection, initiator.connections)),
    ...initiator.connections.map(({wire}): Action => ({do: 'reassign', wire})),
    ...target.connections.flatMap(({wire}): Action[] => [
      {do: 'accept', wire},
      ...refusalClasses.map((statusClass): Action => ({do: 'refuse', wire, statusClass})),
      ...logoutResponses.map((response): Action => ({do: 'answer', wire, response})),
    ]),
    ...target.connections.flatMap((connection) => asyncsOf(connection, target.connections)),
    ...timeoutsOf(world, 'initiator'),
    ...timeoutsOf(world, 'target'),
    ...world.wires.flatMap(({id}) => (['reset', 'close', 'cut'] as const).map((how): Action => ({do: how, wire: id}))),
  ];
}

/** Every timer an end may lose patience by, for one connection. */
const timersOf: Readonly<Record<Role, readonly Timer[]>> = {
  initiator: timers,
  target: timers.filter((timer) => timer !== 'connect'),
};

function connectsOf(connections: readonly Connection[]): readonly Action[] {
  const lost = connections.filter(({cleanup}) => cleanup !== null);
  return [
    {do: 'connect', purpose: 'newSession', cid: null},
    {do: 'connect', purpose: 'addConnection', cid: null},
    // When no connection is lost, it is listed all the same, with the reason against it.
    ...(lost.length === 0 ? [null] : lost.map(({cid}) => cid)).map((cid): Action => ({
      do: 'connect',
      purpose: 'reinstateConnection',
      cid,
    })),
    {do: 'connect', purpose: 'reinstateSession', cid: null},
  ];
}

function logoutsOf(carrier: Connection, connections: readonly Connection[]): readonly Action[] {
  const {wire} = carrier;
  const others = connections.filter(
    (one) =>
      one.wire !== wire &&
      one.session === carrier.session &&
      one.session !== null &&
      (one.cleanup !== null || isFullFeature(one)),
  );
  return [
    {do: 'logout', wire, reason: 0, cid: null},
    {do: 'logout', wire, reason: 1, cid: null},
    {do: 'logout', wire, reason: 2, cid: null},
    ...others.flatMap(({cid}): Action[] => [
      {do: 'logout', wire, reason: 1, cid},
      {do: 'logout', wire, reason: 2, cid},
    ]),
  ];
}

function asyncsOf(carrier: Connection, connections: readonly Connection[]): readonly Action[] {
  const {wire} = carrier;
  const others = connections.filter(
    (one) => one.wire !== wire && one.session === carrier.session && isFullFeature(one) && isFullFeature(carrier),
  );
  return [
    {do: 'async', wire, event: 1, cid: null},
    {do: 'async', wire, event: 2, cid: null},
    ...others.map(({cid}): Action => ({do: 'async', wire, event: 2, cid})),
    {do: 'async', wire, event: 3, cid: null},
  ];
}

function timeoutsOf({sides}: World, side: Role): readonly Action[] {
  return [
    ...sides[side].connections.flatMap(({wire}) =>
      timersOf[side].map((timer): Action => ({do: 'timeout', side, wire, timer})),
    ),
    {do: 'sessionTimeout', side},
  ];
}
