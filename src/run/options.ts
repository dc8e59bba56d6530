import type {Position} from '../machine/index.ts';
import {
  type ClauseRow,
  type EventId,
  type StateId,
  type TransitionId,
  type TransitionRow,
  transitionsOf,
} from '../spec/index.ts';
import {canPlay} from './run.ts';
import {reasonFor, type WhyNot} from './whyNot.ts';

/** One thing that can be asked of a machine: an event under the clause that names it. */
export interface Option {
  readonly clause: ClauseRow;
  readonly event: EventId;
}

/** Options of one transition that share their fate. */
export interface OptionGroup {
  readonly transition: TransitionId;
  readonly from: StateId;
  readonly to: StateId;
  readonly options: readonly Option[];
}

export interface RefusedGroup extends OptionGroup {
  readonly reason: WhyNot;
}

export interface Options {
  readonly possible: readonly OptionGroup[];
  readonly impossible: readonly RefusedGroup[];
}

/** Everything the position's role can meet, split into what can happen now and what cannot, each in the RFC's order. */
export function optionsAt(position: Position): Options {
  const possible: OptionGroup[] = [];
  const impossible: RefusedGroup[] = [];
  for (const row of transitionsOf(position.machine)) {
    const options = row.clauses
      .filter(({role}) => role === position.role)
      .flatMap((clause) => clause.events.map((event) => ({clause, event})));
    const firing = options.filter(({clause, event}) => canPlay(position, clause, event));
    const refused = options.filter((option) => !firing.includes(option));
    if (firing.length > 0) possible.push(group(row, firing));
    // Clauses of one transition are refused for one reason: they share `from`, and only one means can be the wrong one.
    if (refused[0] !== undefined)
      impossible.push({...group(row, refused), reason: reasonFor(position, refused[0].clause)});
  }
  return {possible, impossible};
}

function group({id, from, to}: TransitionRow, options: readonly Option[]): OptionGroup {
  return {transition: id, from, to, options};
}
