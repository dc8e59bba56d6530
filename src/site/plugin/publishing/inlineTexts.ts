/** What stands in a page itself instead of a file, by the exact text that a browser hashes. */
export interface InlineTexts {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The scripts and style sheets in the text of one HTML page or SVG file. */
export function inlineTexts(markup: string): InlineTexts {
  return {
    scripts: [...markup.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gis)]
      .filter(([, attributes = '']) => !/\ssrc=/i.test(attributes) && runs(attributes))
      .map(([, , text = '']) => text),
    styles: [...markup.matchAll(/<style\b[^>]*>(.*?)<\/style>/gis)].map(([, text = '']) => text),
  };
}

/**
 * The first tag of a page that no hash can allow: one with a `style` attribute, or with a handler such as `onclick`.
 * Null when there is none.
 */
export function tagWithoutHash(markup: string): string | null {
  const tags = markup.replace(/(<(script|style)\b[^>]*>).*?<\/\2>/gis, '$1');
  const attribute = String.raw`\s+[^\s"'>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?`;
  const found = new RegExp(String.raw`<[a-z][^\s/>]*(?:${attribute})*?\s+(?:style|on[a-z]+)\s*=[^>]*>`, 'i').exec(tags);
  return found?.[0] ?? null;
}

/** JSON-LD is data: a browser neither runs it nor asks the policy. */
function runs(attributes: string): boolean {
  const type = /\stype=["']?([^"'\s>]*)/i.exec(attributes)?.[1];
  return type === undefined || /^(module|(text|application)\/javascript)$/i.test(type);
}
