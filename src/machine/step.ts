import {initialTransition, transition} from 'xstate';
import {
  type ClauseRow,
  clausesOf,
  type EventId,
  type MachineId,
  type Means,
  type Role,
  type StateId,
} from '../spec/index.ts';
import {machineOf} from './machines.ts';

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
  return (starts[`${machine} ${role}`] ??= findStart(machine, role));
}

/** XState is asked once: a page reads a run for each of its links. */
const starts: Partial<Record<`${MachineId} ${Role}`, Position>> = {};

function findStart(machine: MachineId, role: Role): Position {
  const [{value, context}] = initialTransition(machineOf(machine, role));
  return {machine, role, state: value, means: context.means};
}

/** The clause that XState takes when an event happens in a position, or null when it refuses the event there. */
export function clauseFor(position: Position, event: EventId): ClauseRow | null {
  return knownAt(position).clauses.get(event) ?? null;
}

/** One step, taken by XState: the clause that fires and where it leads, or null when the event is refused. */
export function step(position: Position, event: EventId): Played | null {
  const {clauses, steps} = knownAt(position);
  const taken = steps.get(event);
  if (taken !== undefined) return taken;
  const clause = clauses.get(event);
  if (clause === undefined) return null;
  const {machine, role} = position;
  const logic = machineOf(machine, role);
  const [{value, context}] = transition(logic, snapshotOf(position), {type: event});
  const played = {clause, event, from: position, to: {machine, role, state: value, means: context.means}};
  steps.set(event, played);
  return played;
}

/** What XState has said about one position. */
interface Known {
  /** The clause that each event fires. */
  readonly clauses: ReadonlyMap<EventId, ClauseRow>;
  /** The steps that were asked for so far; working one out costs far more than knowing that it can be taken. */
  readonly steps: Map<EventId, Played>;
}

/** Here too XState is asked once: a world takes millions of steps through a few dozen positions. */
const known = new Map<string, Known>();

function knownAt(position: Position): Known {
  const {machine, role, state, means} = position;
  const key = `${machine} ${role} ${state} ${means ?? ''}`;
  let found = known.get(key);
  if (found === undefined) {
    found = {clauses: clausesAt(position), steps: new Map()};
    known.set(key, found);
  }
  return found;
}

function clausesAt(position: Position): ReadonlyMap<EventId, ClauseRow> {
  const {machine, role} = position;
  const logic = machineOf(machine, role);
  const snapshot = snapshotOf(position);
  const clauses = new Map<EventId, ClauseRow>();
  for (const clause of clausesOf(machine, role)) {
    for (const event of clause.events) {
      // XState selects one edge, guards included. The event may stand under several clauses, as a Logout that closes the
      // session does under two means; the edge tells which of them it is.
      const [selected] = logic.getTransitionData(snapshot, {type: event});
      if (selected?.meta?.clause === clause.id) clauses.set(event, clause);
    }
  }
  return clauses;
}

function snapshotOf({machine, role, state, means}: Position) {
  return machineOf(machine, role).resolveState({value: state, context: {means}});
}
