import type {Page} from 'playwright-core';

/**
 * Runs in the page: `click to paint` ends when the frame after the click is drawn, `script` when React is done.
 *
 * @param counted a selector: clicks inside such elements are measured, others are not
 */
export function measureClicks(counted: string) {
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

export function report(title: string, milliseconds: readonly number[]) {
  const sorted = [...milliseconds].sort((one, other) => one - other);
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? NaN).toFixed(1);
  process.stdout.write(`${title}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, of ${sorted.length} clicks\n`);
}
