import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {readLabRun} from '../../src/lab/run/labLink.ts';
import type {FamilyId} from '../../src/spec/index.ts';
import {readRun} from '../../src/run/runLink.ts';
import {barriersOn} from './barriers.ts';
import {labOn, labWordsOf} from './lab.ts';
import {labShows} from './labShows.ts';
import {lightVisitors, type Visitor, visitors} from './visitors.ts';
import {settled} from './settled.ts';
import {shows} from './shows.ts';
import {simulatorOn} from './simulator.ts';
import {pagesOf} from './site.ts';
import {type MidUse, midUses, withEachOpened} from './midUse.ts';
import {visits} from './visits.ts';

interface Viewport {
  readonly width: number;
  readonly height: number;
}

const wide: Viewport = {width: 1280, height: 800};
const phone: Viewport = {width: 360, height: 740};

const darkVisitors = visitors
  .filter(({colorScheme}) => colorScheme === 'dark')
  .map((visitor) => ({...visitor, viewport: visitor.locale === 'en' ? wide : phone}));

/** What fades in or out has no contrast for a moment. */
const still = {reducedMotion: 'reduce'} as const;

const {visit} = visits();

/** A run in the middle, so that a page has buttons, steps and refusals to show. */
interface Midway {
  readonly query: string;
  /** Waits until the page shows it. */
  readonly isShown: (page: Page, visitor: Visitor) => Promise<void>;
}

const midway: Readonly<Record<string, Midway>> = {
  '/cleanup': inSimulator('cleanup', '1~cleanup~target~R1~M2-csmE-1~M3-csmE-3~M2-csmI-1', 2),
  // Its last step is refused, so that there is a sentence that says so.
  '/connection': inSimulator('connection', '1~connection~target~S3~T4-1~T5-1~M1', 2),
  '/session': inSimulator('session', '1~session~initiator~Q1~N1-1~N5-1', 2),
  '/lab': inLab(
    '1~erl2.max2.wait2.retain20.tasks~connect-newSession~deliver-a-target~deliver-a-initiator~deliver-a-target~accept-a~deliver-a-initiator~connect-addConnection~deliver-b-target~deliver-b-initiator~deliver-b-target~accept-b~deliver-b-initiator~reset-a~deliver-a-initiator~logout-b-2-1',
    13,
  ),
};

describe.each(lightVisitors)('A page ($locale)', (visitor) => {
  describe.each([...pagesOf(visitor.locale), '/404'])('%s', (address) => {
    it('has no barrier that axe knows (WCAG 2.2 A and AA) with everything opened, and fits 360 pixels', async () => {
      await isForEverybody(await midwayOn(visitor, address));
    });
  });
});

describe.each(lightVisitors)('A page in use ($locale)', (visitor) => {
  it.each(midUses)('$name: has no barrier, nor has what its buttons open', async (use) => {
    const page = await visit(visitor, use.address, still);
    await withEachUsed(page, use, [wide, phone], (where) => isFreeOfBarriers(page, where));
  });
});

describe.each(visitors)('No barrier ($locale, $colorScheme)', (visitor) => {
  it('is there in the lab with its run as a sequence and “What now?” answered', async () => {
    const {query, isShown} = midway['/lab']!;
    const page = await visit(visitor, `/lab${query}`);
    await isShown(page, visitor);
    const lab = labOn(page, labWordsOf(visitor));
    const {page: labels} = lab.words;
    const {sequence} = lab.words.lab;
    await lab.root.getByRole('tab', {name: labels.sequence}).click();
    await lab.root.getByRole('img', {name: sequence.title}).waitFor();
    await lab.scenarios.click();
    await lab.root.getByRole('combobox', {name: labels.findScenario}).waitFor();
    expect(await barriersOn(page), 'with the scenarios open').toEqual([]);
    await page.keyboard.press('Escape');
    await lab.whatNow.click();
    await lab.root.getByRole('button', {name: labels.playWay}).first().waitFor();
    await isForEverybody(page);
  });

  it('is there in any menu of the bar, or in the one of a phone, which is drawn when it is asked for', async () => {
    const page = await visit(visitor, '/', still);
    await withEachOpened(page, page.locator('.navbar'), (opened) => isFreeOfBarriers(page, `“${opened}”`));
    // The one of a phone covers its own button.
    await page.setViewportSize(phone);
    await settled(page);
    // A hidden link for each page of the site would cost a phone as much as a page of text.
    const links = page.locator('.navbar-sidebar a');
    expect(await links.count()).toBe(0);
    await page.locator('.navbar__toggle').click();
    await page.locator('.navbar-sidebar--show').waitFor({state: 'attached'});
    expect(await links.count()).toBeGreaterThan(0);
    await isFreeOfBarriers(page, 'on a phone');
    await page.keyboard.press('Escape');
    await page.locator('.navbar-sidebar--show').waitFor({state: 'detached'});
  });
});

