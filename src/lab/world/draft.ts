import type {EventId, Role} from '../../spec/index.ts';
import {step} from '../../machine/index.ts';
import type {Position} from '../../run/run.ts';
import type {Because, Effect, Subject} from './effects.ts';
import type {Pdu} from '../../spec/pdu.ts';
import {
  type Connection,
  connectionOn,
  other,
  type PendingLogout,
  type Session,
  type Settings,
  type Side,
  type Wire,
  type WireId,
  wireIds,
  wireOf,
  type World,
} from './world.ts';

/** A world's parts, open for writing while one step is worked out; what they refer to stays shared. */
type Draft<T> = T extends Position | Pdu | PendingLogout
  ? T
  : T extends readonly (infer E)[]
    ? Draft<E>[]
    : T extends object
      ? {-readonly [K in keyof T]: Draft<T[K]>}
      : T;

export type DraftConnection = Draft<Connection>;
export type DraftSession = Draft<Session>;
export type DraftWire = Draft<Wire>;

/** One end in a step that is being worked out: what it holds, and the rest of the step. */
export interface End extends Draft<Side> {
  readonly role: Role;
  readonly draft: WorldDraft;
}

/** A step being worked out: the world as far as it has got, and what has happened so far. */
export class WorldDraft {
  readonly settings: Settings;
  readonly sides: Readonly<Record<Role, End>>;
  wires: DraftWire[];
  readonly chain: Effect[] = [];
  /** The wire of the Login that is being accepted in this step: it reinstates although it is no longer in IN_LOGIN. */
  accepted: WireId | null = null;

  constructor({settings, sides, wires}: World) {
    this.settings = settings;
    this.sides = {initiator: endOf(this, 'initiator', sides.initiator), target: endOf(this, 'target', sides.target)};
    this.wires = wires.map(({id, state, to}) => ({
      id,
      state,
      to: {initiator: [...to.initiator], target: [...to.target]},
    }));
  }
}

function endOf(draft: WorldDraft, role: Role, {sessions, connections}: Side): End {
  return {
    role,
    draft,
    sessions: sessions.map((session) => ({...session})),
    connections: connections.map((connection) => ({...connection})),
  };
}

/**
 * The lowest number from 1 that no end and no PDU in flight remembers: so old and new are never taken for each other, and
 * worlds do not differ by numbers of the past.
 */
export function freeNumber(
  {sides: {initiator, target}, wires}: WorldDraft,
  heldBy: (end: End) => readonly (number | null | undefined)[],
  carriedBy: (pdu: Pdu) => number | undefined,
): number {
  const known = new Set([
    ...[initiator, target].flatMap(heldBy),
    ...wires.flatMap(({to}) => [...to.initiator, ...to.target].map(carriedBy)),
  ]);
  let number = 1;
  while (known.has(number)) number += 1;
  return number;
}

/** The world after the step: what is FREE has left it, and what nobody will read is gone from the wires. */
export function finishDraft(draft: WorldDraft): World {
  const {
    settings,
    sides: {initiator, target},
    wires,
  } = draft;
  const sides = {initiator: finishEnd(initiator), target: finishEnd(target)};
  for (const wire of wires) {
    // Towards the target first: that is where a wire's first PDU goes.
    for (const end of [target, initiator]) if (!reads(end, wire)) clear(end, wire, 'unread');
  }
  const used = wires.filter(
    ({id, to}) =>
      to.target.length > 0 ||
      connectionOn(sides.initiator, id) !== undefined ||
      connectionOn(sides.target, id) !== undefined,
  );
  return {settings, sides, wires: used};
}

