import {copiesAt, siteOf} from './copies.ts';
import {copyHere} from './copyHere.ts';
import {type Connection, mayFetchMegabytes} from './mayFetchMegabytes.ts';
import {isDeclined} from './wishes.ts';

/**
 * Starts the service worker once a reader stays, and looks after the copy of the site. There is one of this build: nothing to
 * do. One of an older build: the newer is offered. None: it is made, if megabytes cost the reader nothing as far as the
 * browser can tell, or if the site is installed; else it waits to be asked for.
 *
 * @throws (rejects) where a browser has no service workers, or was told to start none
 */
export async function whenStaying(): Promise<void> {
  const list = document.querySelector<HTMLMetaElement>('meta[name=offline]')?.content;
  if (list === undefined) return;
  const {root, build} = siteOf(new URL(list, location.href).href);
  if (await isDeclined(caches, root)) return;
  await navigator.serviceWorker.register(`${root}sw.js`);
  await navigator.serviceWorker.ready;
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
