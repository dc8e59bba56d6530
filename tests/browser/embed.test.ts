import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {launchChromium} from '../../src/cli/chromium.ts';
import {heightMessage} from '../../src/render/embedSnippet.ts';
import {embedWords, labCatalogues} from '../../src/text/catalogues.ts';
import {nginx, type Nginx, openNginx} from '../nginx.ts';
import {describeWith} from '../skippedAloud.ts';
import {barriersOn} from './barriers.ts';
import {buildFolder, inLanguage, requireBuild} from './site.ts';
import {logViolations} from './tabs.ts';
import {lightVisitors, visitors} from './visitors.ts';

const run = 'run=1~cleanup~target~R1~M2-csmE-1';
const machine = '#simulator .state.is-current';

describeWith(nginx, 'On a page of another host', (program) => {
  let site: Nginx;
  let host: Server;
  let browser: Browser;
  /** What the page of the other host is, as HTML. */
  let hosted = '';

  beforeAll(async () => {
    requireBuild();
    site = await openNginx(program, buildFolder, path.join(buildFolder, 'nginx.conf'));
    host = createServer((_, response) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(hosted));
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    host.closeAllConnections();
    host.close();
    await site.close();
    expect(site.complaints()).toBe('');
  });

  /** Opens the page of the other host, which has this in it. */
  async function open(html: string, width = 820) {
    hosted = `<!doctype html><title>Lecture 7</title><body style="margin: 0">${html}`;
    const page = await browser.newPage({viewport: {width, height: 900}, reducedMotion: 'reduce'});
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.addInitScript(logViolations);
    // A TCP server that listens has such an address.
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}`);
    return {page, complaints};
  }

  const frameOf = (address: string, attributes = '') =>
    `<iframe title="guest" src="${site.origin}${address}" width="100%" height="300" ${attributes}></iframe>`;
  const guestOn = (page: Page) => page.frames()[1]!;
  const heightOn = (page: Page) =>
    page
      .locator('iframe')
      .first()
      .evaluate((frame) => frame.clientHeight);

  it.each(visitors)(
    'the snippet of a run shows it there, in its theme, as high as it is, and it plays ($locale, $colorScheme)',
    async ({locale, words, colorScheme}) => {
      const own = await browser.newPage({viewport: {width: 1440, height: 900}});
      await own.goto(`${site.origin}${inLanguage(locale, '/cleanup')}?${run}`);
      await own.locator('#simulator').getByRole('button', {name: words.simulator.embed}).click();
      const box = own.getByRole('dialog');
      await box.getByText(embedWords[locale].embed.themes[colorScheme]).click();
      const snippet = await box.locator('pre').innerText();
      await own.close();

      const {page, complaints} = await open(snippet);
      const guest = guestOn(page);
      await guest.locator(`${machine}[data-state=R2]`).waitFor();
      await expect.poll(() => heightOn(page)).toBe(452);
      expect(await guest.locator('html').getAttribute('data-theme')).toBe(colorScheme);
      expect(await guest.locator('nav, .navbar, .footer').count()).toBe(0);
      await guest.locator('[role=group][id$="-M4"] button').first().click();
      await guest.locator(`${machine}[data-state=R3]`).waitFor();
      const full = await guest.getByRole('link', {name: embedWords[locale].embed.openInFull}).getAttribute('href');
      expect(full).toMatch(
        new RegExp(`^${inLanguage(locale, '/cleanup')}\\?run=1~cleanup~target~R1~M2-csmE-1~M4-.*#simulator$`),
      );
      // The steps are no places of the page around.
      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
      await page.setViewportSize({width: 360, height: 900});
      await expect.poll(() => heightOn(page)).toBeGreaterThan(600);
      const fits = await guest.evaluate(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      );
      expect(fits).toBe(true);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it('another frame, which says the same of itself, is not believed', async () => {
    const {page} = await open('');
    const own = await browser.newPage();
    await own.goto(`${site.origin}/cleanup`);
    await own.locator('#simulator').getByRole('button', {name: 'Embed'}).click();
    const snippet = await own.getByRole('dialog').locator('pre').innerText();
    await own.close();
    const message = JSON.stringify({type: heightMessage, height: 77});
    const liar = `<iframe height="200" srcdoc='<script>parent.postMessage(${message}, "*")</script>'></iframe>`;
    await page.close();
    const {page: again} = await open(`${snippet}${liar}`);
    await guestOn(again).locator(machine).waitFor();
    await again.evaluate((data) => window.postMessage(data, '*'), {type: heightMessage, height: 78});
    await expect.poll(() => heightOn(again)).toBe(452);
    expect(
      await again
        .locator('iframe')
        .nth(1)
        .evaluate((frame) => frame.clientHeight),
    ).toBe(200);
    await again.close();
  });

  it.each(lightVisitors)('no other page of the site can be framed ($locale)', async ({locale}) => {
    const {page, complaints} = await open(
      ['/', '/cleanup', '/lab', '/embed/nope'].map((address) => frameOf(inLanguage(locale, address))).join(''),
    );
    await expect.poll(() => complaints.filter((text) => text.includes("frame-ancestors 'none'")).length).toBe(4);
    for (const frame of page.frames().slice(1)) expect(await frame.locator('main').count()).toBe(0);
    await page.close();
  });

  it.each(lightVisitors)(
    'every machine and the lab can be framed, without storage too, and what is wrong in an address is said ($locale)',
    async ({locale}) => {
      const {wrong} = embedWords[locale].embed;
      const sandbox = 'sandbox="allow-scripts"';
      for (const [address, sentence] of [
        ['/embed/cleanup?role=both', wrong.role({found: 'both'})],
        ['/embed/connection?role=target&theme=red', wrong.theme({found: 'red'})],
        ['/embed/session?role=target&at=x', wrong.at({found: 'x'})],
        ['/embed/lab?s=cableCut&theme=red', wrong.theme({found: 'red'})],
      ] as const) {
        const {page, complaints} = await open(frameOf(inLanguage(locale, address), sandbox));
        const guest = guestOn(page);
        await guest.getByText(sentence).waitFor();
        await guest.locator('.state.is-current').first().waitFor({state: 'attached'});
        await expect.poll(() => guest.locator('html').getAttribute('data-has-hydrated')).toBe('true');
        expect(complaints).toEqual([]);
        await page.close();
      }
    },
  );

  it.each(lightVisitors)(
    'the lab ends where its content ends, however wide it is, and steps ($locale)',
    async ({locale}) => {
      const grows = `<script>addEventListener('message', ({data}) => { document.querySelector('iframe').height = data.height; })</script>`;
      for (const width of [1280, 820, 360]) {
        const {page, complaints} = await open(frameOf(inLanguage(locale, '/embed/lab?s=cableCut')) + grows, width);
        const guest = guestOn(page);
        await guest.getByRole('region', {name: labCatalogues[locale].page.title}).waitFor();
        await page.keyboard.press('Tab');
        await expect
          .poll(() => guest.evaluate(() => document.documentElement.scrollHeight - innerHeight), {message: `${width}`})
          .toBeLessThanOrEqual(0);
        await expect.poll(() => heightOn(page)).toBeLessThan(2000);
        expect(complaints).toEqual([]);
        await page.close();
      }
    },
  );

  it.each(visitors)('a frame has no barrier that axe knows ($locale, $colorScheme)', async ({locale, colorScheme}) => {
    for (const address of [`/embed/cleanup?${run}`, '/embed/lab']) {
      const page = await browser.newPage({viewport: {width: 820, height: 700}, colorScheme, reducedMotion: 'reduce'});
      await page.goto(`${site.origin}${inLanguage(locale, address)}`);
      await page.locator('.state.is-current').first().waitFor({state: 'attached'});
      expect(await barriersOn(page)).toEqual([]);
      await page.close();
    }
  });

  it.each(lightVisitors)('without script a frame has its picture and a sentence ($locale)', async ({locale}) => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${site.origin}${inLanguage(locale, '/embed/cleanup')}`);
    expect(await page.locator(machine).isVisible()).toBe(true);
    expect(await page.getByText(embedWords[locale].embed.needsScript, {exact: true}).isVisible()).toBe(true);
    await context.close();
  });
});
