import {defaultLocale, localeIds} from '../../text/locales.ts';

/** Of the caches of a browser, what is used here. */
export interface Caches {
  readonly keys: () => Promise<readonly string[]>;
  readonly has: (name: string) => Promise<boolean>;
  readonly open: (name: string) => Promise<KeptFiles>;
  readonly delete: (name: string) => Promise<boolean>;
}

/** Of one of them, likewise. */
export interface KeptFiles {
  readonly keys: () => Promise<readonly {readonly url: string}[]>;
  readonly match: (address: string) => Promise<Response | undefined>;
  readonly put: (address: string, answer: Response) => Promise<void>;
}

/**
 * Copies of the site on a reader's device, each in a cache of its own that is named after the build it is of. The service
 * worker and the pages both come here. A page is kept under its address without ending and query, a file under its own.
 *
 * All of this rejects where a browser has no caches for the site, or has them broken; who asks says what follows from that.
 */
export interface Copy {
  /** What tells one build from the next: figures that stand for all that it holds. */
  readonly build: string;
  readonly cache: KeptFiles;
  /** Whether all of the site is kept; else only what the reader has visited. */
  readonly isWhole: boolean;
}

/** The copies of a site, at most two of them while a newer one is being made. */
export async function copiesAt(caches: Caches, root: string): Promise<readonly Copy[]> {
  const own = prefix(root);
  const builds = (await caches.keys()).filter((name) => name.startsWith(own)).map((name) => name.slice(own.length));
  return Promise.all(
    builds.map(async (build) => {
      const cache = await caches.open(copyName(root, build));
      return {build, cache, isWhole: (await cache.match(listAddress(root, build))) !== undefined};
    }),
  );
}

/** What the cache of a build is called. Another site may stand on the same host, in another folder. */
export function copyName(root: string, build: string): string {
  return `${prefix(root)}${build}`;
}

/** Where the list of all files of a build lies. In a copy it is the last to come: where it is, everything else is. */
export function listAddress(root: string, build: string): string {
  return `${root}assets/offline.${build}.json`;
}

/** The build that a page is of, by what stands in its head; null for what is no page of such a site. */
export function buildIn(html: string): string | null {
  return /<meta name=offline content=[^ >]*\/offline\.(\w+)\.json>/.exec(html)?.[1] ?? null;
}

/** The folder of the site, and the build, by what the head of a page says. */
export function siteOf(list: string): {readonly root: string; readonly build: string} {
  const [, root = '', build = ''] = /^(.*\/)assets\/offline\.(\w+)\.json$/.exec(list) ?? [];
  return {root, build};
}

/**
 * The address under which something is kept: of several addresses of one page the one that the site links to.
 *
 * @returns null for what lies outside of the site
 */
export function keyOf(address: string, root: string): string | null {
  const {origin, pathname} = new URL(address);
  const plain = `${origin}${pathname}`;
  if (!`${plain}/`.startsWith(root)) return null;
  const path = plain
    .slice(root.length)
    .replace(/(?:^|(?<=\/))index(?:\.html)?\/?$/, '')
    .replace(/\.html\/?$/, '');
  // The home of a language has its last slash, and no other page has one.
  const page = path.replace(/\/$/, '');
  return root + (languages.includes(page) ? `${page}/` : page);
}

/** Folders that hold the site in another language. */
const languages: readonly string[] = localeIds.filter((locale) => locale !== defaultLocale);

/**
 * Whether what lies there can never change, as its name bears the hash of what it holds. Not the list of a build: nobody
 * keeps that but who has kept all that it lists.
 */
export function isHashed(key: string): boolean {
  return /\/assets\/(?:css|js|images)\/[^/]+$|\/assets\/(?!offline\.)[\w-]+\.[\da-f]+\.json$/.test(key);
}

/** An answer to be kept, with a sum of what it holds, by which damage is known later. */
export async function sealed(answer: Response): Promise<Response> {
  const body = await answer.arrayBuffer();
  const headers = new Headers(answer.headers);
  // They tell of how it came, and it lies there as it was before.
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  headers.set(sumHeader, await sumOf(body));
  // Made anew, it is no longer the end of a redirect, which no browser takes for a page.
  return new Response(body, {status: answer.status, headers});
}

/** What was kept, when it is whole and undamaged; else null, as when there is nothing. */
export async function unsealed(kept: Response | undefined): Promise<Response | null> {
  if (kept === undefined) return null;
  const {status, headers} = kept;
  const body = await kept.arrayBuffer();
  return headers.get(sumHeader) === (await sumOf(body)) ? new Response(body, {status, headers}) : null;
}

const sumHeader = 'x-kept-sha-256';

async function sumOf(body: ArrayBuffer): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function prefix(root: string): string {
  return `iscsi-state-lab ${new URL(root).pathname} `;
}
