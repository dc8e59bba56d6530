import {describe, expect, it} from 'vitest';
import {writeRun} from '../../src/run/runLink.ts';
import {freshRun} from '../../src/run/run.ts';
import {visitors} from './visitors.ts';
import {settled} from './settled.ts';
import {shows} from './shows.ts';
import {runThrough, simulatorOn} from './simulator.ts';
import {visits} from './visits.ts';

const {visit} = visits();

/** Explicit logout, which fails; implicit logout, which succeeds. */
const clauses = ['M2-initiator-csmE-1', 'M3-initiator-csmE-1', 'M2-initiator-csmI-1', 'M4-initiator-csmI-1'] as const;
const run = runThrough(...clauses);
const states = ['R1', 'R2', 'R1', 'R2', 'R3'];

describe.each(visitors)('A reader of the cleanup page ($locale, $colorScheme)', (visitor) => {
  it('clicks M2, M3, M2, M4 and sees every state on the way, ending in R3 FREE', async () => {
    const page = await visit(visitor, '/cleanup');
    const simulator = simulatorOn(page, visitor.words, 'cleanup');
    await shows(simulator, freshRun('cleanup', 'initiator'));
    for (const [index, clause] of clauses.entries()) {
      await simulator.take(clause);
      await shows(simulator, {...run, steps: run.steps.slice(0, index + 1)});
      expect(await simulator.root.locator('.is-current').getAttribute('data-state')).toBe(states[index + 1]);
    }
    await simulator.root.getByText(visitor.words.simulator.nothingPossible('R3 FREE')).waitFor();
  });

  it('walks through the steps taken: back, forward, by a jump, by the browser’s own buttons, and starts over', async () => {
    const page = await visit(visitor, '/cleanup');
    const simulator = simulatorOn(page, visitor.words, 'cleanup');
    for (const clause of clauses) await simulator.take(clause);
    await shows(simulator, run);
    await expect.poll(() => simulator.control('forward').isEnabled()).toBe(false);

    await simulator.control('back').click();
    await shows(simulator, run, 3);
    await page.goBack();
    await shows(simulator, run);
    await page.goBack();
    await shows(simulator, {...run, steps: run.steps.slice(0, 3)});
    await page.goForward();
    await shows(simulator, run);

    await simulator.step(1).click();
    await shows(simulator, run, 1);
    await simulator.control('forward').click();
    await shows(simulator, run, 2);
    await simulator.step(0).click();
    await shows(simulator, run, 0);
    await expect.poll(() => simulator.control('back').isEnabled()).toBe(false);

    await simulator.control('reset').click();
    await shows(simulator, freshRun('cleanup', 'initiator'));
    await page.goBack();
    await shows(simulator, run, 0);
  });

  it('comes back from a link, followed twice, to the step that they left', async () => {
    const page = await visit(visitor, '/cleanup');
    const simulator = simulatorOn(page, visitor.words, 'cleanup');
    const link = simulator.now.locator('a');
    for (const count of [1, 2]) {
      for (const clause of clauses.slice(0, count)) await simulator.take(clause);
      await shows(simulator, {...run, steps: run.steps.slice(0, count)});
      // To the section of the state: without a run in its address, so the simulator starts anew.
      await simulator.step(0).click();
      await link.click();
      await page.waitForURL(/\/cleanup#R1$/);
      await shows(simulator, freshRun('cleanup', 'initiator'));
    }
    await page.goBack();
    await shows(simulator, {...run, steps: run.steps.slice(0, 2)}, 0);
    await page.goBack();
    await shows(simulator, {...run, steps: run.steps.slice(0, 2)});
    await page.goForward();
    await page.goForward();
    await page.waitForURL(/\/cleanup#R1$/);
    await shows(simulator, freshRun('cleanup', 'initiator'));
  });

  it('goes back and forward as fast as they clicked, and stays where they are', async () => {
    const page = await visit(visitor, '/cleanup');
    const simulator = simulatorOn(page, visitor.words, 'cleanup');
    await page.locator('a.run-link').first().click();
    await page.waitForURL(/#simulator$/);
    await simulator.control('reset').click();
    // Without a frame between the steps, so there is time to tell nobody.
    await simulator.root.evaluate(async (root) => {
      for (const transition of ['M2', 'M3', 'M2', 'M3', 'M2', 'M3']) {
        root.querySelector<HTMLElement>(`[role=group][id$="-${transition}"] button`)?.click();
        // A step waits for its paint; the reader's next press, of whatever key, has it taken first.
        root.dispatchEvent(new KeyboardEvent('keydown', {key: 'Shift', bubbles: true}));
        await Promise.resolve();
      }
    });
    await simulator.steps.nth(6).waitFor();
    const before = await simulator.root.boundingBox();
    for (const [way, shown] of [
      [-7, 2],
      [7, 6],
      [-3, 3],
    ] as const) {
      await page.evaluate((count) => {
        window.history.go(count);
      }, way);
      await expect.poll(() => simulator.steps.count()).toBe(1 + shown);
      // Docusaurus scrolls, if it does, after the new address is drawn.
      await settled(page);
      expect((await simulator.root.boundingBox())?.y).toBeCloseTo(before?.y ?? NaN, 0);
    }
  });

  it('needs one press of the browser’s back button, however often they pressed on the step that is shown', async () => {
    const page = await visit(visitor, `/cleanup?run=${writeRun(run)}`);
    const simulator = simulatorOn(page, visitor.words, 'cleanup');
    await simulator.step(1).click();
    await shows(simulator, run, 1);
    for (let presses = 0; presses < 3; presses += 1) await simulator.step(1).click();
    await page.goBack();
    await shows(simulator, run);
  });

  it('loses no step to a list of steps that is not drawn yet', async () => {
    const page = await visit(visitor, '/cleanup');
    const simulator = simulatorOn(page, visitor.words, 'cleanup');
    await shows(simulator, freshRun('cleanup', 'initiator'));
    // Without a frame between the clicks: the list still shows a run without steps.
    await simulator.root.evaluate(async (root) => {
      root.querySelector<HTMLElement>('[role=group][id$="-M2"] button')?.click();
      await Promise.resolve();
      root.querySelector<HTMLElement>('ol > li button')?.click();
    });
    await shows(simulator, runThrough('M2-initiator-csmI-1'), 0);
  });

  it('is told that the link is copied only while it is the link of what they see', async () => {
    const page = await visit(visitor, '/cleanup', {permissions: ['clipboard-read', 'clipboard-write']});
    const simulator = simulatorOn(page, visitor.words, 'cleanup');
    const copied = simulator.root.getByText(visitor.words.copying.copied, {exact: true});
    await simulator.control('copyLink').click();
    await copied.waitFor();
    await simulator.take(clauses[0]);
    await copied.waitFor({state: 'detached'});
  });

  it('takes another way from a step that they went back to', async () => {
    const page = await visit(visitor, `/cleanup?run=${writeRun(run)}&at=1`);
    const simulator = simulatorOn(page, visitor.words, 'cleanup');
    await shows(simulator, run, 1);
    await simulator.take('M4-initiator-csmE-1');
    await shows(simulator, runThrough('M2-initiator-csmE-1', 'M4-initiator-csmE-1'));
  });

  it('stays where they are on the page when they take a step', async () => {
    const page = await visit(visitor, '/cleanup');
    const simulator = simulatorOn(page, visitor.words, 'cleanup');
    // As a link of the page brings one here, with the simulator’s address behind it.
    await page.locator('a.run-link').first().click();
    await page.waitForURL(/#simulator$/);
    await simulator.control('reset').click();
    await shows(simulator, freshRun('cleanup', 'initiator'));
    for (const [index, clause] of clauses.entries()) {
      await simulator.option(clause).scrollIntoViewIfNeeded();
      const before = await simulator.root.boundingBox();
      await simulator.take(clause);
      await shows(simulator, {...run, steps: run.steps.slice(0, index + 1)});
      // Docusaurus scrolls, if it does, after the new address is drawn.
      await settled(page);
      expect((await simulator.root.boundingBox())?.y).toBeCloseTo(before?.y ?? NaN, 0);
    }
  });
});
