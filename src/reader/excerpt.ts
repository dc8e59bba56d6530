import {LineCutter} from './lines/lineCutter.ts';
import {visible} from './lines/visible.ts';
import type {Reading} from './reading.ts';

/** One line of the reader's text, and what was made of it. */
export interface ExcerptLine {
  readonly number: number;
  readonly text: string;
  readonly marked: boolean;
}

export interface Excerpt {
  readonly lines: readonly ExcerptLine[];
  /** Not every line is there: the text is long, and only what matters was kept. */
  readonly shortened: boolean;
}

/** A text up to this many lines is shown whole; of a longer one only the lines that something was read from. */
const wholeUpTo = 200;
const atMost = 200;
const longestShown = 400;

/**
 * The lines of a text that its reading speaks of, with their numbers; all lines of a short text.
 *
 * @param text in pieces, as it was read
 */
export function excerptOf(
  text: Iterable<string>,
  {sessions, events, findings}: Pick<Reading, 'sessions' | 'events' | 'findings'>,
): Excerpt {
  const marked = new Set<number>([
    ...sessions.flatMap(({line, connections}) => [line, ...connections.map((connection) => connection.line)]),
    ...events.map(({line}) => line),
    ...findings.flatMap(({lines}) => lines),
  ]);
  const first: ExcerptLine[] = [];
  const telling: ExcerptLine[] = [];
  const cutter = new LineCutter((raw, number) => {
    if (number > wholeUpTo && !marked.has(number)) return;
    const line = {number, text: visible(raw.slice(0, longestShown)), marked: marked.has(number)};
    if (number <= wholeUpTo) first.push(line);
    if (line.marked && telling.length < atMost) telling.push(line);
  });
  for (const piece of text) cutter.push(piece);
  return cutter.end() <= wholeUpTo ? {lines: first, shortened: false} : {lines: telling, shortened: true};
}
