import {cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import serveHandler from 'serve-handler';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {launchChromium} from '../../src/cli/chromium.ts';
import {offlineWords as en} from '../../src/text/en/offline.ts';
import {searchFieldWords as fieldEn} from '../../src/text/en/searchField.ts';
import {offlineWords as zhHans} from '../../src/text/zh-Hans/offline.ts';
import {searchFieldWords as fieldZhHans} from '../../src/text/zh-Hans/searchField.ts';
import {nginx, type Nginx, openNginx} from '../nginx.ts';
import {describeWith} from '../skippedAloud.ts';
import {labOn, labWordsOf} from './lab.ts';
import {hydrated} from './settled.ts';
import {buildFolder, inLanguage, requireBuild} from './site.ts';
import {logViolations} from './tabs.ts';
import {inOtherLanguage, lightVisitors} from './visitors.ts';

const words = {en, 'zh-Hans': zhHans};
const fieldWords = {en: fieldEn, 'zh-Hans': fieldZhHans};

let browser: Browser;
let context: BrowserContext;
/** What no page may do meanwhile. */
const complaints: string[] = [];

beforeAll(async () => {
  requireBuild();
  browser = await launchChromium();
});

afterEach(async () => {
  await context.close();
  expect(complaints.splice(0)).toEqual([]);
});

afterAll(() => browser.close());

async function newPage(origin: string): Promise<Page> {
  context = await browser.newContext({baseURL: origin});
  const page = await context.newPage();
  await page.addInitScript(logViolations);
  page.on('pageerror', (error) => complaints.push(`threw ${String(error)}`));
  page.on('console', (message) => {
    // A browser says itself when an answer has the status 404, or none came.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(`logged ${message.text()}`);
  });
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`asked ${request.url()}`);
  });
  return page;
}

/** Runs in the page: which builds are kept, and which of them as a whole. */
async function copies(): Promise<readonly {readonly build: string; readonly isWhole: boolean}[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith('iscsi-state-lab /'));
  return Promise.all(
    names.map(async (name) => ({
      build: name.split(' ').at(-1) ?? '',
      isWhole: (await (await caches.open(name)).keys()).some(({url}) => url.includes('/assets/offline.')),
    })),
  );
}

async function wholeCopy(page: Page): Promise<string> {
  await expect.poll(async () => (await page.evaluate(copies)).map(({isWhole}) => isWhole)).toEqual([true]);
  return (await page.evaluate(copies))[0]?.build ?? '';
}

describeWith(nginx, 'After one visit to one page, under the policy of the site and without a network', (program) => {
  let server: Nginx;
  beforeAll(async () => {
    server = await openNginx(program, buildFolder, path.join(buildFolder, 'nginx.conf'));
  });
  afterAll(() => server.close());

  it.each(lightVisitors)(
    'a reader of $locale has every page of both languages, the lab and the search',
    async (visitor) => {
      const other = inOtherLanguage(visitor);
      const page = await newPage(server.origin);
      await page.goto(inLanguage(visitor.locale, '/timers'));
      await wholeCopy(page);

      await context.setOffline(true);
      for (const {locale} of [visitor, other]) {
        const answer = await page.goto(inLanguage(locale, '/cleanup?run=1~cleanup~target~R1~M2-csmE-1&at=1'));
        expect(answer?.status()).toBe(200);
        await hydrated(page);
        expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      }
      // Addresses that nothing lies at say so, in their language.
      expect((await page.goto(inLanguage(other.locale, '/nowhere')))?.status()).toBe(404);
      expect(await page.locator('html').getAttribute('lang')).toBe(other.locale);

      await page.goto(inLanguage(visitor.locale, '/lab?run=1~erl0.max1.wait2.retain20~connect-newSession&at=1'));
      await hydrated(page);
      const lab = labOn(page, labWordsOf(visitor));
      await lab.deliver.first().click();
      await lab.step(2).waitFor({state: 'attached'});

      await page.getByRole('button', {name: fieldWords[visitor.locale].searchField, exact: true}).click();
      await page.getByRole('dialog').getByRole('combobox').fill('T15');
      await expect
        .poll(() => page.getByRole('dialog').getByRole('option').first().getAttribute('href'))
        .toContain('#T15');
    },
  );
});

