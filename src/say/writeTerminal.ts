import type {ReadPrint} from '../exercises/diagnosis.ts';
import type {ReadingWords} from '../text/reading.ts';
import {terminalTeller} from './terminalTeller.ts';
import type {WrittenTerminal} from './writtenTerminal.ts';

/** Writes down what the reader says of texts. */
export function writeTerminal(words: ReadingWords, prints: readonly ReadPrint[]): WrittenTerminal {
  const teller = terminalTeller(words);
  const offered = new Set(prints.flatMap(({verdict}) => (verdict.command === null ? [] : [verdict.command.id])));
  const rows = new Set(prints.flatMap(({reading}) => reading.events.map(({row}) => row)));
  return {
    prints,
    verdicts: prints.map(({verdict}) => teller.verdict(verdict)),
    signs: words.verdict.signs,
    shows: Object.fromEntries([...offered].map((id) => [id, teller.shows(id)])),
    meanings: Object.fromEntries([...rows].map((row) => [row, teller.meaning(row)])),
  };
}
