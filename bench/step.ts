import type {ClauseId} from '../src/spec/index.ts';
import {catalogue as words} from '../src/text/en/catalogue.ts';
import type {Site} from '../tests/browser/site.ts';
import {simulatorOn} from '../tests/browser/simulator.ts';
import {durations, hold, measureEmptyPage, press, report, slowPage} from './clicks.ts';
import {withSite} from './withSite.ts';

// `npx tsx bench/step.ts`: from a click on an event to the next paint, on a processor slowed down four times.
const clicks = 200;
/** There and back again. */
const loop: readonly ClauseId[] = ['M2-initiator-csmE-1', 'M3-initiator-csmE-1'];

withSite(async (site) => {
  const emptyPage = await measureEmptyPage(site, clicks);
  await clickThrough(site, emptyPage, 'runs of 20 steps', 20);
  await clickThrough(site, emptyPage, `one run of ${clicks} steps`, clicks);
});

async function clickThrough(site: Site, emptyPage: number, title: string, stepsInRun: number) {
  const page = await slowPage(site, '/cleanup', '#simulator [role=group]');
  const simulator = simulatorOn(page, words, 'cleanup');
  for (let click = 0; click < clicks; click += 1) {
    if (click > 0 && click % stepsInRun === 0) await press(page, simulator.control('reset'));
    const clause = loop[click % loop.length];
    if (clause !== undefined) await press(page, simulator.option(clause));
  }
  report(`${title}: script`, await durations(page, 'script'));
  hold(title, report(`${title}: click to paint`, await durations(page, 'click to paint')), emptyPage);
  await page.context().close();
}
