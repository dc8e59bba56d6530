import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Locator, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {createSearch, type Found} from '../../src/render/searchIndex/search.ts';
import {readSearchFile} from '../../src/render/searchIndex/searchFile.ts';
import {groupsOf} from '../../src/render/searchIndex/searchGroups.ts';
import {searchFieldWords as fieldEn} from '../../src/text/en/searchField.ts';
import {searchWords as en} from '../../src/text/en/search.ts';
import {defaultLocale, type Locale, localeIds} from '../../src/text/locales.ts';
import {searchFieldWords as fieldZhHans} from '../../src/text/zh-Hans/searchField.ts';
import {searchWords as zhHans} from '../../src/text/zh-Hans/search.ts';
import {queries, type Query} from '../searchQueries.ts';
import {unseenQueries} from '../unseenQueries.ts';
import {buildFolder, fileAt, inLanguage, openSite, requireBuild, type Site} from './site.ts';
import {lightVisitors} from './visitors.ts';
import {visits} from './visits.ts';
import {weigh} from './weigh.ts';

const words = {en, 'zh-Hans': zhHans};
const fieldWords = {en: fieldEn, 'zh-Hans': fieldZhHans};

/** What the search of a language starts from, as the build wrote it. */
function recordsOf(locale: Locale): string {
  requireBuild();
  const folder = path.join(buildFolder, locale === defaultLocale ? '' : locale, 'assets');
  const [file, ...more] = readdirSync(folder).filter((name) => /^search\.[\da-f]{8}\.json$/.test(name));
  expect(more).toEqual([]);
  return readFileSync(path.join(folder, file ?? ''), 'utf8');
}

/** The pages that the box leads to for a query, from the top down. */
function pagesShown(found: Found): readonly string[] {
  return [...new Set(groupsOf(found).flatMap(({records}) => records.map(({page}) => page)))];
}

/** The place of each query's page among the pages shown, from 1; Infinity where it is not shown. */
function ranksIn(locale: Locale, asked: readonly Query[]) {
  const search = createSearch(readSearchFile(recordsOf(locale)));
  return asked.map(([query, page]) => ({
    query,
    page,
    rank: pagesShown(search(query)).indexOf(page) + 1 || Infinity,
  }));
}

describe('Of the queries that were written down before', () => {
  const ranks = Object.fromEntries(localeIds.map((locale) => [locale, ranksIn(locale, queries[locale])]));

  it.each([...localeIds, 'both'])(
    '%s: nine in ten have their page among the first three, all among the first six',
    (which) => {
      const asked = which === 'both' ? Object.values(ranks).flat() : (ranks[which] ?? []);
      const missed = (most: number) => asked.filter(({rank}) => rank > most);
      expect(missed(6)).toEqual([]);
      expect(missed(3).length / asked.length).toBeLessThanOrEqual(0.1);
    },
  );

  it('and of those that nobody tuned for, three in four are among the first three', () => {
    const asked = localeIds.flatMap((locale) => ranksIn(locale, unseenQueries[locale]));
    expect(asked.filter(({rank}) => rank > 3).length / asked.length).toBeLessThanOrEqual(0.25);
  });
});

/** Bytes, compressed, that the first query costs: records and code. */
const limits: Readonly<Record<Locale, number>> = {en: 90_000, 'zh-Hans': 160_000};

describe.each(localeIds)('The first search (%s)', (locale) => {
  let site: Site | undefined;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());

  it('moves no more than it may, and nothing of it before', async () => {
    const address = inLanguage(locale, '/timers');
    const {files} = await weigh(site!, address);
    const page = await site!.newPage({baseURL: site!.origin});
    const asked: string[] = [];
    page.on('request', (request) => asked.push(fileAt(request.url())));
    page.context().on('request', (request) => asked.push(fileAt(request.url())));
    await page.goto(address, {waitUntil: 'networkidle'});
    await openBox(page, locale);
    await field(page).fill('CLEANUP_WAIT');
    await options(page).first().waitFor();
    const more = [...new Set(asked)].filter((file) => !files.includes(file));
    const bytes = more.reduce((sum, file) => sum + gzipSync(readFileSync(file), {level: 9}).byteLength, 0);
    process.stdout.write(`${locale}: ${bytes} bytes\n`);
    const records = more.filter((file) => file.endsWith('.json'));
    expect(records).toHaveLength(1);
    expect(existsSync(`${records[0] ?? ''}.gz`)).toBe(true);
    expect(bytes).toBeLessThanOrEqual(limits[locale]);
    await page.context().close();
  });
});

const {visit} = visits();

