import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {familyIds} from '../../src/spec/index.ts';
import {settled} from './settled.ts';
import {lightVisitors} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();

/** How much of what is below waits, and how many elements of it there may be in one piece: no matrix can be laid out in two. */
const longPages = [
  ...familyIds.map((family) => ({address: `/${family}`, share: 0.9, most: 220})),
  {address: '/misreadings', share: 0.8, most: 50},
];

/**
 * Of what stands below a simulator, or the first heading of a text: all elements, those that are only given room, and the
 * most of them in one piece.
 */
interface Below {
  readonly all: number;
  readonly later: number;
  readonly piece: number;
}

describe.each(lightVisitors)('While a long page opens ($locale)', (visitor) => {
  it.each(longPages)(
    'what is far below is laid out later, piece by piece: $address',
    async ({address, share, most}) => {
      const page = await visit(visitor, address);
      await seeBelow(page);
      await page.goto(page.url());
      const {all, later, piece} = await belowOf(page);
      expect(later).toBeGreaterThan(all * share);
      expect(piece).toBeLessThan(most);
      await settled(page);
      expect(await page.evaluate(countBelow)).toEqual({all, later: 0, piece: 0});
    },
  );

  it('everything has its height where a reader is led further down or comes back', async () => {
    const page = await visit(visitor, '/connection');
    const address = page.url();
    await seeBelow(page);
    await page.goto('about:blank');
    await page.goto(`${address}#T18`);
    expect(await belowOf(page)).toMatchObject({later: 0});
    await page.goto(address);
    expect((await belowOf(page)).later).toBeGreaterThan(0);
    await page.reload();
    expect(await belowOf(page)).toMatchObject({later: 0});
  });
});

/** Counts in each document that is opened from now on, once it is read and before it is live. */
function seeBelow(page: Page): Promise<unknown> {
  return page.addInitScript(
    `document.addEventListener('DOMContentLoaded',()=>{window.below=(${countBelow.toString()})()})`,
  );
}

function belowOf(page: Page): Promise<Below> {
  return page.evaluate(() => (window as unknown as {readonly below: Below}).below);
}

function countBelow(): Below {
  const [first] = document.querySelectorAll('#simulator, .markdown > h2');
  const below = [...document.querySelectorAll('.markdown *')].filter(
    (element) =>
      first !== undefined &&
      (first.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      !first.contains(element),
  );
  const pieces = below.filter((element) => getComputedStyle(element).contentVisibility === 'auto');
  const ownOf = new Map(pieces.map((piece) => [piece, 0]));
  let later = 0;
  for (const element of below) {
    const piece = pieces.findLast((one) => one !== element && one.contains(element)) ?? null;
    if (piece === null) continue;
    later += 1;
    ownOf.set(piece, (ownOf.get(piece) ?? 0) + 1);
  }
  return {all: below.length, later, piece: Math.max(0, ...ownOf.values())};
}
