import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {lightVisitors} from './visitors.ts';
import {runThrough, simulatorOn} from './simulator.ts';
import {shows} from './shows.ts';
import {visits} from './visits.ts';

const {visit} = visits();

describe.each(lightVisitors)('A step in a diagram ($locale)', (visitor) => {
  it('is seen as a token on its way, while the picture already says where the machine is', async () => {
    const page = await visit(visitor, '/cleanup');
    const simulator = simulatorOn(page, visitor.words, 'cleanup');
    await holdMotion(page);
    await simulator.take('M2-initiator-csmI-1');
    await shows(simulator, runThrough('M2-initiator-csmI-1'));
    expect(await simulator.lit.getAttribute('data-state')).toBe('R2');
    expect(await tokensOn(page)).toEqual(['running']);
    expect(await fillOf(page, 'R2')).toBe(await fillOf(page, 'R1'));
    await page.evaluate(endMotion);
    await expect.poll(() => tokensOn(page)).toEqual([]);
    expect(await fillOf(page, 'R2')).not.toBe(await fillOf(page, 'R1'));
  });

  it('does not wait for the one before it', async () => {
    const page = await visit(visitor, '/cleanup');
    const simulator = simulatorOn(page, visitor.words, 'cleanup');
    await holdMotion(page);
    await simulator.take('M2-initiator-csmI-1');
    await simulator.take('M3-initiator-csmI-1');
    await shows(simulator, runThrough('M2-initiator-csmI-1', 'M3-initiator-csmI-1'));
    expect(await tokensOn(page)).toEqual(['running']);
    await simulator.control('back').click();
    await shows(simulator, runThrough('M2-initiator-csmI-1', 'M3-initiator-csmI-1'), 1);
    expect(await tokensOn(page)).toEqual([]);
  });

  it('moves nothing for a reader who asked for less motion', async () => {
    const page = await visit(visitor, '/cleanup', {reducedMotion: 'reduce'});
    const simulator = simulatorOn(page, visitor.words, 'cleanup');
    await holdMotion(page);
    await simulator.take('M2-initiator-csmI-1');
    await shows(simulator, runThrough('M2-initiator-csmI-1'));
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await tokensOn(page)).toEqual([]);
  });
});

/** What moves from now on stands at its beginning, however slow the machine is that looks at it. */
async function holdMotion(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', {playbackRate: 0});
}

/** Runs in the page: what was held is over. */
function endMotion() {
  for (const animation of document.getAnimations()) animation.finish();
}

/** How the tokens on the page move. */
async function tokensOn(page: Page): Promise<readonly string[]> {
  return page
    .locator('.token')
    .evaluateAll((tokens) => tokens.flatMap((token) => token.getAnimations().map(({playState}) => playState)));
}

async function fillOf(page: Page, state: string): Promise<string> {
  return page
    .locator(`figure:visible .state[data-state=${state}] rect`)
    .first()
    .evaluate((box) => getComputedStyle(box).fill);
}
