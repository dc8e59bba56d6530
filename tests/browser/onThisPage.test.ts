import {describe, expect, it} from 'vitest';
import {barriersOn} from './barriers.ts';
import {settled} from './settled.ts';
import {lightVisitors, visitors} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();

const pages = ['/cleanup', '/connection', '/session'];

describe.each(lightVisitors)('The headings of a page that begins with its simulator ($locale)', (visitor) => {
  it.each(pages)(
    'are behind one button beside the title, by mouse and by key, and each leads to its section: %s',
    async (address) => {
      const page = await visit(visitor, address);
      const list = page.locator('main details:has(> nav)');
      const links = list.locator('a');
      const headings = page.locator('.markdown > :is(h2, h3):not(#simulator *)');
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
        await headings.evaluateAll((all) => all.map(({id}) => `#${id}`)),
      );
      await list.locator('summary').focus();
      await page.keyboard.press('Enter');
      await links.first().waitFor();
      await page.keyboard.press('Escape');
      await links.first().waitFor({state: 'hidden'});
      expect(await list.locator('summary').evaluate((summary) => summary === document.activeElement)).toBe(true);

      await list.locator('summary').click();
      await links.last().click();
      await page.waitForURL(/#[\w-]+$/);
      await settled(page);
      await links.first().waitFor({state: 'hidden'});
      const bar = await page.locator('.navbar').boundingBox();
      const section = await headings.last().boundingBox();
      expect(section?.y).toBeGreaterThanOrEqual((bar?.y ?? NaN) + (bar?.height ?? NaN));
      expect(section?.y).toBeLessThan(800);
    },
  );

  it('close when the reader turns to something else', async () => {
    const page = await visit(visitor, '/cleanup');
    const list = page.locator('main details:has(> nav)');
    await list.locator('summary').click();
    await list.locator('a').first().waitFor();
    await page.locator('#simulator input:checked').focus();
    await list.locator('a').first().waitFor({state: 'hidden'});
  });

  it.each([360, 1280])('open and lead on without JavaScript too, at %d pixels', async (width) => {
    const page = await visit(visitor, '/cleanup', {javaScriptEnabled: false, viewport: {width, height: 740}});
    const list = page.locator('main details:has(> nav)');
    await list.locator('summary').click();
    await list.locator('a[href="#transitions"]').click();
    await page.waitForURL(/#transitions$/);
  });
});

describe.each(visitors)('Opened ($locale, $colorScheme)', (visitor) => {
  it.each([360, 1280])('they are no barrier that axe knows, and fit, at %d pixels', async (width) => {
    const page = await visit(visitor, '/session', {viewport: {width, height: 740}});
    await page.locator('main details:has(> nav) > summary').click();
    await page.locator('main details nav a').first().waitFor();
    expect(await barriersOn(page, {within: 'main details:has(> nav)'})).toEqual([]);
    const box = await page.locator('main details nav').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(width);
  });
});
