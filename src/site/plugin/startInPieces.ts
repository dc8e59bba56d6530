import {doBeforeLive} from '../beforeLive.ts';

/** As Docusaurus makes them, at each depth alike. */
interface Route {
  readonly path: string;
  readonly exact?: boolean;
  readonly component: {readonly preload: () => Promise<unknown>};
  readonly routes?: readonly Route[];
}

/**
 * The page's script is evaluated in pieces, so that a press, a scroll or a paint gets in between: first what draws, then
 * what Docusaurus draws with, the page's own parts, what these want done, and last Docusaurus' own start, which makes the
 * page live.
 */
async function start(): Promise<void> {
  // Evaluated here, not fetched: `eager` leaves them in this chunk.
  await import(/* webpackMode: "eager" */ 'react-dom/client');
  await letOthersIn();
  await import(/* webpackMode: "eager" */ '@docusaurus/core/lib/client/App.js');
  await letOthersIn();
  // Their declared type knows neither what is inside a route nor that `preload` is a promise.
  let routes = (await import(/* webpackMode: "eager" */ '@generated/routes')).default as unknown as readonly Route[];
  const {matchPath} = await import(/* webpackMode: "eager" */ '@docusaurus/router');
  const isOnWay = ({path, exact}: Route) => matchPath(window.location.pathname, {path, exact}) !== null;
  for (let route = routes.find(isOnWay); route !== undefined; route = routes.find(isOnWay)) {
    // The start asks for all of them together, and has them then.
    await route.component.preload();
    await letOthersIn();
    routes = route.routes ?? [];
  }
  // The theme sorts as the page becomes live, and the browser loads what it sorts by when it is first asked. It is asked
  // of texts that the minifier does not know, which would leave the question out.
  document.title.localeCompare(window.location.pathname);
  await letOthersIn();
  await doBeforeLive(letOthersIn);
  await import(/* webpackMode: "eager" */ '@docusaurus/core/lib/client/clientEntry.js');
}

/** Everything that waits for the thread goes first. */
async function letOthersIn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

void start();
