import {copiesAt, siteOf} from './copies.ts';
import {copyHere} from './copyHere.ts';
import {type Connection, mayFetchMegabytes} from './mayFetchMegabytes.ts';

/**
 * Looks after the copy of the site once a reader stays. There is one of this build: nothing to do. One of an older build:
 * the newer is offered. None: it is made, if megabytes cost the reader nothing as far as the browser can tell, or if the
 * site is installed; else it waits to be asked for.
 *
 * @param list where the list of this build lies, as the page has it
 */
export async function whenStaying(list: string): Promise<void> {
  const {root, build} = siteOf(new URL(list, location.href).href);
  await navigator.locks.request(`${root} offline`, {ifAvailable: true}, async (lock) => {
    // Another tab is at it.
    if (lock === null) return;
    const whole = (await copiesAt(caches, root)).filter(({isWhole}) => isWhole);
    if (whole.some((copy) => copy.build === build)) return;
    if (whole.length > 0) (await import('./offerNewer.tsx')).offerNewer(list);
    else if (isInstalled() || mayFetchMegabytes(connectionHere()))
      await copyHere(list, new AbortController().signal, () => undefined);
  });
}

function isInstalled(): boolean {
  return matchMedia('(display-mode: standalone), (display-mode: minimal-ui)').matches;
}

/** Not every browser tells. */
function connectionHere(): Connection | undefined {
  return (navigator as {readonly connection?: Connection}).connection;
}
