import type {Locator, Page} from 'playwright-core';
import type {Site} from '../tests/browser/site.ts';

/** How many times slower than this machine the reader's is. */
const slowdown = 4;

/** A page of the site whose processor is slowed down, and which measures clicks on what the selector finds. */
export async function slowPage(site: Site, address: string, counted: string): Promise<Page> {
  const page = await site.newPage({baseURL: site.origin, viewport: {width: 1440, height: 900}});
  await page.goto(address, {waitUntil: 'networkidle'});
  await slowDown(page, counted);
  return page;
}

async function slowDown(page: Page, counted: string) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await page.evaluate(measureClicks, counted);
}

/** Presses what the pointer has been over for a while, and waits until the page is at rest: no work of the driver is measured. */
export async function press(page: Page, button: Locator) {
  await button.hover();
  await page.waitForTimeout(60);
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForTimeout(300);
}

/** What a click costs at the least: a button that changes one word of an empty page. */
export async function measureEmptyPage(site: Site, clicks: number) {
  const page = await site.newPage({viewport: {width: 1440, height: 900}});
  await page.setContent('<button onclick="this.textContent = Number(this.textContent) + 1">0</button>');
  await slowDown(page, 'button');
  for (let click = 0; click < clicks; click += 1) await press(page, page.getByRole('button'));
  const p95 = report('an empty page: click to paint', await durations(page, 'click to paint'));
  await page.context().close();
  return p95;
}

/**
 * Runs in the page: `click to paint` ends when the frame after the click is drawn, `script` when React is done.
 *
 * @param counted a selector: clicks inside such elements are measured, others are not
 */
function measureClicks(counted: string) {
  let started = 0;
  addEventListener(
    'click',
    ({target, timeStamp: start}) => {
      if (!(target instanceof Element) || target.closest(counted) === null) return;
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

export function durations(page: Page, name: string): Promise<readonly number[]> {
  return page.evaluate((measure) => performance.getEntriesByName(measure).map(({duration}) => duration), name);
}

/** How many times an empty page's click one of ours may take, each at its p95. */
const held = 2.5;

/** Says how many times an empty page's click that is, and makes the command fail when it is more than is held. */
export function hold(title: string, p95: number, emptyPage: number) {
  const times = p95 / emptyPage;
  process.stdout.write(`${title}: ${times.toFixed(2)} times an empty page's, held at ${held}\n`);
  if (times > held) process.exitCode = 1;
}

/**
 * @returns the p95
 * @throws when nothing was measured: a selector that no longer finds what is clicked
 */
export function report(title: string, milliseconds: readonly number[]): number {
  const sorted = [...milliseconds].sort((one, other) => one - other);
  const at = (share: number) => {
    const value = sorted[Math.ceil(share * sorted.length) - 1];
    if (value === undefined) throw new Error(`${title}: no click was measured`);
    return value;
  };
  const [median, p95] = [at(0.5), at(0.95)];
  process.stdout.write(`${title}: median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, of ${sorted.length}\n`);
  return p95;
}
