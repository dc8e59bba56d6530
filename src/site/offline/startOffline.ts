import {isDeclined} from './wishes.ts';

/**
 * Docusaurus client module. After a page is there it starts the service worker, and later, when the reader has stayed, what
 * looks after the copy of the site; no page waits for either, and a page that was only glanced at fetches neither copy nor
 * the script for it.
 */
if (typeof window !== 'undefined') addEventListener('load', () => void start().catch(asBefore));

/** Docusaurus goes to a page without asking for it as a whole: the service worker does. */
export function onRouteDidUpdate({location, previousLocation}: RouteUpdate) {
  if (previousLocation !== null && location.pathname !== previousLocation.pathname && 'serviceWorker' in navigator)
    navigator.serviceWorker.controller?.postMessage(window.location.href);
}

interface RouteUpdate {
  readonly location: {readonly pathname: string};
  readonly previousLocation: {readonly pathname: string} | null;
}

async function start() {
  const list = document.querySelector<HTMLMetaElement>('meta[name=offline]')?.content;
  if (list === undefined) return;
  const root = new URL(list.replace(/assets\/.*/, ''), location.href).href;
  if (await isDeclined(caches, root)) return;
  await navigator.serviceWorker.register(`${root}sw.js`);
  await navigator.serviceWorker.ready;
  setTimeout(() => void import('./whenStaying.ts').then(({whenStaying}) => whenStaying(list)).catch(asBefore), 5_000);
}

/** A browser without service workers, or that was told to start none, shows the site as before. */
function asBefore() {
  return undefined;
}
