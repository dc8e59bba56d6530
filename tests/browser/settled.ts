import type {Page} from 'playwright-core';

/**
 * Waits until the page has done what it had to do: what was waiting is drawn, and the browser has nothing left for it.
 *
 * What shall *not* happen cannot be waited for, so a test that looks for it asks this first. After a navigation Docusaurus
 * loads the route, draws it, and only then scrolls or moves the focus: all of it is queued before the browser is idle.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // What is far below is laid out piece by piece (`useLayOut.ts`).
    while (document.documentElement.matches('[data-opening]:not([data-laid-out])'))
      await new Promise(requestAnimationFrame);
    // One frame draws what is ready; what is drawn behind it (`AfterPaint`), or when a link comes into view, has the next.
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    // What is loaded by the first who asks for it.
    while (document.querySelector('[aria-busy="true"]') !== null) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => requestIdleCallback(resolve));
  });
}

/** Docusaurus says so on the root element, once React has taken the page over; then all of the page is laid out. */
export async function hydrated(page: Page): Promise<void> {
  await page
    .locator('html[data-has-hydrated="true"]:is(:not([data-opening]), [data-laid-out])')
    .waitFor({state: 'attached'});
}
