import {
  buildIn,
  type Caches,
  copiesAt,
  type Copy,
  copyName,
  isHashed,
  type KeptFiles,
  keyOf,
  listAddress,
  sealed,
  unsealed,
} from './copies.ts';

/** What the build says of itself, to whoever makes a copy: see `writeOffline.ts`. */
export interface SiteList {
  readonly version: string;
  readonly commit: string | null;
  /** Bytes of all files as they travel, compressed, and as they lie on a device. */
  readonly transfer: number;
  readonly size: number;
  /** Addresses below the root of the site, pages as they are linked to. */
  readonly files: readonly string[];
}

/**
 * Why there is no copy of all: the device has no room, the network or the host failed, the site has changed meanwhile, or
 * this browser keeps nothing for the site.
 */
export type NoCopy = 'full' | 'network' | 'changed' | 'forbidden';

/** Carries why. */
class CopyFailure extends Error {
  readonly why: NoCopy;

  constructor(why: NoCopy) {
    super(why);
    this.why = why;
  }
}

interface Making {
  readonly root: string;
  readonly build: string;
  readonly caches: Caches;
  readonly fetch: typeof fetch;
  /** Ends it; what has come stays, and is not fetched again. */
  readonly stop: AbortSignal;
  /** Is told how many files of how many are there. */
  readonly onProgress: (done: number, all: number) => void;
}

/**
 * Copies the whole site, of the build that the reader's page is of. Files that an older copy has are taken from there; the
 * older copy goes when all is here.
 *
 * @throws CopyFailure (rejects); an older copy is still there then. When it was stopped, with the signal's reason
 */
export async function makeCopy(making: Making): Promise<SiteList> {
  const {root, build, caches, fetch, stop, onProgress} = making;
  const address = listAddress(root, build);
  const answer = await asked(fetch, address, stop);
  // What `writeOffline` wrote.
  const list = (await answer.clone().json()) as SiteList;
  const {cache, older} = await opened(caches, root, build);
  const waiting = list.files.map((file) => `${root}${file}`);
  let done = 0;

  async function keepWaiting() {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      await keepOne(next);
      done += 1;
      onProgress(done, list.files.length);
    }
  }

  async function keepOne(file: string) {
    const key = keyOf(file, root) ?? file;
    if ((await unsealed(await cache.match(key)).catch(() => null)) !== null) return;
    const known = isHashed(key) ? await keptIn(older, key) : null;
    await put(cache, key, known ?? (await fetched(file)));
  }

  async function fetched(file: string): Promise<Response> {
    const answer = await asked(fetch, file, stop);
    if (!(answer.headers.get('content-type') ?? '').startsWith('text/html')) return answer;
    if (buildIn(await answer.clone().text()) !== build) throw new CopyFailure('changed');
    return answer;
  }

  /** Four at a time; when one fails, the others end with what they are at. */
  async function keepAll() {
    const lanes = Array.from({length: 4}, () =>
      keepWaiting().catch((error: unknown) => {
        waiting.length = 0;
        throw error;
      }),
    );
    await Promise.allSettled(lanes);
    await Promise.all(lanes);
  }

  try {
    await keepAll();
    await put(cache, address, answer);
  } catch (error) {
    // Half a copy would only take the room that is missing.
    if (error instanceof CopyFailure && error.why === 'full') await caches.delete(copyName(root, build));
    throw error;
  }
  for (const copy of older) await caches.delete(copyName(root, copy.build));
  return list;
}

async function opened(caches: Caches, root: string, build: string) {
  try {
    const copies = await copiesAt(caches, root);
    return {cache: await caches.open(copyName(root, build)), older: copies.filter((copy) => copy.build !== build)};
  } catch {
    throw new CopyFailure('forbidden');
  }
}

/**
 * Past every copy: the service worker leaves such requests alone. Nor shall the browser have a page from here later, when
 * there is a newer one.
 */
async function asked(fetch: Making['fetch'], file: string, stop: AbortSignal): Promise<Response> {
  const cache = isHashed(file) ? 'no-cache' : 'no-store';
  const answer = await fetch(file, {cache, priority: 'low', signal: stop}).catch(() => {
    stop.throwIfAborted();
    throw new CopyFailure('network');
  });
  // The page of what is not there: some hosts say with it that it is not there.
  if (answer.ok || file.endsWith('/404')) return answer;
  // Files of a build go when the next one is published.
  throw new CopyFailure(answer.status === 404 ? 'changed' : 'network');
}

async function put(cache: KeptFiles, key: string, answer: Response): Promise<void> {
  const kept = await sealed(answer).catch(() => {
    throw new CopyFailure('network');
  });
  await cache.put(key, kept).catch(() => {
    throw new CopyFailure('full');
  });
}

async function keptIn(copies: readonly Copy[], key: string): Promise<Response | null> {
  for (const {cache} of copies) {
    const kept = await unsealed(await cache.match(key)).catch(() => null);
    if (kept !== null) return kept;
  }
  return null;
}

/** Why there is no copy, of anything that was thrown on the way: what is not known comes of a browser that refuses. */
export function whyNoCopy(error: unknown): NoCopy {
  return error instanceof CopyFailure ? error.why : 'forbidden';
}
