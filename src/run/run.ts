import {clauseFor, type Played, type Position, startOf, step} from '../machine/index.ts';
import type {ClauseId, ClauseRow, EventId, MachineId, Role} from '../spec/index.ts';

export type {Played, Position} from '../machine/index.ts';

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

/** The empty run of one machine in one role, from the RFC's initial state. */
export function freshRun(machine: MachineId, role: Role): Run {
  return {start: startOf(machine, role), steps: []};
}

/** Whether the machine, on this event in this position, takes this clause. */
export function canPlay(from: Position, clause: ClauseRow, event: EventId): boolean {
  return clauseFor(from, event)?.id === clause.id;
}

/** Plays one event under one clause, or answers null when the machine refuses it or takes another clause. */
export function play(from: Position, clause: ClauseRow, event: EventId): Played | null {
  return canPlay(from, clause, event) ? step(from, event) : null;
}

/** Where a run stands after its first `count` steps. */
export function positionAfter(run: Run, played: readonly Played[], count: number): Position {
  return count === 0 ? run.start : (played[count - 1]?.to ?? run.start);
}
