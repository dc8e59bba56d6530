import type {Page} from 'playwright-core';
import {readLabRun, writeAction} from '../src/lab/link.ts';
import {words as lab} from '../src/lab/text/en.ts';
import {words as table} from '../src/text/en.ts';
import {openSite, type Site} from '../tests/browser/site.ts';
import {labOn} from '../tests/browser/lab.ts';

// `npx tsx bench/labStep.ts`: from a click in the lab to the next paint, on a processor slowed down four times.
const slowdown = 4;
const rounds = 20;

/** A whole life, reset and reinstated: every kind of click. */
const life = readLabRun(
  '1~erl2.max2.wait2.retain20.tasks~connect-newSession~deliver-a-target~deliver-a-initiator~deliver-a-target~accept-a~deliver-a-initiator' +
    '~reset-a~deliver-a-target~deliver-a-initiator~connect-reinstateConnection-1',
);

openSite()
  .then(async (site) => {
    try {
      await clickThrough(site);
    } finally {
      await site.close();
    }
  })
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });

async function clickThrough(site: Site) {
  const page = await site.newPage({baseURL: site.origin, viewport: {width: 1440, height: 900}});
  await page.goto('/lab', {waitUntil: 'networkidle'});
  const onPage = labOn(page, {table, lab});
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await page.evaluate(measureClicks);
  for (let round = 0; round < rounds; round += 1) {
    for (const action of life.run.actions) {
      // Read as a word of the page, as the button itself is.
      if (action.do === 'deliver') await onPage.deliver.first().click();
      else await page.locator(`button[data-action="${writeAction(action)}"]`).click();
    }
    await onPage.control('reset').click();
  }
  for (const what of ['click to paint', 'script']) report(what, await durations(page, what));
  await page.context().close();
}

/** Runs in the page: `click to paint` ends when the frame after the click is drawn, `script` when React is done. */
function measureClicks() {
  let started = 0;
  addEventListener(
    'click',
    ({target, timeStamp: start}) => {
      if (!(target instanceof Element) || target.closest('#lab button') === null) return;
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
