import type {Locator, Page} from 'playwright-core';
import {describe, expect, it, onTestFinished} from 'vitest';
import {scenarios} from '../../src/lab/scenarios/scenarios.ts';
import {startOf} from '../../src/machine/index.ts';
import {writeRun} from '../../src/run/runLink.ts';
import {familyIds, familyOf, machineIds, specOf} from '../../src/spec/index.ts';
import {notFoundWords} from '../../src/text/en/notFound.ts';
import {runsThroughAll} from './everyTransition.ts';
import {labOn, labWordsOf} from './lab.ts';
import {pausesBefore} from './pausesBefore.ts';
import {hydrated, settled} from './settled.ts';
import {simulatorOn} from './simulator.ts';
import {pagesOf} from './site.ts';
import {lightVisitors} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();

const windows = [
  {width: 1280, height: 800},
  {width: 360, height: 740},
] as const;

describe.each(lightVisitors)('Nothing jumps under the eyes of a reader ($locale)', (visitor) => {
  it.each(windows)('while a page that is drawn becomes live, at $width pixels', async (viewport) => {
    const tab = await visit(visitor, '/', {viewport});
    // No script of the site runs before the whole page is read.
    const drawnAt = await pausesBefore(tab, '</body>');
    for (const address of pagesOf(visitor.locale)) {
      const page = await visit(visitor, address, {viewport});
      const shifts = await shiftsOn(page, drawnAt());
      // The home page plays its story by itself, and with each beat a few words take the place of others.
      if (address === '/') expect(sumOf(shifts), shifts.join('; ')).toBeLessThan(0.005);
      else expect(shifts, address).toEqual([]);
    }
  });

  it.each(windows)('while a wrong address is looked at, at $width pixels', async (viewport) => {
    const tab = await visit(visitor, '/', {viewport});
    // What the page says comes when the rest is live and drawn.
    await tab.route('**/*.js', async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      if (body.includes(notFoundWords.text)) {
        await hydrated(tab);
        await tab.evaluate(async () => {
          for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
        });
      }
      await route.fulfill({response, body});
    });
    onTestFinished(() => tab.unrouteAll({behavior: 'wait'}));
    const page = await visit(visitor, '/404', {viewport});
    await page.locator('main code').first().waitFor();
    expect(await shiftsOn(page, 0)).toEqual([]);
  });

  it.each(windows)('while a simulator arrives in pieces, at $width pixels', async (viewport) => {
    const tab = await visit(visitor, '/', {viewport});
    await pausesBefore(tab, `<h3`);
    for (const family of familyIds) {
      const page = await visit(visitor, `/${family}`, {viewport});
      expect(await shiftsOn(page, 0), family).toEqual([]);
    }
  });

  // What a link's run shows is not in the file. A simulator shows nothing in its place; a list or two move when it is there.
  it.each(windows)(
    'by more than a line or two while the run of a link is laid out, at $width pixels',
    async (viewport) => {
      for (const [address, most] of [
        ['/cleanup?run=1~cleanup~target~R1~M2-csmE-1~M3-csmE-3~M2-csmI-1', 0.02],
        ['/lab?s=cableCut&at=9', 0.03],
      ] as const) {
        const page = await visit(visitor, address, {viewport});
        const shifts = await shiftsOn(page, 0);
        expect(sumOf(shifts), `${address}: ${shifts.join('; ')}`).toBeLessThan(most);
      }
    },
  );
});

const screens = [
  {width: 1440, height: 900},
  {width: 360, height: 740},
] as const;

// A run that plays by itself is a reader who presses nothing. What has to move on glides, and so is no jump.
describe.each(lightVisitors)('Nothing jumps while a run goes on by itself ($locale)', (visitor) => {
  describe.each(screens)('at $width pixels', (viewport) => {
    it.each(machineIds)('in the simulator of %s, over nearly all of its transitions', async (machine) => {
      for (const role of specOf(machine).roles) {
        // The first and longest run takes all but the ends of the others.
        const [run = []] = runsThroughAll(machine, role);
        const steps = run.map(({clause, event}) => ({clause: clause.id, event}));
        const link = writeRun({start: startOf(machine, role), steps});
        const page = await visit(visitor, `/${familyOf(machine)}?run=${link}&at=0`, {viewport});
        const simulator = simulatorOn(page, visitor.words, machine);
        await simulator.step(steps.length).waitFor({state: 'attached'});
        const shifts = await shiftsOver(page, simulator.control('forward'), steps.length);
        // What jumped before it glided was 0.02 and more.
        expect(worstOf(shifts), `${role}: ${shifts.join('; ')}`).toBeLessThan(0.015);
      }
    });

    it.each(['cableCut', 'reassignment'] as const)(
      'in the lab over the scenario %s, but for a picture that has less room than before',
      async (scenario) => {
        const page = await visit(visitor, `/lab?s=${scenario}&at=0`, {viewport});
        const lab = labOn(page, labWordsOf(visitor));
        await lab.step(0).waitFor({state: 'attached'});
        const next = lab.control('back').locator('xpath=following-sibling::button');
        const shifts = await shiftsOver(page, next, scenarios[scenario].steps.length);
        expect(worstOf(shifts), shifts.join('; ')).toBeLessThan(0.03);
      },
    );
  });
});

/** As browsers add them up. */
function sumOf(shifts: readonly string[]): number {
  return shifts.reduce((total, shift) => total + parseFloat(shift), 0);
}

/** Browsers add up what comes within a second; steps that nobody takes are further apart. */
function worstOf(shifts: readonly string[]): number {
  return Math.max(0, ...shifts.map((shift) => parseFloat(shift)));
}

/** What jumped over so many steps of a run that no reader took: each one begins when all that the last one moved is there. */
async function shiftsOver(page: Page, forward: Locator, steps: number): Promise<readonly string[]> {
  // What a link's run moved may still be on its way.
  await standsStill(page);
  const since = await page.evaluate(() => performance.now());
  for (let step = 0; step < steps; step += 1) {
    await forward.evaluate((button: HTMLElement) => {
      button.click();
    });
    await standsStill(page);
  }
  return shiftsOn(page, since);
}

async function standsStill(page: Page): Promise<void> {
  await settled(page);
  await page.evaluate(async () => {
    const passing = document.getAnimations().filter(({effect}) => effect?.getTiming().iterations !== Infinity);
    // One that the step cut short is over, too.
    await Promise.allSettled(passing.map(({finished}) => finished));
  });
}

/** What moved although nobody had asked for it, since so many milliseconds after the page was asked for: how far, and what. */
async function shiftsOn(page: Page, since: number): Promise<readonly string[]> {
  await settled(page);
  return page.evaluate(async (from) => {
    const seen: PerformanceEntryList[] = [];
    new PerformanceObserver((list) => seen.push(list.getEntries())).observe({type: 'layout-shift', buffered: true});
    // What was buffered is handed over in a task of its own.
    await new Promise((resolve) => requestIdleCallback(resolve, {timeout: 1_000}));
    await new Promise(requestAnimationFrame);
    // The types of the platform do not have this kind of entry.
    const shifts = seen.flat() as (PerformanceEntry & {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly {readonly node: Node | null}[];
    })[];
    return shifts
      .filter(({startTime, hadRecentInput}) => startTime > from && !hadRecentInput)
      .map(
        ({value, sources}) =>
          `${value.toFixed(4)} ${sources.map(({node}) => (node instanceof Element ? node.outerHTML.slice(0, 90) : String(node?.nodeName))).join(' | ')}`,
      );
  }, since);
}
