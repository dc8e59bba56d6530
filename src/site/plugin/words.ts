/** The words of a script, a page or a style sheet, also those with hyphens (`menu__link--active`, `--ifm-color-primary`). */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\w-]+/g) ?? [];
}
