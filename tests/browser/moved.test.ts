import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {launchChromium} from '../../src/cli/chromium.ts';
import {movedPage} from '../../src/render/movedPage.ts';

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** Opens an address of a page that moved to `/new`, and says where that ends. */
async function arrive(address: string, javaScriptEnabled: boolean): Promise<string> {
  const page = await browser!.newPage({javaScriptEnabled});
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: new URL(route.request().url()).pathname === '/new' ? '<title>new</title>' : movedPage('/new'),
    }),
  );
  await page.goto(`http://lab.example${address}`, {waitUntil: 'commit'});
  await page.waitForURL('**/new*');
  const {pathname, search, hash} = new URL(page.url());
  await page.close();
  return pathname + search + hash;
}

it('an old link to a page that moved arrives with its run and its place', async () => {
  expect(await arrive('/old?run=cleanup~M2&at=1#M3', true)).toBe('/new?run=cleanup~M2&at=1#M3');
});

it('without a script it arrives at the page', async () => {
  expect(await arrive('/old#M3', false)).toMatch(/^\/new/);
});
