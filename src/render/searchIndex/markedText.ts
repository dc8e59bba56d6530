import {plain} from './searchTokens.ts';

/** A piece of a text, marked when it is what was looked for. */
export interface MarkedPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * A text in pieces, those marked in which one of `marks` stands.
 *
 * @param marks as `plain` writes them; an earlier one wins over a later one
 */
export function markedText(text: string, marks: readonly string[]): readonly MarkedPiece[] {
  const at = placesIn(text, marks);
  const pieces: MarkedPiece[] = [];
  let end = 0;
  for (const [from, to] of at) {
    if (from > end) pieces.push({text: text.slice(end, from), isMarked: false});
    pieces.push({text: text.slice(from, to), isMarked: true});
    end = to;
  }
  if (end < text.length) pieces.push({text: text.slice(end), isMarked: false});
  return pieces;
}

/** As much of a text as stands in a line or two, from a little before the first mark on. */
export function excerpt(text: string, marks: readonly string[], length = 120): string {
  if (text.length <= length) return text;
  const [first] = placesIn(text, marks);
  const wanted = Math.max(0, Math.min((first?.[0] ?? 0) - before, text.length - length));
  const start = wanted === 0 ? 0 : startOfWord(text, wanted);
  const cut = text.slice(start, start + length);
  const end = start + length >= text.length ? cut.length : Math.max(cut.lastIndexOf(' '), length - before);
  return `${start === 0 ? '' : '…'}${cut.slice(0, end).trim()}${start + end >= text.length ? '' : '…'}`;
}

/** Characters shown before the first mark. */
const before = 24;

function startOfWord(text: string, at: number): number {
  const blank = text.indexOf(' ', at);
  return blank !== -1 && blank - at < before ? blank + 1 : at;
}

/** From where to where marks stand, in order and apart from one another. */
function placesIn(text: string, marks: readonly string[]): readonly (readonly [from: number, to: number])[] {
  const {folded, originOf} = foldedWithOrigins(text);
  const taken: (readonly [from: number, to: number])[] = [];
  for (const mark of marks.filter((each) => each !== '')) {
    for (let at = folded.indexOf(mark); at !== -1; at = folded.indexOf(mark, at + mark.length)) {
      const [from, to] = [originOf(at), originOf(at + mark.length)];
      if (isWord(folded, at, mark) && taken.every(([start, end]) => to <= start || from >= end)) taken.push([from, to]);
    }
  }
  const places: [from: number, to: number][] = [];
  for (const [from, to] of taken.toSorted(([one], [other]) => one - other)) {
    const last = places.at(-1);
    // Two pairs of a Chinese word that follow one another are one mark.
    if (last?.[1] === from) last[1] = to;
    else places.push([from, to]);
  }
  return places;
}

/** An English word is marked where it begins one, `in` not in `logging`, and a single letter where it is one. */
function isWord(folded: string, at: number, mark: string): boolean {
  if (!/^[a-z\d]/.test(mark)) return true;
  return !letter.test(folded.charAt(at - 1)) && (mark.length > 1 || !letter.test(folded.charAt(at + 1)));
}

const letter = /[a-z\d]/;

/** The text as `plain` has it, and where a unit of that stood: folding may make more of one character, or one of several. */
function foldedWithOrigins(text: string) {
  const folded = plain(text);
  if (folded.length === text.length) return {folded, originOf: (at: number) => at};
  const origins: number[] = [];
  const units: string[] = [];
  let at = 0;
  for (const character of text) {
    const as = plain(character);
    units.push(as);
    origins.push(...new Array<number>(as.length).fill(at));
    at += character.length;
  }
  return {folded: units.join(''), originOf: (unit: number) => origins[unit] ?? text.length};
}