describe('A copy on a device', () => {
  const newer = mkdtempSync(path.join(tmpdir(), 'newer-build-'));
  let server: Server;
  let folder = buildFolder;
  let origin = '';

  beforeAll(async () => {
    const parts = readdirSync(buildFolder).filter((name) => !['cite', 'data', 'cards'].includes(name));
    for (const part of parts) cpSync(path.join(buildFolder, part), path.join(newer, part), {recursive: true});
    server = createServer((request, response) => {
      void serveHandler(request, response, {
        public: folder,
        cleanUrls: true,
        trailingSlash: false,
        // As hosts are told to: else a browser shows a page of its own for a tenth of the time since that was built.
        headers: [{source: '**', headers: [{key: 'Cache-Control', value: 'no-cache'}]}],
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // A listening TCP server has an AddressInfo.
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const [list = ''] = readdirSync(path.join(newer, 'assets')).filter((name) => /^offline\.\w+\.json$/.test(name));
    renameSync(path.join(newer, 'assets', list), path.join(newer, 'assets', 'offline.0123456789ab.json'));
    for (const file of readdirSync(newer, {recursive: true, encoding: 'utf8'})) {
      if (!file.endsWith('.html')) continue;
      const html = readFileSync(path.join(newer, file), 'utf8').replace(list, 'offline.0123456789ab.json');
      writeFileSync(path.join(newer, file), html.replace('<title', '<meta name=newer><title'));
    }
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(newer, {recursive: true});
  });

  async function isNewer(page: Page, address: string): Promise<boolean> {
    await page.goto(address);
    return (await page.locator('meta[name=newer]').count()) > 0;
  }

  it.each(lightVisitors)(
    'stays as it is until its reader takes the newer version that is offered ($locale)',
    async ({locale}) => {
      folder = buildFolder;
      const page = await newPage(origin);
      await page.goto(inLanguage(locale, '/timers'));
      const older = await wholeCopy(page);

      folder = newer;
      expect(await isNewer(page, inLanguage(locale, '/terms'))).toBe(true);
      const offer = page.getByText(words[locale].newer.offer);
      await offer.waitFor();
      expect(await page.evaluate(copies)).toEqual([{build: older, isWhole: true}]);
      await context.setOffline(true);
      expect(await isNewer(page, inLanguage(locale, '/timers'))).toBe(false);

      await context.setOffline(false);
      await page.goto(inLanguage(locale, '/terms'));
      await page.getByRole('button', {name: words[locale].newer.keep, exact: true}).click();
      await page.getByText(words[locale].newer.kept).waitFor();
      expect(await page.evaluate(copies)).toEqual([{build: '0123456789ab', isWhole: true}]);
      await context.setOffline(true);
      expect(await isNewer(page, inLanguage(locale, '/timers'))).toBe(true);
    },
  );

  it('loses nothing but speed when it is damaged: the network has what is not as it was', async () => {
    folder = buildFolder;
    const page = await newPage(origin);
    await page.goto('/timers');
    await wholeCopy(page);
    const damaged = await page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0] ?? '');
      const scripts = (await cache.keys()).filter(({url}) => url.endsWith('.js'));
      for (const {url} of scripts) {
        const {headers} = (await cache.match(url)) ?? {};
        await cache.put(url, new Response('throw new Error("damaged")', headers === undefined ? {} : {headers}));
      }
      return scripts.length;
    });
    expect(damaged).toBeGreaterThan(50);
    await page.goto('/cleanup');
    await hydrated(page);
  });

  it('is not there when there is no room for it, says so, and can be erased', async () => {
    folder = buildFolder;
    const page = await newPage(origin);
    // A browser that tells nothing of its connection waits to be asked.
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'connection', {value: undefined});
    });
    const devtools = await context.newCDPSession(page);
    await page.goto('/offline');
    await devtools.send('Storage.overrideQuotaForOrigin', {origin, quotaSize: 1_000_000});
    const keep = page.getByRole('button', {name: /^Keep the whole site/});
    await keep.click();
    await page.getByText(en.copy.full).waitFor();
    expect((await page.evaluate(copies)).some(({isWhole}) => isWhole)).toBe(false);

    await devtools.send('Storage.overrideQuotaForOrigin', {origin});
    await keep.click();
    await page.locator('[data-copy=whole]').waitFor();
    await page.getByRole('button', {name: en.copy.erase}).click();
    await page.getByText(en.copy.erased).waitFor();
    await page.goto('/timers');
    await hydrated(page);
    expect(await page.evaluate(copies)).toEqual([]);
  });

  it('can be installed in either language, under the sign of the site', async () => {
    folder = buildFolder;
    const page = await newPage(origin);
    for (const {locale} of lightVisitors) {
      await page.goto(inLanguage(locale, '/'));
      const devtools = await context.newCDPSession(page);
      const {errors, manifest, data} = await devtools.send('Page.getAppManifest');
      expect(errors).toEqual([]);
      // As the manifest says it.
      const {icons} = JSON.parse(data ?? '') as {
        readonly icons: readonly {readonly src: string; readonly sizes: string}[];
      };
      expect(icons.map(({sizes}) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
      for (const {src} of icons) expect((await page.request.get(src)).ok(), src).toBe(true);
      expect(new URL(String(manifest.startUrl)).pathname).toBe(locale === 'en' ? '/' : `/${locale}/`);
      const {installabilityErrors} = await devtools.send('Page.getInstallabilityErrors');
      // A context of a test is as a private window, in which nothing is installed.
      expect(installabilityErrors.filter(({errorId}) => errorId !== 'in-incognito')).toEqual([]);
    }
  });
});
