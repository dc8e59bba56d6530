import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {startOf} from '../../src/machine/index.ts';
import {writeRun} from '../../src/run/runLink.ts';
import {familyOf, machineIds, roles, specOf} from '../../src/spec/index.ts';
import {barriersOn} from './barriers.ts';
import {runsThroughAll} from './everyTransition.ts';
import {settled} from './settled.ts';
import {shows} from './shows.ts';
import {simulatorOn} from './simulator.ts';
import {lightVisitors} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();

/** As they are sold, and the one that Lighthouse takes. */
const phones = [
  [360, 640],
  [390, 844],
  [412, 823],
] as const;

const played = machineIds.flatMap((machine) =>
  roles.flatMap((role) => (specOf(machine).roles.some((has) => has === role) ? [{machine, role}] : [])),
);

describe.each([
  {width: 1440, height: 900},
  {width: 360, height: 740},
])('On a screen of $width x $height', (viewport) => {
  describe.each(lightVisitors)('($locale)', (visitor) => {
    it.each(played)(
      'what is pressed, what moves and what comes next are in view at every step ($machine, $role)',
      async ({machine, role}) => {
        const start = startOf(machine, role);
        for (const steps of runsThroughAll(machine, role)) {
          const begun = {start, steps: []};
          const page = await visit(visitor, `/${familyOf(machine)}?run=${writeRun(begun)}#simulator`, {viewport});
          const simulator = simulatorOn(page, visitor.words, machine);
          await shows(simulator, begun);
          const controls = await page.evaluate(controlsAt);
          for (const [index, {clause, event}] of steps.entries()) {
            await simulator.take(clause.id, event);
            const taken = steps.slice(0, index + 1);
            await shows(simulator, {start, steps: taken.map((step) => ({clause: step.clause.id, event: step.event}))});
            await settled(page);
            const step = `step ${String(index + 1)}, ${clause.transition}`;
            expect(await page.evaluate(outOfView, clause.transition), step).toEqual([]);
            expect(await page.evaluate(controlsAt), step).toEqual(controls);
          }
        }
      },
    );

    it('a link to a run leads to it from another page, laid out: nothing of it is under the bar or below the screen', async () => {
      const page = await visit(visitor, '/cleanup-wait', {viewport});
      await page.locator('a.run-link').first().click();
      await page.waitForURL(/#simulator$/);
      await page.locator('#simulator .is-current:visible').waitFor();
      await settled(page);
      await expect.poll(() => inView(page)).toEqual([]);
    });
  });
});

describe.each(lightVisitors)('The simulator of the largest machine ($locale)', (visitor) => {
  const begun = '1~connection~target~S3~T4-1~T5-1';

  async function inSeven(viewport: {readonly width: number; readonly height: number}) {
    const page = await visit(visitor, `/connection?run=${begun}~T11-1#simulator`, {viewport});
    const simulator = simulatorOn(page, visitor.words, 'connectionTarget');
    await simulator.step(3).waitFor();
    await settled(page);
    return {page, simulator};
  }

  it('shows three steps and the events of the state with the most of them', async () => {
    const {simulator} = await inSeven({width: 1440, height: 900});
    const list = await simulator.root.locator('ol').evaluate(edgesOf);
    for (const step of [3, 2, 1]) {
      const row = await simulator.step(step).evaluate(edgesOf);
      expect(row.top, `step ${step}`).toBeGreaterThanOrEqual(list.top);
      expect(row.bottom, `step ${step}`).toBeLessThanOrEqual(list.bottom);
    }
  });

  it.each([
    {width: 1440, height: 900, texts: 'text'},
    {width: 1280, height: 800, texts: ':is(.edge-label, .state) text:not(.gloss)'},
  ])('has in its picture no text of less than 12.5 pixels ($width x $height)', async ({width, height, texts}) => {
    const {page} = await inSeven({width, height});
    const drawn = page.locator(`#diagram figure:not([hidden]) svg ${texts}`);
    const sizes = await drawn.evaluateAll((all) =>
      all.map((text) => {
        const scale = (text as SVGTextElement).getScreenCTM()?.d ?? 0;
        return {text: text.textContent, size: Number.parseFloat(getComputedStyle(text).fontSize) * scale};
      }),
    );
    expect(sizes.length).toBeGreaterThan(20);
    expect(sizes.filter(({size}) => size < 12.5)).toEqual([]);
  });
});

describe.each(lightVisitors)('A page that begins with its simulator ($locale)', (visitor) => {
  it.each(['/cleanup', '/connection', '/session'])(
    'opens on a phone with no button half behind the bar at the foot: %s',
    async (address) => {
      const page = await visit(visitor, address);
      for (const [width, height] of phones) {
        await page.setViewportSize({width, height});
        await settled(page);
        expect(await barriersOn(page, {within: '#simulator'}), `${width} x ${height}`).toEqual([]);
      }
    },
  );
});

function inView(page: Page): Promise<readonly string[]> {
  return page.evaluate(outOfView, null);
}

/** Runs in the page. */
function edgesOf(element: Element): {readonly top: number; readonly bottom: number} {
  const {top, bottom} = element.getBoundingClientRect();
  return {top, bottom};
}

/** Runs in the page: where Back and Forward are. */
function controlsAt(): readonly string[] {
  const buttons = [...document.querySelectorAll('#simulator button:has(> svg)')].slice(0, 2);
  return buttons.map((button) => {
    const {x, y, width, height} = button.getBoundingClientRect();
    return [x, y, width, height].map(Math.round).join(' ');
  });
}

/** Runs in the page: what a reader who has taken this transition must see, and does not. */
function outOfView(transition: string | null): readonly string[] {
  const place = document.querySelector('#diagram')?.getBoundingClientRect();
  const bar = document.querySelector('.navbar')?.getBoundingClientRect();
  if (place === undefined || bar === undefined) return ['the picture'];
  const faults: string[] = [];

  /** How much of something is in the window, and of something drawn in the place of the picture: in pixels each way. */
  function seen(element: Element, isDrawn: boolean) {
    const box = element.getBoundingClientRect();
    const top = Math.max(bar?.bottom ?? 0, isDrawn ? (place?.top ?? 0) : 0);
    const bottom = Math.min(innerHeight, isDrawn ? (place?.bottom ?? 0) : innerHeight);
    const height = Math.min(box.bottom, bottom) - Math.max(box.top, top);
    const width = Math.min(box.right, innerWidth) - Math.max(box.left, 0);
    return {width, height, isWhole: height > box.height - 1 && width > box.width - 1};
  }

  const state = document.querySelector('figure:not([hidden]) .state.is-current');
  if (state === null || !seen(state, true).isWhole) faults.push('the current state');
  if (transition !== null) {
    const edge = document.querySelector(`figure:not([hidden]) .edge.is-taken[data-transition="${transition}"]`);
    const {width, height} = edge === null ? {width: 0, height: 0} : seen(edge, true);
    if (height < 8 || width < 1) faults.push(`the edge of ${transition}, ${String(width)} x ${String(height)}`);
  }

  const [back] = document.querySelectorAll('#simulator button:has(> svg)');
  const first =
    document.querySelector('#simulator [role=group] button') ??
    document.querySelector('#simulator [class*=end] button');
  for (const [name, button] of [
    ['Back', back],
    ['the first event', first],
  ] as const) {
    if (button == null || !seen(button, false).isWhole) {
      faults.push(name);
      continue;
    }
    const {x, y, width, height} = button.getBoundingClientRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    if (hit === null || !button.contains(hit)) faults.push(`${name}, which is covered`);
  }
  return faults;
}
