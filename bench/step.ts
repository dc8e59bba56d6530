import type {ClauseId} from '../src/spec/index.ts';
import {words} from '../src/text/en.ts';
import {openSite, type Site} from '../tests/browser/site.ts';
import {simulatorOn} from '../tests/browser/simulator.ts';
import {durations, measureClicks, report} from './clicks.ts';

// `npx tsx bench/step.ts`: from a click on an event to the next paint, on a processor slowed down four times.
const slowdown = 4;
const clicks = 200;
/** There and back again. */
const loop: readonly ClauseId[] = ['M2-initiator-csmE-1', 'M3-initiator-csmE-1'];

openSite()
  .then(async (site) => {
    try {
      await clickThrough(site, 'runs of 20 steps', 20);
      await clickThrough(site, `one run of ${clicks} steps`, clicks);
    } finally {
      await site.close();
    }
  })
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });

async function clickThrough(site: Site, title: string, stepsInRun: number) {
  const page = await site.newPage({baseURL: site.origin, viewport: {width: 1280, height: 800}});
  await page.goto('/cleanup', {waitUntil: 'networkidle'});
  const simulator = simulatorOn(page, words, 'cleanup');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await page.evaluate(measureClicks, '#simulator [role=group]');
  for (let click = 0; click < clicks; click += 1) {
    if (click > 0 && click % stepsInRun === 0) await simulator.control('reset').click();
    const clause = loop[click % loop.length];
    if (clause !== undefined) await simulator.option(clause).click();
  }
  for (const what of ['click to paint', 'script']) report(`${title}: ${what}`, await durations(page, what));
  await page.context().close();
}
