import type {StateId} from '../../spec/index.ts';
import type {SearchKind, SearchRecord, SearchSource} from './searchRecords.ts';

/** A record as the file has it: a third smaller than with names. */
type Row = readonly [
  kind: SearchKind,
  page: string,
  fragment: string,
  title: string,
  text: string,
  states: readonly StateId[],
  aliases: readonly string[],
  rest: string,
];

/** What a search starts from, as text: the same text for the same records. */
export function writeSearchFile({records, synonyms, english, fillers}: SearchSource): string {
  const rows = records.map(({kind, page, fragment, title, text, states, aliases, rest}): Row => {
    return [kind, page, fragment, title, text, states, aliases, rest];
  });
  return JSON.stringify({rows, synonyms, english, fillers});
}

/**
 * Reads back what `writeSearchFile` wrote. Whoever reads it belongs to the same build: its name has the hash of what it holds.
 *
 * @throws SyntaxError when it is no JSON, as the page of a host that says it found nothing
 */
export function readSearchFile(text: string): SearchSource {
  const {rows, ...words} = JSON.parse(text) as Omit<SearchSource, 'records'> & {readonly rows: readonly Row[]};
  const records = rows.map(([kind, page, fragment, title, shown, states, aliases, rest]): SearchRecord => {
    return {kind, page, fragment, title, text: shown, states, aliases, rest};
  });
  return {...words, records};
}
