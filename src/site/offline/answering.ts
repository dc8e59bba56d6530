import {buildIn, type Caches, copiesAt, copyName, isHashed, keyOf, sealed, unsealed} from './copies.ts';
import {isDeclined} from './wishes.ts';

/** What the service worker has from its browser. */
interface Surroundings {
  /** Where the site lies, with a slash at its end. */
  readonly root: string;
  readonly caches: Caches;
  readonly fetch: typeof fetch;
  /** Ends when a page has kept its reader waiting for long enough, and a kept one will do. */
  readonly patience: () => Promise<unknown>;
}

interface Answering {
  /**
   * Answers what a page of the site asks for. What can never change comes from the copy if it is there; anything else from
   * the network, and from the copy where there is none, or a slow one. Whatever is wrong with the copy, the network is asked.
   *
   * @param later is given what remains to be done after the answer
   * @throws (rejects) as `fetch` does when neither has an answer
   */
  readonly answer: (request: Request, later: (work: Promise<unknown>) => void) => Promise<Response>;
  /** Keeps a page, if it is not kept yet, that a reader has come to without asking for it as a whole, as Docusaurus goes from page to page. */
  readonly visit: (address: string) => Promise<void>;
}

/** How requests of the site are answered with a copy of it at hand. */
export function answering({root, caches, fetch, patience}: Surroundings): Answering {
  async function answer(request: Request, later: (work: Promise<unknown>) => void): Promise<Response> {
    const key = keyOf(request.url, root);
    if (key === null) return fetch(request);
    if (isHashed(key)) {
      const kept = await keptAt(key);
      if (kept !== null) return kept;
      const fresh = await fetch(request);
      if (fresh.ok) later(keepBeside(key, fresh.clone()));
      return fresh;
    }
    const asked = fetch(request);
    const inTime = await Promise.race([asked.catch(nothing), patience().then(nothing)]);
    if (inTime !== null && inTime.status < 500) {
      if (inTime.ok && isPage(request)) later(keepPage(key, inTime.clone()));
      return inTime;
    }
    return (await keptAt(key)) ?? (isPage(request) ? await keptNotFound(key) : null) ?? asked;
  }

  async function visit(address: string): Promise<void> {
    const key = keyOf(address, root);
    if (key === null || (await keptAt(key)) !== null) return;
    const fresh = await fetch(address).catch(nothing);
    if (fresh?.ok === true) await keepPage(key, fresh);
  }

  async function keptAt(key: string): Promise<Response | null> {
    try {
      for (const {cache} of await copiesAt(caches, root)) {
        const kept = await unsealed(await cache.match(key)).catch(nothing);
        if (kept !== null) return kept;
      }
    } catch {
      // No caches, or broken ones: as if nothing were kept.
    }
    return null;
  }

  /** A copy of the whole site knows that there is no such page. */
  async function keptNotFound(key: string): Promise<Response | null> {
    const copies = await copiesAt(caches, root).catch(() => []);
    if (!copies.some(({isWhole}) => isWhole)) return null;
    const language = /^[\w-]+\//.exec(key.slice(root.length))?.[0] ?? '';
    const page = (await keptAt(`${root}${language}404`)) ?? (await keptAt(`${root}404`));
    return page === null ? null : new Response(page.body, {status: 404, headers: page.headers});
  }

  /** Keeps a page with the files that it names. A copy of the whole site stays as it is until its reader wants another. */
  async function keepPage(key: string, page: Response): Promise<void> {
    try {
      const html = await page.clone().text();
      const build = buildIn(html);
      const copies = await copiesAt(caches, root);
      if (build === null || copies.some(({isWhole}) => isWhole) || (await isDeclined(caches, root))) return;
      // Of one build only.
      for (const copy of copies) if (copy.build !== build) await caches.delete(copyName(root, copy.build));
      const cache = await caches.open(copyName(root, build));
      await cache.put(key, await sealed(page));
      for (const file of filesIn(html)) {
        if ((await cache.match(file)) !== undefined) continue;
        const fresh = await fetch(file);
        if (fresh.ok) await cache.put(file, await sealed(fresh));
      }
    } catch {
      // Storage is full or forbidden: the next visit asks the network again.
    }
  }

  async function keepBeside(key: string, file: Response): Promise<void> {
    try {
      const [copy, ...others] = await copiesAt(caches, root);
      if (copy !== undefined && others.length === 0 && !copy.isWhole) await copy.cache.put(key, await sealed(file));
    } catch {
      // Likewise.
    }
  }

  /** Scripts and style sheets that a page names. The browser has them from showing the page. */
  function filesIn(html: string): readonly string[] {
    const named = [...html.matchAll(/(?:src|href)=["']?([^\s"'>]+)/g)].map(([, file = '']) => new URL(file, root).href);
    return [...new Set(named)].filter((file) => file.startsWith(root) && isHashed(file));
  }

  return {answer, visit};
}

function isPage({mode, destination}: Request): boolean {
  return mode === 'navigate' || destination === 'document';
}

function nothing(): null {
  return null;
}
