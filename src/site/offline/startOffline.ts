/**
 * Docusaurus client module. When a reader has stayed, what keeps the site on the device is fetched and begins; no page waits
 * for it, and a page that was only glanced at carries nothing of it.
 */
if (typeof window !== 'undefined') {
  // The script begins in pieces, and the page may be whole before this one.
  if (document.readyState === 'complete') startLater();
  else addEventListener('load', startLater);
}

function startLater() {
  setTimeout(start, 5_000);
}

/** Docusaurus goes to a page without asking for it as a whole: the service worker does. */
export function onRouteDidUpdate({location, previousLocation}: RouteUpdate) {
  if (previousLocation !== null && location.pathname !== previousLocation.pathname && 'serviceWorker' in navigator)
    navigator.serviceWorker.controller?.postMessage(window.location.href);
}

interface RouteUpdate {
  readonly location: {readonly pathname: string};
  readonly previousLocation: {readonly pathname: string} | null;
}

/** A browser without service workers, or that was told to start none, shows the site as before. */
function start() {
  import('./whenStaying.ts').then(({whenStaying}) => whenStaying()).catch(() => undefined);
}
