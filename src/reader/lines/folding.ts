import {Folded} from './labels.ts';
import type {Line} from '../reading.ts';

/** What one format knows about its lines when a terminal, a mail or a form has broken them. */
interface FoldingRules {
  /** How the line goes on with what is held: inside a word, after a space, or not at all. */
  readonly jointOf: (held: Folded, line: Line) => '' | ' ' | null;
  /** Reads a line that has been put together. */
  readonly flush: (whole: Folded) => void;
}

/** Puts the pieces of broken lines together again. */
export interface Folding {
  /** Whether the line goes on with what is held; nothing is done about it yet. */
  readonly wants: (line: Line) => boolean;
  /** Takes the line if it goes on with what is held. If not, what is held is read. */
  readonly goesOn: (line: Line) => boolean;
  readonly begin: (line: Line) => void;
  readonly end: () => void;
}

/** More pieces than this, or more letters, are no printed line any more. */
const mostPieces = 12;
const longest = 8_000;

/** One line is held at a time: the next one decides whether it was whole. */
export function folding({jointOf, flush}: FoldingRules): Folding {
  let held: Folded | null = null;

  function end(): void {
    const whole = held;
    held = null;
    if (whole !== null) flush(whole);
  }

  function jointFor(whole: Folded, line: Line): '' | ' ' | null {
    const full = line.text === '' || whole.lines.length > mostPieces || whole.text.length > longest;
    return full ? null : jointOf(whole, line);
  }

  return {
    wants: (line) => held !== null && jointFor(held, line) !== null,
    goesOn(line) {
      if (held === null) return false;
      const joint = jointFor(held, line);
      if (joint === null) end();
      else held.add(line, joint);
      return joint !== null;
    },
    begin(line) {
      held = new Folded(line);
    },
    end,
  };
}
