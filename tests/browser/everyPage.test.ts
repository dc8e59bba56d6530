import axe, {type AxeResults, type RunOptions} from 'axe-core';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {readers} from './readers.ts';
import {pagesOf} from './site.ts';
import {visits} from './visits.ts';

const {visit} = visits();

/** A run in the middle, so that a page's simulator has buttons, steps and refusals to show. */
const midway: Readonly<Record<string, string>> = {
  '/cleanup': '?run=1~cleanup~target~R1~M2-csmE-1~M3-csmE-3~M2-csmI-1&at=2',
  '/connection': '?run=1~connection~target~S3~T4-1~T5-1~M1',
  '/session': '?run=1~session~initiator~Q1~N1-1~N5-1',
  '/lab':
    '?run=1~erl2.max2.wait2.retain20.tasks~connect-newSession~deliver-a-target~deliver-a-initiator~deliver-a-target~accept-a~deliver-a-initiator~connect-addConnection~deliver-b-target~deliver-b-initiator~deliver-b-target~accept-b~deliver-b-initiator~reset-a~deliver-a-initiator~logout-b-2-1&at=13',
};

const checked: RunOptions = {
  runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']},
  resultTypes: ['violations'],
};

describe.each(readers)('A page ($locale, $colorScheme)', (reader) => {
  describe.each([...pagesOf(reader.locale), '/404'])('%s', (address) => {
    const busy = `${address}${midway[address] ?? ''}`;

    it('has no barrier that axe knows (WCAG 2.2 A and AA) with everything opened, and fits 360 pixels', async () => {
      const page = await visit(reader, busy);
      await openEverything(page);
      await page.evaluate(axe.source);
      expect(await barriersOn(page), 'at 1280 pixels').toEqual([]);

      await page.setViewportSize({width: 360, height: 740});
      await openEverything(page);
      expect(await page.evaluate(whatSticksOut)).toEqual([]);
      expect(await page.evaluate(whatIsSqueezed)).toEqual([]);
      expect(await barriersOn(page), 'at 360 pixels').toEqual([]);
    });
  });
});

/** Runs in the page: texts that stand in a column of a few letters. */
function whatIsSqueezed(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, h4, p, caption, figcaption, summary)')]
    .filter(({clientWidth, clientHeight}) => clientWidth > 1 && clientWidth < 60 && clientHeight > clientWidth)
    .map(({innerText}) => innerText);
}

async function openEverything(page: Page) {
  const closed = page.locator(
    'main details:not([open]) > summary:visible, main .theme-doc-toc-mobile:not([class*=Expanded]) button:visible',
  );
  while ((await closed.count()) > 0) {
    await closed.first().click();
    // What a fold holds may be made only now, and hold folds of its own.
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** `color-contrast: .badge; .option`: each rule that is broken, and where. */
async function barriersOn(page: Page): Promise<readonly string[]> {
  const {violations} = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(checked)})`);
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join('; ')}`);
}

/** Runs in the page: what a reader would have to scroll sideways for, if the page has such a thing. */
function whatSticksOut() {
  const {scrollWidth, clientWidth} = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth)
    .map((element) => element.outerHTML.slice(0, 80));
}
