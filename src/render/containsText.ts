/**
 * Whether a reader who looks for `sought` would say that one of `parts` contains it. Capitals, full-width forms, curly
 * apostrophes, the `0x` of a number and a blank beside a Chinese character make no difference, nor does which of blank, `_` and `-` joins two
 * words: `cleanup wait` is found in `CLEANUP_WAIT`. Nothing sought is contained in everything. What is sought does not
 * reach from one part into the next.
 */
export function containsText(parts: readonly string[], sought: string): boolean {
  const folded = foldedForSearch(sought);
  return folded === '' || parts.some((part) => foldedForSearch(part).includes(folded));
}

function foldedForSearch(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[\s_-]+/g, ' ')
    .replaceAll(/\b0x(?=[\da-f])/g, '')
    .replaceAll(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();
}
