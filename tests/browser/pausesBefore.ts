import type {Page} from 'playwright-core';
import {onTestFinished} from 'vitest';

/**
 * Lets every page that is opened from now on, in this test, arrive with a pause before a piece of its HTML, until what has
 * come so far is drawn: a slow network, but at a place that is told and without a clock.
 *
 * @returns when the last pause of the page that is shown ended, in milliseconds after the page was asked for
 * @throws when a page has no such piece
 */
export async function pausesBefore(page: Page, piece: string): Promise<() => number> {
  let at = 0;
  const isDocument = (url: URL) => !/\.\w+$/.test(url.pathname);
  await page.route(isDocument, async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const html = await response.text();
    if (!html.includes(piece)) throw new Error(`${route.request().url()} has no ${piece}`);
    // A script in the middle of a page has to be loaded and run before the rest is read. It is written by another, so that
    // the browser cannot see it coming and ask for it ahead of time. Neither leaves a trace.
    const pause = `document.currentScript.remove();document.write('<script src="/pause.js"><\\/script>')`;
    return route.fulfill({response, body: html.replace(piece, () => `<script>${pause}</script>${piece}`)});
  });
  await page.route('**/pause.js', async (route) => {
    at = await page.evaluate(async () => {
      for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
      return performance.now();
    });
    await route.fulfill({contentType: 'text/javascript', body: 'document.currentScript.remove()'});
  });
  // A test that fails leaves none to the next one either.
  onTestFinished(() => page.unrouteAll({behavior: 'wait'}));
  return () => at;
}
