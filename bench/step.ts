import type {Page} from 'playwright-core';
import type {ClauseId} from '../src/spec/index.ts';
import {words} from '../src/text/en.ts';
import {openSite, type Site} from '../tests/browser/site.ts';
import {simulatorOn} from '../tests/browser/simulator.ts';

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
  await page.evaluate(measureClicks);
  for (let click = 0; click < clicks; click += 1) {
    if (click > 0 && click % stepsInRun === 0) await simulator.control('reset').click();
    const clause = loop[click % loop.length];
    if (clause !== undefined) await simulator.option(clause).click();
  }
  for (const what of ['click to paint', 'script']) report(`${title}: ${what}`, await durations(page, what));
  await page.context().close();
}

/** Runs in the page: `click to paint` ends when the frame after the click is drawn, `script` when React is done. */
function measureClicks() {
  let started = 0;
  addEventListener(
    'click',
    ({target, timeStamp: start}) => {
      if (!(target instanceof Element) || target.closest('#simulator [role=group]') === null) return;
      started = performance.now();
      requestAnimationFrame(() => {
        // A message is delivered after the frame that is being made.
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => performance.measure('click to paint', {start, end: performance.now()});
        port2.postMessage(null);
      });
    },
    {capture: true},
  );
  // React listens below the window, so it has drawn the step when the click arrives here.
  addEventListener('click', () => {
    if (started > 0) performance.measure('script', {start: started, end: performance.now()});
    started = 0;
  });
}

function durations(page: Page, name: string): Promise<readonly number[]> {
  return page.evaluate((measure) => performance.getEntriesByName(measure).map(({duration}) => duration), name);
}

function report(title: string, milliseconds: readonly number[]) {
  const sorted = [...milliseconds].sort((one, other) => one - other);
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? NaN).toFixed(1);
  process.stdout.write(`${title}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, of ${sorted.length} clicks\n`);
}
