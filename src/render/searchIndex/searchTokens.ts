/** What a text is found by. */
export interface SearchTokens {
  readonly words: readonly string[];
  /** Names made of several words, such as `cleanup_wait`, each with these. */
  readonly joined: readonly {readonly name: string; readonly words: readonly string[]}[];
}

/**
 * Cuts a text into what it is found by. Capitals and full-width forms make no difference. A name is cut into its words
 * too; Chinese, which has no blanks, into every two characters that follow one another, so that any piece of a sentence
 * is found without a dictionary. Never throws, whatever the text.
 */
export function searchTokens(text: string): SearchTokens {
  const words: string[] = [];
  const joined: SearchTokens['joined'][number][] = [];
  for (const [run] of plain(text).matchAll(runs)) {
    if (han.test(run)) words.push(...pairsOf([...run]));
    else {
      const parts = run.split(joints);
      words.push(...parts.flatMap((part) => (hexadecimal.test(part) ? [part, part.slice(2)] : [part])));
      if (parts.length > 1) joined.push({name: parts.join('_'), words: parts});
    }
  }
  return {words, joined};
}

/** The text as it is compared: one form for each character, and no capitals. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}

const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[-_/.:'](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;

const joints = /[-_/.:']/;

const han = /^\p{Script=Han}/u;

/** As logs print numbers that people then write without. */
const hexadecimal = /^0x[\da-f]+$/;

function pairsOf(characters: readonly string[]): readonly string[] {
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