function finishEnd(end: End): Side {
  for (const {wire, at, cleanup} of end.connections) {
    if (at.state === 'S1' || cleanup?.state === 'R3') hangUp(end, wire);
  }
  end.connections = end.connections.filter(({at, cleanup}) => at.state !== 'S1' && cleanup?.state !== 'R3');
  // In the order of their wires, so that two ways to the same world end in one; but Logins at the target as they came.
  const isOrdered = ({at}: DraftConnection) => end.role === 'target' && at.state === 'S4';
  end.connections = [
    ...end.connections.filter((one) => !isOrdered(one)).sort((one, two) => (one.wire < two.wire ? -1 : 1)),
    ...end.connections.filter(isOrdered),
  ];
  end.sessions = end.sessions.filter(({at}) => at.state !== 'Q1').sort((one, two) => one.tsih - two.tsih);
  const {sessions, connections} = end;
  return {sessions, connections};
}

/** Nobody reads at an end that is FREE or waits for cleanup; a SYN finds a target that listens. */
function reads(end: End, {id, to}: DraftWire): boolean {
  const connection = connectionOn(end, id);
  if (connection === undefined) return to[end.role][0]?.kind === 'syn';
  return connection.at.state !== 'S8';
}

/** Moves one machine by a row of the table and writes that down; null, and nothing happens, when no row says so. */
export function move(
  {role, draft}: End,
  of: Subject,
  from: Position,
  event: EventId,
  because: Because,
): {readonly to: Position; readonly index: number} | null {
  const played = step(from, event);
  if (played === null) return null;
  const index = draft.chain.push({kind: 'move', side: role, of, because, ...played}) - 1;
  return {to: played.to, index};
}

/** Opens a wire under the first free name. */
export function openWire(draft: WorldDraft): DraftWire {
  const id = wireIds.find((candidate) => wireOf(draft, candidate) === undefined);
  if (id === undefined) throw new Error('there are more wires than names for them');
  const wire: DraftWire = {id, state: 'up', to: {initiator: [], target: []}};
  draft.wires = [...draft.wires, wire].sort((one, two) => (one.id < two.id ? -1 : 1));
  return wire;
}

/** Puts a PDU of one end on a wire; on one that is not up it is lost, and the sender does not notice. */
export function send({role: from, draft}: End, id: WireId, pdu: Pdu): void {
  const wire = wireOf(draft, id);
  if (wire?.state !== 'up') {
    draft.chain.push({kind: 'lost', from, wire: id, pdu});
    return;
  }
  wire.to[other(from)].push(pdu);
  draft.chain.push({kind: 'sent', from, wire: id, pdu});
}

/** The network tells an end that its wire is down. An end that waits for cleanup is not listening any more. */
export function signal(end: End, wire: DraftWire, pdu: Pdu): void {
  const connection = connectionOn(end, wire.id);
  if (connection === undefined || connection.at.state === 'S8') return;
  wire.to[end.role].push(pdu);
  end.draft.chain.push({kind: 'signalled', to: end.role, wire: wire.id, pdu});
}

/** Takes all that is in flight to an end off its wire. */
export function clear({role: to, draft}: End, wire: DraftWire, how: 'destroyed' | 'unread'): void {
  for (const pdu of wire.to[to].splice(0)) draft.chain.push({kind: how, to, wire: wire.id, pdu});
}

/** An end closes its transport: the other learns of it after all that is in flight. */
export function hangUp({role: from, draft}: End, id: WireId): void {
  const wire = wireOf(draft, id);
  if (wire?.state !== 'up') return;
  const to = other(from);
  wire.state = 'down';
  if (to === 'target' && connectionOn(draft.sides.target, id) === undefined && wire.to.target.length === 0) return;
  wire.to[to].push({kind: 'fin'});
  draft.chain.push({kind: 'sent', from, wire: id, pdu: {kind: 'fin'}});
}

/** An end resets its transport: what is in flight to the other is destroyed, and the reset takes its place. */
export function abort({role: from, draft}: End, id: WireId): void {
  const wire = wireOf(draft, id);
  if (wire?.state !== 'up') return;
  const to = other(from);
  wire.state = 'down';
  clear(draft.sides[to], wire, 'destroyed');
  if (connectionOn(draft.sides[to], id) === undefined) return;
  wire.to[to].push({kind: 'rst'});
  draft.chain.push({kind: 'sent', from, wire: id, pdu: {kind: 'rst'}});
}