// A theme changes colours, a width does not, and neither does a language: each theme is seen in both, each at one width.
describe.each(darkVisitors)('In the dark ($locale, $viewport.width pixels)', ({viewport, ...visitor}) => {
  it.each([...pagesOf(visitor.locale), '/404'])('%s can be read with everything opened', async (address) => {
    const page = await midwayOn(visitor, address);
    await page.setViewportSize(viewport);
    await openEverything(page);
    expect(await barriersOn(page, {rules: 'colours'})).toEqual([]);
  });

  it.each(midUses)('$name: can be read, and so can what its buttons open', async (use) => {
    const page = await visit(visitor, use.address, still);
    await withEachUsed(page, use, [viewport], async (where) => {
      await settled(page);
      expect(await barriersOn(page, {rules: 'colours'}), where).toEqual([]);
    });
  });
});

/** A page as its run or the middle of it shows it. */
async function midwayOn(visitor: Visitor, address: string): Promise<Page> {
  const {query = '', isShown} = midway[address] ?? {};
  const page = await visit(visitor, `${address}${query}`, still);
  await isShown?.(page, visitor);
  return page;
}

/** Looks at a page in use, and again with each thing opened that its buttons open, at each width. */
async function withEachUsed(
  page: Page,
  {reach, isOver}: MidUse,
  viewports: readonly Viewport[],
  look: (where: string) => Promise<void>,
): Promise<void> {
  for (const viewport of isOver === true ? [wide] : viewports) {
    await page.setViewportSize(viewport);
    // On a phone it is reached anew: what lies over a page goes away with the size of the window.
    await reach?.(page);
    await look(`at ${String(viewport.width)} pixels`);
    if (isOver === true) continue;
    await withEachOpened(page, page.getByRole('main'), (opened) =>
      look(`“${opened}” at ${String(viewport.width)} pixels`),
    );
  }
}

async function isFreeOfBarriers(page: Page, where: string) {
  await settled(page);
  expect(await barriersOn(page), where).toEqual([]);
  expect(await page.evaluate(whatSticksOut), where).toEqual([]);
}

async function isForEverybody(page: Page) {
  await openEverything(page);
  expect(await barriersOn(page), 'at 1280 pixels').toEqual([]);

  await page.setViewportSize({width: 360, height: 740});
  await openEverything(page);
  expect(await page.evaluate(whatSticksOut)).toEqual([]);
  expect(await page.evaluate(whatIsSqueezed)).toEqual([]);
  expect(await barriersOn(page), 'at 360 pixels').toEqual([]);
}

function inSimulator(family: FamilyId, text: string, at: number): Midway {
  return {
    query: `?run=${text}&at=${at}`,
    isShown: async (page, {words}) => {
      const {run} = readRun(text, family);
      expect(run.steps.length).toBeGreaterThanOrEqual(at);
      await shows(simulatorOn(page, words, run.start.machine), run, at);
    },
  };
}

function inLab(text: string, at: number): Midway {
  return {
    query: `?run=${text}&at=${at}`,
    isShown: async (page, visitor) => {
      const {run} = readLabRun(text);
      expect(run.actions.length).toBeGreaterThanOrEqual(at);
      await labShows(labOn(page, labWordsOf(visitor)), run, at);
    },
  };
}

/** Runs in the page: texts that stand in a column of a few letters. */
function whatIsSqueezed(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, h4, p, caption, figcaption, summary)')]
    .filter(({clientWidth, clientHeight}) => clientWidth > 1 && clientWidth < 60 && clientHeight > clientWidth)
    .map(({innerText}) => innerText);
}

async function openEverything(page: Page) {
  await settled(page);
  // What lies over the page closes when another fold is opened: the list of headings has a test of its own.
  const closed = page.locator(
    'main details:not([open]):not(:has(> nav)) > summary:visible, main .theme-doc-toc-mobile:not([class*=Expanded]) button:visible',
  );
  while ((await closed.count()) > 0) {
    await closed.first().click();
    // What a fold holds may be made only now, and hold folds of its own.
    await settled(page);
  }
}

/** Runs in the page: what a reader would have to scroll sideways for, if the page has such a thing. */
function whatSticksOut() {
  const {scrollWidth, clientWidth} = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth)
    .map((element) => element.outerHTML.slice(0, 80));
}
