import type {ReadingWords} from '../text/reading.ts';
import type {TerminalTeller} from './exercises.ts';
import {sayVerdict} from './verdict.ts';

/** What the reader says in an exercise, in one language. */
export function terminalTeller(words: ReadingWords): TerminalTeller {
  return {
    sign: (sign) => words.verdict.signs[sign],
    shows: (command) => words.verdict.commands[command],
    meaning: (row) => words.rows[row],
    verdict: (verdict) => sayVerdict(words, verdict),
  };
}
