import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {familyIds} from '../../src/spec/index.ts';
import {pausesBefore} from './pausesBefore.ts';
import {settled} from './settled.ts';
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
    const drawn = await pausesBefore(tab, '</body>');
    for (const address of pagesOf(visitor.locale)) {
      const page = await visit(visitor, address, {viewport});
      const shifts = await shiftsOn(page, drawn.at());
      // The home page plays its story by itself, and with each beat a few words take the place of others.
      if (address === '/') expect(sumOf(shifts), shifts.join('; ')).toBeLessThan(0.005);
      else expect(shifts, address).toEqual([]);
    }
    await drawn.stop();
  });

  it.each(windows)('while a simulator arrives in pieces, at $width pixels', async (viewport) => {
    const tab = await visit(visitor, '/', {viewport});
    const pauses = await pausesBefore(tab, `<h3`);
    for (const family of familyIds) {
      const page = await visit(visitor, `/${family}`, {viewport});
      expect(await shiftsOn(page, 0), family).toEqual([]);
    }
    await pauses.stop();
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

/** As browsers add them up. */
function sumOf(shifts: readonly string[]): number {
  return shifts.reduce((total, shift) => total + parseFloat(shift), 0);
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
