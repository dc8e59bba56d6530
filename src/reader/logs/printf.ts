/**
 * Finds in a line what a `printf` with this format has written. The tables quote the formats as the sources have them,
 * so a page can show them and a test can print with them.
 */
export interface Matcher {
  readonly format: string;
  /** What every such line contains: the longest piece without a conversion. */
  readonly anchor: string;
  /** The converted values in order, or null. */
  readonly match: (text: string) => readonly string[] | null;
}

type Piece = {readonly kind: 'literal'; readonly text: string} | {readonly kind: 'integer' | 'hex' | 'words' | 'word'};

/** A format may begin in the middle of a line; a line with many false starts is given up after this many. */
const mostStarts = 4;

/** Compiles one format. `%s` at the end takes the rest of the line. */
export function matcher(format: string): Matcher {
  const pieces = piecesOf(format);
  const first = pieces.findIndex((piece) => piece.kind === 'literal');
  const lead = pieces[first];
  if (lead?.kind !== 'literal') throw new Error(`A format needs fixed words: ${format}`);
  const literals = pieces.flatMap((piece) => (piece.kind === 'literal' ? [piece.text] : []));
  const anchor = literals.reduce((longest, text) => (text.length > longest.length ? text : longest));
  return {
    format,
    anchor,
    match(text) {
      if (!text.includes(anchor)) return null;
      let from = 0;
      for (let tries = 0; tries < mostStarts; tries += 1) {
        const at = text.indexOf(lead.text, from);
        if (at === -1) return null;
        // A conversion before the first words takes what stands before them: formats begin with at most one.
        const before = first === 0 ? [] : [lastWord(text.slice(0, at))];
        const values = walk(pieces, first + 1, text, at + lead.text.length, before);
        if (values !== null) return values;
        from = at + 1;
      }
      return null;
    },
  };
}

function walk(
  pieces: readonly Piece[],
  start: number,
  text: string,
  at: number,
  before: readonly string[],
): readonly string[] | null {
  const values = [...before];
  let position = at;
  for (let index = start; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) return null;
    if (piece.kind === 'literal') {
      if (!text.startsWith(piece.text, position)) return null;
      position += piece.text.length;
      continue;
    }
    const end =
      piece.kind === 'words' ? wordsEnd(pieces[index + 1], text, position) : runEnd(piece.kind, text, position);
    if (end === -1 || (end === position && piece.kind !== 'words')) return null;
    values.push(text.slice(position, end));
    position = end;
  }
  return values;
}

function wordsEnd(next: Piece | undefined, text: string, from: number): number {
  return next?.kind === 'literal' ? text.indexOf(next.text, from) : text.length;
}

function runEnd(kind: 'integer' | 'hex' | 'word', text: string, from: number): number {
  let at = from;
  if (kind === 'integer' && text.charAt(at) === '-') at += 1;
  const digits = at;
  while (at < text.length && inRun(kind, text.charCodeAt(at))) at += 1;
  return at === digits ? -1 : at;
}

function inRun(kind: 'integer' | 'hex' | 'word', code: number): boolean {
  const digit = code >= 48 && code <= 57;
  switch (kind) {
    case 'integer':
      return digit;
    case 'hex':
      return digit || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);
    case 'word':
      return code > 32 && code !== 44;
  }
}

function lastWord(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed.slice(trimmed.lastIndexOf(' ') + 1);
}

const conversion = /%(?:pIS[a-z]{0,3}|6ph[A-Z]?|#Lx|0?\d?(?:hu|ll[udx]|l[ud]|[duixsp]))/g;

function piecesOf(format: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const found of format.matchAll(conversion)) {
    if (found.index > last) pieces.push({kind: 'literal', text: format.slice(last, found.index)});
    pieces.push({kind: kindOf(found[0])});
    last = found.index + found[0].length;
  }
  if (last < format.length) pieces.push({kind: 'literal', text: format.slice(last)});
  return pieces;
}

function kindOf(found: string): 'integer' | 'hex' | 'words' | 'word' {
  // A number with its 0x is a word too.
  if (found.startsWith('%pIS') || found === '%p' || found === '%#Lx') return 'word';
  if (found.startsWith('%6ph')) return 'hex';
  if (found.endsWith('s')) return 'words';
  return found.endsWith('x') ? 'hex' : 'integer';
}
