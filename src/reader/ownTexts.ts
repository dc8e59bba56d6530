/** A log repeats itself: one host, a few connections, the same second over and over. */
const mostKept = 4_096;

/**
 * Keeps short texts by themselves. What is cut out of a long text holds on to all of it in the engines of browsers and
 * Node, so a few letters kept of each line would keep the whole log; and a text that comes again is kept once.
 */
export class OwnTexts {
  readonly #kept = new Map<string, string>();

  of(text: string | null): string | null {
    if (text === null) return null;
    const known = this.#kept.get(text);
    if (known !== undefined) return known;
    if (this.#kept.size >= mostKept) this.#kept.clear();
    // Letter by letter: put together in any other way it would still point into where it was cut out.
    const own = text.split('').join('');
    this.#kept.set(own, own);
    return own;
  }
}
