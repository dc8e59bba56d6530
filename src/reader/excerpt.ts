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

/** The lines of a text that its reading speaks of, with their numbers; all lines of a short text. */
export function excerptOf(
  text: string,
  {sessions, events, findings}: Pick<Reading, 'sessions' | 'events' | 'findings'>,
): Excerpt {
  const marked = new Set<number>([
    ...sessions.flatMap(({line, connections}) => [line, ...connections.map((connection) => connection.line)]),
    ...events.map(({line}) => line),
    ...findings.flatMap(({lines}) => lines),
  ]);
  const lines: ExcerptLine[] = [];
  let count = 0;
  let shortened = false;
  for (const {number, line} of numbered(text)) {
    count = number;
    if (!marked.has(number) && number > wholeUpTo) continue;
    if (lines.length >= atMost) {
      shortened = true;
      break;
    }
    lines.push({number, text: line.slice(0, longestShown), marked: marked.has(number)});
  }
  if (count <= wholeUpTo) return {lines, shortened};
  return {lines: lines.filter((line) => line.marked), shortened: true};
}

function* numbered(text: string): Generator<{number: number; line: string}> {
  let start = 0;
  for (let number = 1; start <= text.length; number += 1) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    yield {number, line: text.slice(start, end).replace(/\r$/, '')};
    start = end + 1;
  }
}
