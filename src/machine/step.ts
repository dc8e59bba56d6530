import {transition} from 'xstate';
import {
  type ClauseRow,
  clausesOf,
  type EventId,
  type MachineId,
  type Means,
  type Role,
  specs,
  type StateId,
} from '../spec/index.ts';
import {machineOf, makerOf} from './machines.ts';

/** Where a machine stands: all that decides what can happen next. */
export interface Position {
  readonly machine: MachineId;
  readonly role: Role;
  readonly state: StateId;
  /** In R2 the means chosen by M2; elsewhere null. */
  readonly means: Means | null;
}

/** One step as played: what fired, and the position before and after. */
export interface Played {
  readonly clause: ClauseRow;
  readonly event: EventId;
  readonly from: Position;
  readonly to: Position;
}

/**
 * Where a machine starts for a role: S1, R1 or Q1.
 *
 * @throws when the RFC gives this machine to the other role alone
 */
export function startOf(machine: MachineId, role: Role): Position {
  // Nothing is built for it: the role need only have such a machine.
  makerOf(machine, role);
  // XState would say the same, and make an actor for it, which a page of many links has no time for.
  return {machine, role, state: specs[machine].initial, means: null};
}

/** The clause that XState takes when an event happens in a position, or null when it refuses the event there. */
export function clauseFor(position: Position, event: EventId): ClauseRow | null {
  return clauseIn(knownAt(position), position, event);
}

function clauseIn({clauses, snapshot}: Known, {machine, role}: Position, event: EventId): ClauseRow | null {
  let clause = clauses.get(event);
  if (clause === undefined) {
    // XState selects one edge, guards included. The event may stand under several clauses, as a Logout that closes the
    // session does under two means; the edge tells which of them it is.
    const [selected] = machineOf(machine, role).getTransitionData(snapshot, {type: event});
    clause = clausesOf(machine, role).find(({id}) => id === selected?.meta?.clause) ?? null;
    clauses.set(event, clause);
  }
  return clause;
}

/** One step, taken by XState: the clause that fires and where it leads, or null when the event is refused. */
export function step(position: Position, event: EventId): Played | null {
  const known = knownAt(position);
  const {steps, snapshot} = known;
  const taken = steps.get(event);
  if (taken !== undefined) return taken;
  const clause = clauseIn(known, position, event);
  if (clause === null) return null;
  const {machine, role} = position;
  const [{value, context}] = transition(machineOf(machine, role), snapshot, {type: event});
  const played = {clause, event, from: position, to: {machine, role, state: value, means: context.means}};
  steps.set(event, played);
  return played;
}

/** What XState has said about one position. It is asked about an event when that is: most are never asked about. */
interface Known {
  readonly snapshot: ReturnType<typeof snapshotOf>;
  /** The clause that each event fires; null where the event is refused. */
  readonly clauses: Map<EventId, ClauseRow | null>;
  /** Working a step out costs far more than knowing that it can be taken. */
  readonly steps: Map<EventId, Played>;
}

/** Here too XState is asked once: a world takes millions of steps through a few dozen positions. */
const knownPositions = new Map<string, Known>();

function knownAt(position: Position): Known {
  const {machine, role, state, means} = position;
  const key = `${machine} ${role} ${state} ${means ?? ''}`;
  let found = knownPositions.get(key);
  if (found === undefined) {
    found = {snapshot: snapshotOf(position), clauses: new Map(), steps: new Map()};
    knownPositions.set(key, found);
  }
  return found;
}

function snapshotOf({machine, role, state, means}: Position) {
  return machineOf(machine, role).resolveState({value: state, context: {means}});
}
