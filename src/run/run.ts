import {type Position, startOf, step} from '../machine/index.ts';
import type {ClauseId, ClauseRow, EventId, MachineId, Role} from '../spec/index.ts';
import {whyNot} from './whyNot.ts';

export type {Position} from '../machine/index.ts';

/** One step of a run: the clause, and which of its events, for it may have several. */
export interface Step {
  readonly clause: ClauseId;
  readonly event: EventId;
}

/** A list of clauses from a start state. Nothing else is needed to show every state on the way. */
export interface Run {
  readonly start: Position;
  readonly steps: readonly Step[];
}

/** One step as played: what fired, and the position before and after. */
export interface Played {
  readonly clause: ClauseRow;
  readonly event: EventId;
  readonly from: Position;
  readonly to: Position;
}

/** The empty run of one machine in one role, from the RFC's initial state. */
export function freshRun(machine: MachineId, role: Role): Run {
  return {start: startOf(machine, role), steps: []};
}

/** Plays one clause in a position, or answers null when the machine refuses it there. */
export function play(from: Position, clause: ClauseRow, event: EventId): Played | null {
  // One event may stand under clauses of two means (a Logout that closes the session): XState knows the event,
  // the clause is ours to check.
  if (!clause.events.includes(event) || whyNot(from, clause) !== null) return null;
  const taken = step(from, event);
  return taken?.transition === clause.transition ? {clause, event, from, to: taken.to} : null;
}

/** Where a run stands after its first `count` steps. */
export function positionAfter(run: Run, played: readonly Played[], count: number): Position {
  return count === 0 ? run.start : (played[count - 1]?.to ?? run.start);
}