describe.each(lightVisitors)('A reader who looks for something ($locale)', (visitor) => {
  const {locale} = visitor;
  const own = words[locale].search;

  it('comes by keyboard from a slash to a clause, with the count spoken', async () => {
    const page = await visit(visitor, '/timers');
    await page.keyboard.press('/');
    await expect.poll(() => isFocused(field(page))).toBe(true);
    await page.keyboard.type('T17 a');
    await expect.poll(() => activeOption(page)).toContain('#T17');
    expect(await page.getByRole('dialog').getByRole('status').textContent()).toMatch(/\d/);
    const first = await activeOption(page);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => activeOption(page)).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => activeOption(page)).toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname + url.hash === first);
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  it('goes with Enter at once where the answer will lead, however early it was pressed', async () => {
    const page = await visit(visitor, '/timers');
    await page.keyboard.press('Control+k');
    await expect.poll(() => isFocused(field(page))).toBe(true);
    await page.keyboard.insertText('0x0202');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash === '#status-0202');
  });

  it('is back where they were after Esc', async () => {
    const page = await visit(visitor, '/timers');
    const button = page.getByRole('button', {name: fieldWords[locale].searchField, exact: true});
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => isFocused(field(page))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => isFocused(button)).toBe(true);
  });

  it('finds by touch on a phone, with a word of the other language', async () => {
    const page = await visit(visitor, '/timers', {viewport: {width: 360, height: 740}, hasTouch: true});
    await page.getByRole('button', {name: fieldWords[locale].searchField, exact: true}).tap();
    await field(page).fill(locale === 'en' ? '启动器' : 'initiator');
    const option = options(page).first();
    await expect.poll(() => option.getAttribute('href')).toBe(inLanguage(locale, '/terms#initiator'));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    await option.tap();
    await page.waitForURL((url) => url.hash === '#initiator');
  });

  it('is told that nothing was found, and takes what they pasted to the page that reads it', async () => {
    const page = await visit(visitor, '/timers');
    await openBox(page, locale);
    const line = 'qqqqqqq zzzzzzz';
    await field(page).fill(line);
    await page.getByText(own.nothing(line)).waitFor();
    await page.getByRole('button', {name: own.readIt}).click();
    await page.waitForURL((url) => url.pathname === inLanguage(locale, '/read-my-terminal'));
    await expect.poll(() => page.locator('main textarea').first().inputValue()).toBe(line);
  });

  it('gets an answer to whatever they paste', async () => {
    const page = await visit(visitor, '/timers');
    await openBox(page, locale);
    for (const text of ['<b>'.repeat(3_400), '\ud800', '💥', '登'.repeat(10_000), '__proto__', '((((((((']) {
      await field(page).fill(text);
      await field(page).fill('T15');
      await expect.poll(() => options(page).first().getAttribute('href')).toContain('#T15');
    }
  });

  it('writes a slash where they write', async () => {
    const page = await visit(visitor, '/terms');
    const filter = page.locator('main input[type=search]').first();
    await filter.focus();
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    expect(await filter.inputValue()).toBe('/');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('finds rows of a table by another word for what they say', async () => {
    const page = await visit(visitor, '/initiator-log');
    const filter = page.locator('main input[type=search]').first();
    await filter.focus();
    const [typed, said] = locale === 'en' ? (['登出', 'logout'] as const) : (['注销', '登出'] as const);
    await expect
      .poll(async () => {
        await filter.fill('');
        await filter.fill(typed);
        return page.locator('main tbody > tr:not([hidden])').count();
      })
      .toBeGreaterThan(0);
    const rows = await page.locator('main tbody > tr:not([hidden])').allTextContents();
    expect(rows.some((row) => row.toLowerCase().includes(said))).toBe(true);
  });
});

it('A page without script has no search that would not answer', async () => {
  const [visitor] = lightVisitors;
  const page = await visit(visitor!, '/timers', {javaScriptEnabled: false});
  expect(await page.getByRole('button', {name: fieldWords.en.searchField, exact: true}).count()).toBe(0);
});

async function openBox(page: Page, locale: Locale) {
  await page.getByRole('button', {name: fieldWords[locale].searchField, exact: true}).click();
  await field(page).waitFor();
}

function field(page: Page): Locator {
  return page.getByRole('dialog').getByRole('combobox');
}

function options(page: Page): Locator {
  return page.getByRole('dialog').getByRole('option');
}

/** Where the option leads that the field says is the active one. */
async function activeOption(page: Page): Promise<string> {
  const id = await field(page).getAttribute('aria-activedescendant');
  return id === null ? '' : ((await page.locator(`[id="${id}"][aria-selected=true]`).getAttribute('href')) ?? '');
}

function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}
