import type {Locator, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {byRole} from '../../src/say/labels.ts';
import {sayPosition} from '../../src/say/run.ts';
import {startPositions} from '../../src/run/positions.ts';
import {writeRun} from '../../src/run/runLink.ts';
import {freshRun} from '../../src/run/run.ts';
import {faintIn} from './faint.ts';
import {visitors} from './visitors.ts';
import {shows} from './shows.ts';
import {runThrough, simulatorOn} from './simulator.ts';
import {visits} from './visits.ts';

const {visit} = visits();

const begun = runThrough('M2-initiator-csmI-1');

describe.each(visitors)('A diagram ($locale, $colorScheme)', (visitor) => {
  it.each([
    '/cleanup?run=1~cleanup~initiator~R1~M2-csmI-1',
    '/connection?run=1~connection~target~S5~T11-1',
    '/session',
  ])('has no faint label or line, lit or not, at %s', async (address) => {
    const page = await visit(visitor, address);
    await page.locator('#simulator .is-current:visible').waitFor();
    expect(await page.locator('#simulator figure:visible svg.diagram').evaluate(faintIn)).toEqual([]);
  });
});

describe.each(visitors)('A click in the diagram ($locale, $colorScheme)', (visitor) => {
  const {words} = visitor;

  it.each(['label', 'line'])('on the %s of a transition that one event can take takes it', async (place) => {
    const page = await visit(visitor, `/cleanup?run=${writeRun(begun)}`);
    const simulator = simulatorOn(page, words, 'cleanup');
    if (place === 'label') await simulator.drawn('M3').click();
    else await clickOnLine(page, simulator.root.locator('[data-transition=M3] .edge-hit'));
    await shows(simulator, runThrough('M2-initiator-csmI-1', 'M3-initiator-csmI-1'));
  });

  it('on a transition that several events can take leads to their buttons and says so', async () => {
    const page = await visit(visitor, '/cleanup');
    const simulator = simulatorOn(page, words, 'cleanup');
    await simulator.drawn('M2').click();
    const sentence = words.simulator.chooseClause('M2', 2);
    await simulator.root.getByText(sentence, {exact: true}).first().waitFor();
    await expect.poll(() => simulator.spoken.innerText()).toBe(sentence);
    const first = simulator.option('M2-initiator-csmI-1');
    await expect.poll(() => first.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('on a transition that is not possible says why', async () => {
    const page = await visit(visitor, '/cleanup');
    const simulator = simulatorOn(page, words, 'cleanup');
    await simulator.drawn('M4').click();
    const sentence = words.whyNot.otherState({transition: 'M4', from: 'R2 IN_CLEANUP', state: 'R1 CLEANUP_WAIT'});
    await simulator.root.getByText(sentence, {exact: true}).first().waitFor();
    await expect.poll(() => simulator.spoken.innerText()).toBe(sentence);
  });

  it('on a state says what it means and offers to start there', async () => {
    const page = await visit(visitor, '/cleanup');
    const simulator = simulatorOn(page, words, 'cleanup');
    await simulator.drawn('R2').click();
    await simulator.root.getByText(byRole(words.states.R2, 'initiator')).first().waitFor();
    const here = startPositions('cleanup', 'initiator').filter(({state}) => state === 'R2');
    expect(here).toHaveLength(2);
    const buttons = here.map((start) =>
      simulator.root.getByRole('button', {
        name: `${words.simulator.startIn} ${sayPosition(words, start)}`,
        exact: true,
      }),
    );
    for (const button of buttons) await button.waitFor();
    await buttons[1]!.click();
    await shows(simulator, {start: here[1]!, steps: []});
    for (const button of buttons) await button.waitFor({state: 'detached'});
  });

  it('is answered in the place where it was made, and nowhere else', async () => {
    const page = await visit(visitor, '/cleanup');
    const simulator = simulatorOn(page, words, 'cleanup');
    await simulator.take('M2-initiator-csmI-1');
    await shows(simulator, begun);
    await simulator.drawn('M2').click();
    const sentence = words.whyNot.otherState({transition: 'M2', from: 'R1 CLEANUP_WAIT', state: 'R2 IN_CLEANUP'});
    await simulator.root.getByText(sentence, {exact: true}).first().waitFor();
    await page.goBack();
    await shows(simulator, freshRun('cleanup', 'initiator'));
    expect(await simulator.root.getByText(sentence, {exact: true}).count()).toBe(0);
  });
});

/** A fifth of the way along the line, where no label stands. */
async function clickOnLine(page: Page, line: Locator) {
  await line.scrollIntoViewIfNeeded();
  const point = await line.evaluate((path) => {
    if (!(path instanceof SVGPathElement)) throw new Error('a line is drawn as a path');
    const {x, y} = path.getPointAtLength(path.getTotalLength() / 5).matrixTransform(path.getScreenCTM() ?? undefined);
    return {x, y};
  });
  await page.mouse.click(point.x, point.y);
}
