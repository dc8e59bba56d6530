import type {Role, TransitionId} from '../../spec/index.ts';
import type {Position} from '../../run/run.ts';
import type {EffectChain, Move} from '../world/effects.ts';
import {
  type Connection,
  freeConnection,
  freeSession,
  isFullFeature,
  type Session,
  type Wire,
  type WireId,
  type World,
} from '../world/world.ts';

/** How one machine stands after a step, and what the step did to it. */
interface Standing {
  readonly position: Position;
  /** Transitions of this step, in order. */
  readonly took: readonly TransitionId[];
  /** FREE since this step: the world has let go of it already. */
  readonly ended: boolean;
}

export interface SessionStanding extends Standing {
  /** Null where there is none, which is Q1 FREE. */
  readonly session: Session | null;
  /** In Q3 without a connection in Full Feature Phase: its last logout was neither closure nor failure. */
  readonly stranded: boolean;
  readonly tsih: number | null;
}

export interface ConnectionStanding extends Standing {
  /** Null where there is none, which is S1 FREE. */
  readonly connection: Connection | null;
  readonly cid: number | null;
}

/** A wire with what stands at its ends; without a wire nothing is connected yet. */
export interface WireStanding {
  readonly id: WireId | null;
  readonly wire: Wire | null;
  readonly ends: Readonly<Record<Role, ConnectionStanding>>;
}

export interface Standings {
  readonly sessions: Readonly<Record<Role, readonly SessionStanding[]>>;
  readonly wires: readonly WireStanding[];
}

/** All machines of a world as its last step left them, those among them that became FREE in it. */
export function standingsIn(world: World, chain: EffectChain): Standings {
  const moves = chain.filter((effect) => effect.kind === 'move');
  return {
    sessions: {initiator: sessionsOf(world, moves, 'initiator'), target: sessionsOf(world, moves, 'target')},
    wires: wiresOf(world, moves),
  };
}

function sessionsOf(world: World, moves: readonly Move[], side: Role): readonly SessionStanding[] {
  const {sessions, connections} = world.sides[side];
  const moved = moves.flatMap(({side: at, of}) => (at === side && of.kind === 'session' ? [of.tsih] : []));
  const tsihs = [...new Set([...sessions.map(({tsih}) => tsih), ...moved])].sort((one, two) => one - two);
  if (tsihs.length === 0)
    return [{session: null, stranded: false, tsih: null, position: freeSession(side), took: [], ended: false}];
  return tsihs.map((tsih) => {
    const session = sessions.find((one) => one.tsih === tsih) ?? null;
    const own = moves.filter(({side: at, of}) => at === side && of.kind === 'session' && of.tsih === tsih);
    return {
      session,
      stranded: session?.at.state === 'Q3' && !connections.some((one) => one.session === tsih && isFullFeature(one)),
      tsih,
      position: session?.at ?? freeSession(side),
      took: own.map(transitionOf),
      ended: session === null,
    };
  });
}

function wiresOf(world: World, moves: readonly Move[]): readonly WireStanding[] {
  const moved = moves.flatMap(({of}) => (of.kind === 'session' ? [] : [of.wire]));
  const ids = [...new Set([...world.wires.map(({id}) => id), ...moved])].sort();
  return (ids.length === 0 ? [null] : ids).map((id) => ({
    id,
    wire: world.wires.find((wire) => wire.id === id) ?? null,
    ends: {initiator: endOf(world, moves, 'initiator', id), target: endOf(world, moves, 'target', id)},
  }));
}

function endOf(world: World, moves: readonly Move[], side: Role, id: WireId | null): ConnectionStanding {
  const connection = world.sides[side].connections.find(({wire}) => wire === id) ?? null;
  const own = moves.filter(({side: at, of}) => at === side && of.kind !== 'session' && of.wire === id);
  const last = own.at(-1);
  const named = last?.of.kind === 'session' ? null : (last?.of.cid ?? null);
  return {
    connection,
    cid: connection?.cid ?? named,
    // Where it has just become FREE, the picture in which it did so stays for this step.
    position: connection?.cleanup ?? connection?.at ?? last?.to ?? freeConnection(side),
    took: own.map(transitionOf),
    ended: connection === null && last !== undefined,
  };
}

function transitionOf({clause}: Move): TransitionId {
  return clause.transition;
}
