import type {TransitionId} from '../../spec/index.ts';
import type {ErrorContext} from '../reading.ts';

/** One line about one connection, before its neighbours are asked. */
interface Report {
  readonly row: string;
  readonly error: boolean;
  readonly code: number | null;
  /** The line itself prints the state it found. */
  readonly stated: boolean;
  readonly transitions: readonly TransitionId[];
}

interface Told {
  readonly transitions: readonly TransitionId[];
  readonly context: ErrorContext | null;
}

interface Phase {
  readonly down: boolean;
  readonly last: Report;
}

/**
 * Kernel and iscsid report one failure each in their own words, and a connection that is already down can fail no
 * second time. So a line about an error is read after the lines before it on the same connection of the same host.
 */
export class ConnectionPhases {
  readonly #phases = new Map<string, Phase>();

  next(key: string, report: Report): Told {
    const before = this.#phases.get(key);
    // A line that tells no move is no neighbour: two reports of one failure may have it between them.
    if (!report.error && report.transitions.length === 0) return {transitions: [], context: null};
    this.#phases.set(key, {down: report.error || (before?.down === true && !comesUp(report)), last: report});
    const told = {transitions: report.transitions, context: null};
    if (!report.error || before?.down !== true) return told;
    if (sameFailure(before.last, report)) return {transitions: [], context: 'repeated'};
    return report.stated ? told : {transitions: [], context: 'while-down'};
  }
}

function comesUp({transitions}: Report): boolean {
  return transitions.includes('T5');
}

/** Told twice: by another line, with the same code. */
function sameFailure(before: Report, now: Report): boolean {
  return before.error && before.row !== now.row && before.code === now.code;
}
