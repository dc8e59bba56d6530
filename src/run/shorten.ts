/** Enough of the reader's text to recognise it, never a page of it. */
export function shorten(text: string): string {
  const limit = 40;
  const characters = [...text.slice(0, 2 * limit)];
  return characters.length > limit ? `${characters.slice(0, limit).join('')}…` : text;
}
