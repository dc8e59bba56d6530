import {siteOf} from './copies.ts';
import {makeCopy, type SiteList} from './makeCopy.ts';

/**
 * Copies the whole site to this device, of the build that the page is of.
 *
 * @param list where the list of that build lies
 * @throws as `makeCopy`
 */
export async function copyHere(
  list: string,
  stop: AbortSignal,
  onProgress: (done: number, all: number) => void,
): Promise<SiteList> {
  const site = siteOf(new URL(list, location.href).href);
  return makeCopy({...site, caches, fetch: (...args) => fetch(...args), stop, onProgress});
}
