import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {settled} from './settled.ts';
import {lightVisitors} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();

/** With the most that could be styled again: whole tables, a lab, all scenarios. */
const pages = ['/', '/connection', '/cleanup', '/lab', '/scenarios', '/names'] as const;

describe.each(lightVisitors.slice(0, 1))('A browser works out the style of what comes into a page', (visitor) => {
  it.each(pages)('and of little else, on %s', async (address) => {
    const page = await visit(visitor, address, {viewport: {width: 412, height: 823}});
    await settled(page);
    // Docusaurus does this with every tag in the head when a page becomes live.
    expect(await styledBy(page, 'head', '<meta name="new">')).toBeLessThan(30);
    // The kinds of elements that widgets show and take away.
    for (const shown of ['<section><p><button type="button">new</button></p></section>', '<ol><li>new</li></ol>']) {
      const styled = await styledBy(page, 'main', shown);
      expect(styled, shown).toBeGreaterThan(0);
      expect(styled, shown).toBeLessThan(30);
    }
  });
});

/** How many elements the browser styles, as its own trace says, when this comes last into that place. */
async function styledBy(page: Page, place: string, html: string): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  // The protocol's types have no more than this of a trace's events.
  const events: Record<string, unknown>[] = [];
  devtools.on('Tracing.dataCollected', ({value}) => events.push(...value));
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {includedCategories: ['blink', 'devtools.timeline', 'blink.user_timing']},
  });
  await page.evaluate(
    ([where, what]) => {
      const frame = document.querySelector(where);
      // What was still to be styled is none of this.
      getComputedStyle(document.documentElement).getPropertyValue('color');
      document.body.getBoundingClientRect();
      performance.mark('comes');
      frame?.insertAdjacentHTML('beforeend', what);
      document.body.getBoundingClientRect();
      performance.mark('has come');
    },
    [place, html] as const,
  );
  await devtools.send('Tracing.end');
  await complete;
  await devtools.detach();
  const [from, to] = ['comes', 'has come'].map((mark) => events.find(({name}) => name === mark)?.ts);
  expect([from, to], 'the trace has both marks').toEqual([expect.any(Number), expect.any(Number)]);
  const styled = events.filter(
    ({name, ts}) => name === 'UpdateLayoutTree' && Number(ts) >= Number(from) && Number(ts) <= Number(to),
  );
  return styled.reduce((sum, {args}) => sum + Number((args as {readonly elementCount?: number}).elementCount), 0);
}
