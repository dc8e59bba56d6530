import {openSite, type Site} from '../tests/browser/site.ts';

/** Runs a bench on the built site. What it throws is said in one line, and makes the command fail. */
export function withSite(run: (site: Site) => Promise<void>): void {
  openSite()
    .then(async (site) => {
      try {
        await run(site);
      } finally {
        await site.close();
      }
    })
    .catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    });
}
