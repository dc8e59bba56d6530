/** Which chunks each route loads, as Docusaurus notes it: `/lab-205` is the route `/lab` and a hash of it. */
export type ChunkNames = Readonly<Record<string, unknown>>;

/**
 * The style sheets that a page has besides the one of all pages. Docusaurus leaves them to the page's script, which would
 * draw the page twice, and without script never as it is meant.
 *
 * @param route the page's path, below the host
 * @param sheets names of the style sheets that were built, such as `bc73dda3.9e7da735.css`
 */
export function ownSheetsOf(route: string, chunkNames: ChunkNames, sheets: readonly string[]): readonly string[] {
  const chunks = Object.entries(chunkNames).flatMap(([key, names]) =>
    key.replace(/-[\da-f]+$/, '') === route ? namesIn(names) : [],
  );
  return sheets.filter((sheet) => chunks.includes(sheet.split('.', 1)[0] ?? ''));
}

/**
 * Links these sheets in a page after the one of all pages, whose rules they may change.
 *
 * @throws with a sentence, which fails the build, when the page links none
 */
export function linkSheets(html: string, sheets: readonly string[]): string {
  if (sheets.length === 0) return html;
  const common = /<link rel="?stylesheet"? href="?([^">\s]*\/)styles\.[^>]*>/.exec(html);
  if (common === null)
    throw new Error(`No style sheet of all pages is linked, after which ${sheets.join(', ')} could be.`);
  const [link, folder = ''] = common;
  return html.replace(
    link,
    [link, ...sheets.map((sheet) => `<link rel="stylesheet" href="${folder}${sheet}">`)].join(''),
  );
}

/** Names stand in objects within objects, as routes stand in one another. */
function namesIn(names: unknown): readonly string[] {
  if (typeof names === 'string') return [names];
  return typeof names === 'object' && names !== null ? Object.values(names).flatMap(namesIn) : [];
}
