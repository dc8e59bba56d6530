/**
 * The page's script is evaluated in pieces, so that a press, a scroll or a paint gets in between: first what draws, then
 * what Docusaurus draws with, last the page itself, which Docusaurus loads and makes live.
 */
async function start(): Promise<void> {
  // Evaluated here, not fetched: `eager` leaves them in this chunk.
  await import(/* webpackMode: "eager" */ 'react-dom/client');
  await letOthersIn();
  await import(/* webpackMode: "eager" */ '@docusaurus/core/lib/client/App.js');
  await letOthersIn();
  await import(/* webpackMode: "eager" */ '@docusaurus/core/lib/client/clientEntry.js');
}

/** Everything that waits for the thread goes first. */
async function letOthersIn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

void start();
