/** Breaks a text into lines no wider than `width`: at spaces, and anywhere between Chinese characters. All in pixels. */
export function wrap(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(
    /[（“]*(?:[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+)[，。：；）”]*\s*|\s+/gu,
  ) ?? []) {
    if (line !== '' && widthOf((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].filter((one) => one !== '');
}

/** How wide a text is, in the unit of its font size: an estimate on the safe side, for nothing here can measure text. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    // Arrows and Chinese are square; capitals are wide.
    if (/[\u2190-\u21ff\u2e80-\u9fff\uff00-\uffef]/u.test(character)) width += 1;
    else if (/[A-Z_]/.test(character)) width += 0.66;
    else if (/[il.,:() ·]/.test(character)) width += 0.34;
    else width += 0.58;
  }
  return width * size;
}
