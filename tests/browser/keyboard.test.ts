import type {Locator, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {readers} from './readers.ts';
import {shows} from './shows.ts';
import {runThrough, simulatorOn, type SimulatorOnPage} from './simulator.ts';
import {visits} from './visits.ts';

const {visit} = visits();

const clauses = ['M2-initiator-csmE-1', 'M3-initiator-csmE-1', 'M2-initiator-csmI-1', 'M4-initiator-csmI-1'] as const;
const run = runThrough(...clauses);
const keys = ['Enter', 'Space', 'Enter', 'Space'] as const;

describe.each(readers)('A reader without a mouse ($locale, $colorScheme)', (reader) => {
  it('takes the four steps by Tab, Enter and Space, and always sees where they are', async () => {
    const page = await visit(reader, '/cleanup#simulator');
    const simulator = simulatorOn(page, reader.words, 'cleanup');
    for (const [index, clause] of clauses.entries()) {
      await tabTo(page, simulator.option(clause));
      await page.keyboard.press(keys[index] ?? 'Enter');
      await shows(simulator, {...run, steps: run.steps.slice(0, index + 1)});
      await keepsFocus(page, simulator);
    }
  });

  it('walks back to the start, forward and starts over without losing their place', async () => {
    const page = await visit(reader, '/cleanup#simulator');
    const simulator = simulatorOn(page, reader.words, 'cleanup');
    const two = runThrough('M2-initiator-csmE-1', 'M3-initiator-csmE-1');
    for (const clause of two.steps.map((step) => step.clause)) {
      await tabTo(page, simulator.option(clause));
      await page.keyboard.press('Enter');
    }
    await tabTo(page, simulator.control('back'));
    await page.keyboard.press('Enter');
    await shows(simulator, two, 1);
    await keepsFocus(page, simulator);
    await page.keyboard.press('Enter');
    await shows(simulator, two, 0);
    await keepsFocus(page, simulator);

    await tabTo(page, simulator.control('forward'));
    await page.keyboard.press('Space');
    await shows(simulator, two, 1);
    await page.keyboard.press('Space');
    await shows(simulator, two, 2);
    await keepsFocus(page, simulator);

    await tabTo(page, simulator.control('reset'));
    await page.keyboard.press('Enter');
    await shows(simulator, {...two, steps: []});
    await keepsFocus(page, simulator);
  });

  it('picks the other role, and opens what is not possible now', async () => {
    const page = await visit(reader, '/cleanup#simulator');
    const simulator = simulatorOn(page, reader.words, 'cleanup');
    await tabTo(page, simulator.root.getByRole('radio', {name: reader.words.roles.initiator}));
    await page.keyboard.press('ArrowRight');
    await shows(simulator, {...runThrough('M2-target-csmE-1'), steps: []});
    await keepsFocus(page, simulator);

    await tabTo(page, simulator.refused);
    await page.keyboard.press('Enter');
    const refusal = reader.words.whyNot.otherState({transition: 'M3', from: 'R2 IN_CLEANUP', state: 'R1 CLEANUP_WAIT'});
    await simulator.root.getByText(refusal).waitFor();
  });
});

/** Presses Tab until the focus is there, and asks at each stop on the way whether it can be seen. */
async function tabTo(page: Page, wanted: Locator) {
  const visited: string[] = [];
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(whereFocusIs);
    expect(stop, `after ${visited.slice(-3).join(', ')}`).toMatchObject({lost: false, marked: true, inView: true});
    visited.push(stop.name);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never reached it; it visited ${visited.join(', ')}`);
}

/** After a step the focus is in the simulator, though the button that was pressed may be gone. */
async function keepsFocus(page: Page, {root}: SimulatorOnPage) {
  // Docusaurus moves the focus, if it does, after the new address has settled.
  await page.waitForTimeout(100);
  expect(await page.evaluate(whereFocusIs)).toMatchObject({lost: false, marked: true, inView: true});
  expect(await root.evaluate((element) => element.contains(document.activeElement))).toBe(true);
}

/** Runs in the page. The focus may be marked on what the control is drawn as: a radio button is drawn as its label. */
function whereFocusIs() {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) {
    return {name: 'nothing', lost: true, marked: false, inView: false};
  }
  const drawn = [focused, ...(focused instanceof HTMLInputElement ? [focused.nextElementSibling] : [])];
  const box = focused.getBoundingClientRect();
  return {
    name: `${focused.tagName} ${focused.textContent.trim().slice(0, 30)}`,
    lost: false,
    marked: drawn.some((element) => {
      if (element === null) return false;
      const {outlineStyle, outlineWidth} = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    }),
    inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}
