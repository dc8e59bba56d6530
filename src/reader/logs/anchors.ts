/** How many letters of a text are looked up at once. No anchor may be shorter. */
const window = 4;
const bitsEach = 4;
const mask = (1 << (window * bitsEach)) - 1;

/** What ordinary text is full of; the fewer of these a piece has, the fewer lines are looked at for nothing. */
const frequent = new Map(Array.from(' etaoinsrhldcumpfgwybv', (letter, at) => [letter, 30 - at]));

/**
 * Finds which of many fixed texts may stand in a line, in one walk over the line: of each text its rarest four letters are
 * looked for. Asking for each text in turn took most of the time that a long log needs.
 */
export class Anchors {
  /** By four letters: 0, or one more than the place in `#lists`. */
  readonly #slots = new Uint16Array(mask + 1);
  readonly #lists: number[][] = [];

  constructor(anchors: readonly string[]) {
    for (const [index, anchor] of anchors.entries()) this.#listFor(rarestIn(anchor)).push(index);
  }

  /** The places of the texts that may stand in the line, in their own order; of most lines none. */
  in(text: string): readonly number[] {
    const slots = this.#slots;
    let found: number[] | null = null;
    let key = 0;
    for (let at = 0; at < text.length; at += 1) {
      key = ((key << bitsEach) ^ text.charCodeAt(at)) & mask;
      const slot = slots[key] ?? 0;
      if (slot === 0) continue;
      for (const index of this.#lists[slot - 1] ?? []) {
        found ??= [];
        if (!found.includes(index)) found.push(index);
      }
    }
    return found === null ? none : found.sort((a, b) => a - b);
  }

  #listFor(piece: string): number[] {
    let key = 0;
    for (let at = 0; at < piece.length; at += 1) key = ((key << bitsEach) ^ piece.charCodeAt(at)) & mask;
    const known = this.#lists[(this.#slots[key] ?? 0) - 1];
    if (known !== undefined) return known;
    const list: number[] = [];
    this.#slots[key] = this.#lists.push(list);
    return list;
  }
}

const none: readonly number[] = [];

function rarestIn(anchor: string): string {
  if (anchor.length < window) throw new Error(`Too short to look for: “${anchor}”`);
  const pieces = Array.from({length: anchor.length - window + 1}, (_, at) => anchor.slice(at, at + window));
  return pieces.reduce((rarest, piece) => (commonness(piece) < commonness(rarest) ? piece : rarest));
}

function commonness(piece: string): number {
  return Array.from(piece, (letter) => frequent.get(letter) ?? 0).reduce((sum, each) => sum + each, 0);
}
