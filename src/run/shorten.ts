/** At most 40 characters of a reader's own text, to quote in a refusal: enough to recognise it. */
export function shorten(text: string): string {
  const limit = 40;
  const characters = [...text.slice(0, 2 * limit)];
  return characters.length > limit ? `${characters.slice(0, limit).join('')}…` : text;
}
