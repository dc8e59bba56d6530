import {inlineTexts} from './inlineTexts.ts';

/**
 * The Content-Security-Policy under which all these pages and pictures work, as one line: what stands in them is allowed
 * by its hash, and everything else must come as a file from the same host. Who may frame them is said beside it, see
 * `framing.ts`.
 *
 * @param sources texts of all HTML pages and SVG files, and style sheets that a script will put into a page as they are
 * @param sha256 the SHA-256 of a text in UTF-8, in Base64
 */
export function contentSecurityPolicy(
  {markup, styles}: {readonly markup: readonly string[]; readonly styles: readonly string[]},
  sha256: (text: string) => string,
): string {
  const found = markup.map(inlineTexts);
  const hashes = (texts: readonly string[]) => [...new Set(texts.map((text) => `'sha256-${sha256(text)}'`))].toSorted();
  const directives = [
    ["default-src 'self'"],
    ["script-src 'self'", ...hashes(found.flatMap(({scripts}) => scripts))],
    ["style-src 'self'", ...hashes([...found.flatMap((page) => page.styles), ...styles])],
    // The theme's style sheet has small icons in it.
    ["img-src 'self' data:"],
    ["worker-src 'self'"],
    ["object-src 'none'"],
    ["base-uri 'none'"],
    ["form-action 'none'"],
  ];
  return directives.map((parts) => parts.join(' ')).join('; ');
}
