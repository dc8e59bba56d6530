import {type EventId, type Role, roles} from '../../spec/index.ts';
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
export type DraftSide = Draft<Side>;
export type DraftWire = Draft<Wire>;

/** A step being worked out: the world as far as it has got, and what has happened so far. */
export interface WorldDraft {
  readonly settings: Settings;
  readonly sides: Record<Role, DraftSide>;
  wires: DraftWire[];
  readonly chain: Effect[];
  /** The wire of the Login that is being accepted in this step: it reinstates although it is no longer in IN_LOGIN. */
  accepted: WireId | null;
}

export function startDraft({settings, sides, wires}: World): WorldDraft {
  return {
    settings,
    sides: {initiator: draftOf(sides.initiator), target: draftOf(sides.target)},
    wires: wires.map(({id, state, to}) => ({id, state, to: {initiator: [...to.initiator], target: [...to.target]}})),
    chain: [],
    accepted: null,
  };
}

function draftOf({sessions, connections}: Side): DraftSide {
  return {
    sessions: sessions.map((session) => ({...session})),
    connections: connections.map((connection) => ({...connection})),
  };
}

/** The world after the step: what is FREE has left it, and what nobody will read is gone from the wires. */
export function finishDraft(draft: WorldDraft): World {
  for (const role of roles) {
    const side = draft.sides[role];
    for (const {wire, at, cleanup} of side.connections) {
      if (at.state === 'S1' || cleanup?.state === 'R3') hangUp(draft, role, wire);
    }
    side.connections = side.connections.filter(({at, cleanup}) => at.state !== 'S1' && cleanup?.state !== 'R3');
    // In the order of their wires, so that two ways to the same world end in one.
    side.connections.sort((one, two) => (one.wire < two.wire ? -1 : 1));
    side.sessions = side.sessions.filter(({at}) => at.state !== 'Q1').sort((one, two) => one.tsih - two.tsih);
  }
  for (const wire of draft.wires) {
    // Towards the target first: that is where a wire's first PDU goes.
    for (const role of ['target', 'initiator'] as const)
      if (!reads(draft, role, wire)) clear(draft, wire, role, 'unread');
  }
  const {settings, sides, wires} = draft;
  const used = wires.filter(
    ({id, to}) =>
      to.target.length > 0 ||
      connectionOn(sides.initiator, id) !== undefined ||
      connectionOn(sides.target, id) !== undefined,
  );
  return {settings, sides, wires: used};
}

/** Nobody reads at an end that is FREE or waits for cleanup; a SYN finds a target that listens. */
function reads({sides}: WorldDraft, role: Role, {id, to}: DraftWire): boolean {
  const connection = connectionOn(sides[role], id);
  if (connection === undefined) return to[role][0]?.kind === 'syn';
  return connection.at.state !== 'S8';
}

/** Moves one machine by a row of the table and writes that down; null, and nothing happens, when no row says so. */
export function move(
  draft: WorldDraft,
  side: Role,
  of: Subject,
  from: Position,
  event: EventId,
  because: Because,
): {readonly to: Position; readonly index: number} | null {
  const played = step(from, event);
  if (played === null) return null;
  const index = draft.chain.push({kind: 'move', side, of, because, ...played}) - 1;
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

/** Puts a PDU on a wire; on one that is not up it is lost, and the sender does not notice. */
export function send(draft: WorldDraft, from: Role, id: WireId, pdu: Pdu): void {
  const wire = wireOf(draft, id);
  if (wire?.state !== 'up') {
    draft.chain.push({kind: 'lost', from, wire: id, pdu});
    return;
  }
  wire.to[other(from)].push(pdu);
  draft.chain.push({kind: 'sent', from, wire: id, pdu});
}

/** The network tells one end of a wire that it is down. An end that waits for cleanup is not listening any more. */
export function signal(draft: WorldDraft, wire: DraftWire, to: Role, pdu: Pdu): void {
  const end = connectionOn(draft.sides[to], wire.id);
  if (end === undefined || end.at.state === 'S8') return;
  wire.to[to].push(pdu);
  draft.chain.push({kind: 'signalled', to, wire: wire.id, pdu});
}

/** Takes all that is in flight to one end off its wire. */
export function clear(draft: WorldDraft, wire: DraftWire, to: Role, how: 'destroyed' | 'unread'): void {
  for (const pdu of wire.to[to].splice(0)) draft.chain.push({kind: how, to, wire: wire.id, pdu});
}

/** One end closes its transport: the other learns of it after all that is in flight. */
export function hangUp(draft: WorldDraft, from: Role, id: WireId): void {
  const wire = wireOf(draft, id);
  if (wire?.state !== 'up') return;
  const to = other(from);
  wire.state = 'down';
  if (to === 'target' && connectionOn(draft.sides.target, id) === undefined && wire.to.target.length === 0) return;
  wire.to[to].push({kind: 'fin'});
  draft.chain.push({kind: 'sent', from, wire: id, pdu: {kind: 'fin'}});
}

/** One end resets its transport: what is in flight to the other is destroyed, and the reset takes its place. */
export function abort(draft: WorldDraft, from: Role, id: WireId): void {
  const wire = wireOf(draft, id);
  if (wire?.state !== 'up') return;
  const to = other(from);
  wire.state = 'down';
  clear(draft, wire, to, 'destroyed');
  if (connectionOn(draft.sides[to], id) === undefined) return;
  wire.to[to].push({kind: 'rst'});
  draft.chain.push({kind: 'sent', from, wire: id, pdu: {kind: 'rst'}});
}
