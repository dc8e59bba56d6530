import type {Line} from '../reading.ts';

/** One `label: value` with the line on which the label stood. */
export interface Field<Label extends string> {
  readonly label: Label;
  readonly value: string;
  readonly line: number;
}

/**
 * Cuts a text at its labels, wherever they stand: one a line, or all of them on one line.
 * A label counts only at the start of a word, and never inside a name; of two that overlap the earlier one wins.
 */
export function fieldsIn<Label extends string>(
  text: string,
  labels: readonly Label[],
  lineAt: (index: number) => number,
): readonly Field<Label>[] {
  const found: {label: Label; at: number; end: number}[] = [];
  for (const label of labels) {
    for (let at = nextLabel(text, label, 0); at !== -1; at = nextLabel(text, label, at + label.length)) {
      found.push({label, at, end: at + label.length});
    }
  }
  found.sort((a, b) => a.at - b.at || b.end - a.end);
  const kept: typeof found = [];
  for (const one of found) {
    const last = kept.at(-1);
    if (last === undefined || one.at >= last.end) kept.push(one);
  }
  return kept.map(({label, at, end}, index) => ({
    label,
    value: text.slice(end, kept[index + 1]?.at ?? text.length).trim(),
    line: lineAt(at),
  }));
}

/** Whether a label stands anywhere in a text, as a label and not as a part of a name. */
export function hasLabel(text: string, label: string): boolean {
  return nextLabel(text, label, 0) !== -1;
}

/**
 * Whether a line that may go on with a broken name begins with a label instead: tools print a space after it,
 * a name has none (`sid: 5`, but `sid:disk5`).
 */
export function beginsWithLabel(text: string, label: string): boolean {
  return text.startsWith(label) && (text.length === label.length || !label.endsWith(':') || text[label.length] === ' ');
}

function endsWithLabel(text: string, label: string): boolean {
  return text.endsWith(label) && !standsInName(text, text.length - label.length);
}

function nextLabel(text: string, label: string, from: number): number {
  let at = text.indexOf(label, from);
  while (at !== -1 && !(startsWord(text, at) && !standsInName(text, at))) at = text.indexOf(label, at + label.length);
  return at;
}

/** A name may hold anything but a space: `iqn.2020-01.org.example:b_sid:1`. */
function standsInName(text: string, at: number): boolean {
  return /^(?:iqn|eui|naa)\./.test(text.slice(text.lastIndexOf(' ', at - 1) + 1, at));
}

/** Lower-case letters, digits and what joins names may not stand before a label; a state word or a bracket may. */
function startsWord(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (before > 127) return true;
  return !continuesName.test(text.charAt(at - 1));
}

const continuesName = /[a-z0-9.:-]/;

/** What a format's labels and closed values are, so that hard-wrapped lines can be put together again. */
export interface Wrapping {
  readonly labels: readonly string[];
  /** Words that may be broken in two: states, `(authenticated)` ... */
  readonly words: ReadonlySet<string>;
}

/** Lines of one printed line that a terminal, mail or form has broken. */
export class Folded {
  text: string;
  readonly lines: Line[];
  readonly #starts: number[] = [0];

  constructor(line: Line) {
    this.text = line.text;
    this.lines = [line];
  }

  add(line: Line, glue: '' | ' '): void {
    this.text += glue;
    this.#starts.push(this.text.length);
    this.text += line.text;
    this.lines.push(line);
  }

  /** The line a position in the joined text came from. */
  lineAt(index: number): number {
    let line = this.lines[0]?.number ?? 0;
    for (const [part, start] of this.#starts.entries()) {
      if (start > index) break;
      line = this.lines[part]?.number ?? line;
    }
    return line;
  }
}

/** Whether the text stops inside a label, or inside one of the closed words. */
export function stopsInWord(text: string, next: string, {labels, words}: Wrapping): boolean {
  const tail = text.slice(text.lastIndexOf(' ') + 1);
  const joined = tail + next;
  if (tail === '' || next === '') return false;
  if (labels.some((label) => label.length > tail.length && label.startsWith(tail) && joined.startsWith(label))) {
    return true;
  }
  // Labels of several words: `LIO Session` | ` ID:` and `Connection Sta` | `te:`.
  if (labels.some((label) => label.includes(' ') && endsInside(text, next, label))) return true;
  const end = next.search(/[\s|]/);
  const word = tail + (end === -1 ? next : next.slice(0, end));
  return words.has(word) && !words.has(tail);
}

/** How to join a broken line: with nothing inside a word or a name, with a space between words. */
export function glueFor(text: string, next: Line, wrapping: Wrapping): '' | ' ' {
  if (stopsInWord(text, next.text, wrapping)) return '';
  if (next.text.startsWith('(')) return ' ';
  if (wrapping.labels.some((label) => beginsWithLabel(next.text, label) || endsWithLabel(text, label))) return ' ';
  // A name has no spaces, however far in its rest stands.
  if (standsInName(text, text.length)) return '';
  if (next.indented) return ' ';
  return text.endsWith('(NOT') ? ' ' : '';
}

function endsInside(text: string, next: string, label: string): boolean {
  for (let cut = 4; cut < label.length; cut += 1) {
    const head = label.slice(0, cut);
    if (text.endsWith(head) && head !== head.trimEnd() + ' ' && next.startsWith(label.slice(cut))) return true;
  }
  return false;
}
