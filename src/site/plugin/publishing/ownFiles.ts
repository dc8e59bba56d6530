/** Which chunks each route loads, as Docusaurus notes it: `/lab-205` is the route `/lab` and a hash of it. */
export type ChunkNames = Readonly<Record<string, unknown>>;

/** The files of each chunk that has a name, and of all that it needs, below the folder of a language: `assets/js/5.53598b23.js`. */
export type ChunkFiles = ReadonlyMap<string, readonly string[]>;

/**
 * The style sheets and scripts that a page loads besides those of all pages. Docusaurus leaves them to the page's script:
 * that would ask for them late, draw the page twice, and without script never as it is meant.
 *
 * @param route the page's path, below the host
 * @returns none for a page that is no route, such as that of a wrong address
 */
export function ownFilesOf(route: string, chunkNames: ChunkNames, files: ChunkFiles): readonly string[] {
  const routes = Object.entries(chunkNames).map(([key, chunks]) => ({path: key.replace(/-[\da-f]+$/, ''), chunks}));
  const own = routes.find(({path, chunks}) => path === route && isPage(chunks));
  if (own === undefined) return [];
  // What stands in routes around it has its context from them, and they have no content of their own.
  const around = routes.filter(({path, chunks}) => route.startsWith(path) && !isPage(chunks));
  const loaded = hasKey(own.chunks, '__context') ? [own] : [...around, own];
  return [...new Set(loaded.flatMap(({chunks}) => namesIn(chunks)).flatMap((name) => files.get(name) ?? []))];
}

/**
 * Names these files in the head of a page: style sheets after the one of all pages, whose rules they may change, scripts
 * before the one of all pages, which then finds what it needs.
 *
 * @param folder where the files lie, below the host
 * @throws with a sentence, which fails the build, when the page has no such sheet or script
 */
export function nameFiles(html: string, folder: string, files: readonly string[]): string {
  const own = files.filter((file) => !html.includes(`${folder}${file}`));
  const sheets = own
    .filter((file) => file.endsWith('.css'))
    .map((file) => `<link rel=stylesheet href=${folder}${file}>`);
  const scripts = own
    .filter((file) => file.endsWith('.js'))
    .map((file) => `<script src=${folder}${file} defer></script>`);
  const withSheets = put(html, sheetOfAll, (sheet) => [sheet, ...sheets]);
  return put(withSheets, /<script src=\S+\/main\.[^>]*>/, (script) => [...scripts, script]);
}

/**
 * Names in the head of a page what its search starts from: a page that is asked for anew has the records of its own build,
 * whatever a cache still holds.
 *
 * @throws with a sentence, which fails the build, when the page has no style sheet, beside which they are named
 */
export function nameSearchRecords(html: string, address: string): string {
  return put(html, sheetOfAll, (sheet) => [`<meta name=search content=${address}>`, sheet]);
}

/**
 * Names in the head of a page the list of all files of its build, from which a copy for use without a network is made.
 *
 * @throws likewise
 */
export function nameOfflineList(html: string, address: string): string {
  return put(html, sheetOfAll, (sheet) => [`<meta name=offline content=${address}>`, sheet]);
}

const sheetOfAll = /<link rel=stylesheet href=\S+\/styles\.[^>]*>/;

function put(html: string, beside: RegExp, tags: (found: string) => readonly string[]): string {
  const found = beside.exec(html)?.[0];
  if (found === undefined)
    throw new Error(`A page has no ${String(beside)}, beside which its own files could be named.`);
  return html.replace(found, () => tags(found).join(''));
}

/** Names stand in objects within objects, as routes stand in one another. */
function namesIn(names: unknown): readonly string[] {
  if (typeof names === 'string') return [names];
  return typeof names === 'object' && names !== null ? Object.values(names).flatMap(namesIn) : [];
}

/** What is written in Markdown has its text as content; a page that is a component has settings of its plugin. */
function isPage(chunks: unknown): boolean {
  return hasKey(chunks, 'content') || hasKey(chunks, 'config');
}

function hasKey(names: unknown, key: string): boolean {
  return typeof names === 'object' && names !== null && key in names;
}
