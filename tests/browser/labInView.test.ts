import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {scenarioGroups, scenarioIds, scenarios} from '../../src/lab/scenarios/scenarios.ts';
import {labOn, labWordsOf} from './lab.ts';
import {lightVisitors} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();

const screens = [
  {width: 1440, height: 900},
  {width: 360, height: 740},
] as const;

const cases = [
  ...lightVisitors.flatMap((visitor) => screens.map((viewport) => ({visitor, viewport}))),
  // The least window that has it all: here words are longest.
  {visitor: lightVisitors[0]!, viewport: {width: 1200, height: 720}},
].map((each) => ({...each, on: `${each.viewport.width} x ${each.viewport.height}, ${each.visitor.locale}`}));

describe.each(cases)('On one screen ($on)', ({visitor, viewport}) => {
  // A tab for each chapter: each is a test of a length that a busy machine bears.
  it.each(scenarioGroups)(
    'are Next, which never moves, what is said, what moved, and its cause, at each step of “%s”',
    async (group) => {
      const page = await visit(visitor, '/lab?s=plainLife&at=0', {viewport, reducedMotion: 'reduce'});
      const words = labWordsOf(visitor);
      await labOn(page, words).step(0).waitFor({state: 'attached'});
      const missing: string[] = [];
      for (const id of scenarioIds.filter((each) => scenarios[each].group === group)) {
        const count = scenarios[id].steps.length;
        missing.push(
          ...(await stepThrough(page, id, count, words.table.simulator.back)).map((what) => `${id}: ${what}`),
        );
      }
      expect(missing).toEqual([]);
    },
  );
});

describe.each(lightVisitors)('Where a machine is cut for want of room ($locale)', (visitor) => {
  it('the way that it has just come is in sight', async () => {
    const page = await visit(visitor, '/lab?s=cableCut&at=8', {viewport: {width: 768, height: 1024}});
    const taken = page.locator('#lab [data-moved] .edge-label[data-transition="T15"].is-taken');
    await taken.waitFor({state: 'attached'});
    expect(
      await taken.evaluate((label) => {
        const [inner, outer] = [label.getBoundingClientRect(), label.closest('[data-cut]')!.getBoundingClientRect()];
        return inner.left >= outer.left && inner.right <= outer.right;
      }),
    ).toBe(true);
  });
});

function stepThrough(page: Page, id: string, count: number, back: string): Promise<readonly string[]> {
  return page.evaluate(
    async ([scenario, last, label]) => {
      const lab = document.querySelector('#lab')!;
      const missing: string[] = [];

      /** Whether all of it is within the window, and within whatever it is scrolled in or cut by. */
      function isInView(element: Element): boolean {
        const {left, right, top, bottom, width, height} = element.getBoundingClientRect();
        if (width === 0 || height === 0) return false;
        if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1) return false;
        for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement) {
          if (getComputedStyle(box).overflow === 'visible') continue;
          const cut = box.getBoundingClientRect();
          if (left < cut.left - 1 || right > cut.right + 1 || top < cut.top - 1 || bottom > cut.bottom + 1)
            return false;
        }
        return true;
      }

      function isShown(element: Element | null): element is Element {
        return element?.checkVisibility() === true;
      }

      function need(step: number, what: string, element: Element | null | undefined) {
        if (element == null || !isInView(element)) missing.push(`step ${step}: ${what}`);
      }

      function whereNextIs() {
        const next = lab.querySelector(`button[aria-label="${label}"]`)!.nextElementSibling!;
        const {left, top, width, height} = next.getBoundingClientRect();
        return {next: next as HTMLElement, place: [left, top, width, height].join()};
      }

      /** Of the row above the stage, what lies over the part after it. */
      function needApart(step: number) {
        const bar = lab.querySelector('button[popovertarget$=scenarios]')!.parentElement!;
        const parts = [...bar.children].filter(isShown).map((part) => {
          const boxes = [part, ...part.querySelectorAll('*')]
            .filter((each) => isShown(each) && each.getBoundingClientRect().width > 1)
            .map((each) => each.getBoundingClientRect());
          return {start: Math.min(...boxes.map(({left}) => left)), end: Math.max(...boxes.map(({right}) => right))};
        });
        for (const [index, {end}] of parts.entries())
          if (end > (parts[index + 1]?.start ?? Infinity) + 1)
            missing.push(`step ${step}: a place of its own in the bar`);
      }

      async function drawn(step: number) {
        for (;;) {
          const current = lab.querySelector('ol button[aria-current="step"]');
          if (current?.getAttribute('data-step') === String(step)) break;
          await new Promise(requestAnimationFrame);
        }
        await new Promise(requestAnimationFrame);
      }

      // As a link within the page would: the router hears of it.
      history.pushState(null, '', `?s=${scenario}&at=0#run`);
      dispatchEvent(new PopStateEvent('popstate'));
      let before = '';
      for (let step = 0; step <= last; step += 1) {
        await drawn(step);
        const {next, place} = whereNextIs();
        if (before !== '' && place !== before) missing.push(`step ${step}: Next moved from ${before} to ${place}`);
        before = place;
        needApart(step);
        need(step, 'Next', next);
        need(step, 'what is said', lab.querySelector('[data-now]'));
        for (const moved of lab.querySelectorAll('[data-moved]')) {
          const name = moved.getAttribute('aria-label');
          need(step, `${name}`, moved);
          const state = moved.querySelector('.state.is-current');
          const picture = state?.closest('svg')?.parentElement ?? null;
          if (state == null || !isShown(picture)) continue;
          const [inner, outer] = [state.getBoundingClientRect(), picture.getBoundingClientRect()];
          if (inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1)
            missing.push(`step ${step}: the state of ${name} in its picture`);
        }
        const line = lab.querySelector('[data-cause]');
        need(step, 'the cause', isShown(line) ? line : lab.querySelector('ol button[aria-current="step"]'));
        if (document.documentElement.scrollWidth > innerWidth) missing.push(`step ${step}: scrolls sideways`);
        if (step < last) next.click();
      }
      return missing;
    },
    [id, count, back] as const,
  );
}
