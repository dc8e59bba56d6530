import {describe, it} from 'vitest';
import {keepsFocus, tabTo} from './focus.ts';
import {visitors} from './visitors.ts';
import {shows} from './shows.ts';
import {runThrough, simulatorOn} from './simulator.ts';
import {visits} from './visits.ts';

const {visit} = visits();

const clauses = ['M2-initiator-csmE-1', 'M3-initiator-csmE-1', 'M2-initiator-csmI-1', 'M4-initiator-csmI-1'] as const;
const run = runThrough(...clauses);
const keys = ['Enter', 'Space', 'Enter', 'Space'] as const;

describe.each(visitors)('A reader without a mouse ($locale, $colorScheme)', (visitor) => {
  it('takes the four steps by Tab, Enter and Space, and always sees where they are', async () => {
    const page = await visit(visitor, '/cleanup#simulator');
    const simulator = simulatorOn(page, visitor.words, 'cleanup');
    for (const [index, clause] of clauses.entries()) {
      await tabTo(page, simulator.option(clause));
      await page.keyboard.press(keys[index] ?? 'Enter');
      await shows(simulator, {...run, steps: run.steps.slice(0, index + 1)});
      await keepsFocus(page, simulator.root);
    }
  });

  it('walks back to the start, forward and starts over without losing their place', async () => {
    const page = await visit(visitor, '/cleanup#simulator');
    const simulator = simulatorOn(page, visitor.words, 'cleanup');
    const two = runThrough('M2-initiator-csmE-1', 'M3-initiator-csmE-1');
    for (const [index, {clause}] of two.steps.entries()) {
      await tabTo(page, simulator.option(clause));
      await page.keyboard.press('Enter');
      await shows(simulator, {...two, steps: two.steps.slice(0, index + 1)});
    }
    // The controls stand before the events.
    await tabTo(page, simulator.control('back'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await shows(simulator, two, 1);
    await keepsFocus(page, simulator.root);
    await page.keyboard.press('Enter');
    await shows(simulator, two, 0);
    await keepsFocus(page, simulator.root);

    await tabTo(page, simulator.control('forward'));
    await page.keyboard.press('Space');
    await shows(simulator, two, 1);
    await page.keyboard.press('Space');
    await shows(simulator, two, 2);
    await keepsFocus(page, simulator.root);

    await tabTo(page, simulator.control('reset'));
    await page.keyboard.press('Enter');
    await shows(simulator, {...two, steps: []});
    await keepsFocus(page, simulator.root);
  });

  it('picks the other role, and opens what is not possible now', async () => {
    const page = await visit(visitor, '/cleanup#simulator');
    const simulator = simulatorOn(page, visitor.words, 'cleanup');
    await tabTo(page, simulator.root.getByRole('radio', {name: visitor.words.roles.initiator}));
    await page.keyboard.press('ArrowRight');
    await shows(simulator, {...runThrough('M2-target-csmE-1'), steps: []});
    await keepsFocus(page, simulator.root);

    await tabTo(page, simulator.refused);
    await page.keyboard.press('Enter');
    const refusal = visitor.words.whyNot.otherState({
      transition: 'M3',
      from: 'R2 IN_CLEANUP',
      state: 'R1 CLEANUP_WAIT',
    });
    await simulator.root.getByText(refusal).waitFor();
  });
});
