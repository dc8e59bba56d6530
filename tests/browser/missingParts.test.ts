import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {missingWords as en} from '../../src/text/en/missing.ts';
import {missingWords as zhHans} from '../../src/text/zh-Hans/missing.ts';
import {labOn, labWordsOf} from './lab.ts';
import {lightVisitors} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();
const scripts = '**/assets/js/*.js';

/** Meanwhile a script that the page asks for comes empty, as from a server that has been given a newer site. */
async function withoutScripts(page: Page, task: () => Promise<void>) {
  await page.route(scripts, (route) =>
    // Not kept by the browser: what is asked for again is to come from the server.
    route.fulfill({contentType: 'application/javascript', headers: {'Cache-Control': 'no-store'}, body: '// gone'}),
  );
  try {
    await task();
  } finally {
    await page.unroute(scripts);
  }
}

describe.each(lightVisitors)('A part that a page cannot load ($locale)', (visitor) => {
  const {notLoaded} = visitor.locale === 'en' ? en : zhHans;
  const words = labWordsOf(visitor);

  it.each(['search', 'citation'])('is said to be missing, and comes when it is asked for again: %s', async (box) => {
    const page = await visit(visitor, '/cleanup-wait');
    const open = async () => {
      if (box === 'search') await page.keyboard.press('/');
      else await page.getByRole('link', {name: visitor.words.copying.citePage}).click();
    };
    await withoutScripts(page, async () => {
      await open();
      await page.getByRole('alert').getByText(notLoaded).waitFor();
      expect(await page.locator('h1').isVisible()).toBe(true);
    });
    await open();
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('leaves a name the link that it is, and its card comes with the next pointer', async () => {
    const page = await visit(visitor, '/cleanup-wait');
    const names = page.locator('main p a[data-name][href$="#S8"]');
    await withoutScripts(page, async () => {
      const asked = page.waitForResponse(scripts);
      await names.first().hover();
      await asked;
      await page.locator('h1').hover();
      expect(await names.first().isVisible()).toBe(true);
    });
    // A press elsewhere ends what was asked.
    await page.locator('h1').click();
    await names.first().hover();
    await page.locator('[data-card=state]').waitFor();
  });

  it('is said to be missing in its place in the lab, which goes on', async () => {
    const page = await visit(visitor, '/lab?s=cableCut&at=9');
    const lab = labOn(page, words);
    const missing = lab.root.getByRole('alert').filter({hasText: words.page.notLoaded});
    await withoutScripts(page, async () => {
      await lab.root.getByRole('tab', {name: words.page.sequence}).click();
      await expect.poll(() => missing.count()).toBe(1);
      await lab.whatNow.click();
      await expect.poll(() => missing.count()).toBe(2);
      await lab.root.getByRole('button', {name: words.page.settings}).first().click();
      await expect.poll(() => missing.count()).toBe(3);
    });
    await page.keyboard.press('Escape');
    await lab.control('back').click();
    await expect.poll(() => new URL(page.url()).search).toBe('?s=cableCut&at=8');
  });
});
