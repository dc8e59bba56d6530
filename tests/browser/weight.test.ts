import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Locale} from '../../src/text/locales.ts';
import {practiceWords as english} from '../../src/text/en/practice.ts';
import {practiceWords as chinese} from '../../src/text/zh-Hans/practice.ts';
import {lightVisitors} from './visitors.ts';
import {buildFolder, inLanguage, openSite, requireBuild, type Site} from './site.ts';
import {weigh} from './weigh.ts';

/** Bytes, compressed: page, scripts, styles, images and what is fetched ahead. */
const limits = {
  '/': 195_000,
  '/cleanup': 230_000,
  '/lab': 262_000,
  '/read-my-terminal': 195_000,
  '/explored': 195_000,
  '/initiator-log': 195_000,
  '/lio-log': 195_000,
  '/practice': 195_000,
  '/scenarios': 195_000,
  '/sessions-and-connections': 195_000,
  '/terms': 195_000,
  '/timers': 195_000,
} as const;

/**
 * Rounds of Practice by their sets, as an address draws them; 230 kB are asked. The heavier ones show a simulator or the lab
 * with their first item, or picture a step of the lab.
 */
const rounds = {
  cleanup: 240_000,
  'into-cleanup': 244_000,
  session: 269_000,
  lab: 313_000,
  repair: 317_000,
  terminal: 247_000,
  all: 274_000,
} as const;

const loading: Readonly<Record<Locale, string>> = {
  en: english.practice.loading,
  'zh-Hans': chinese.practice.loading,
};

describe.each(lightVisitors)('A first visit ($locale)', ({locale}) => {
  let site: Site | undefined;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());

  it.each(Object.entries(limits))('to %s moves at most %i bytes', async (page, limit) => {
    const address = inLanguage(locale, page);
    const {total, byKind} = await weigh(site!, address);
    process.stdout.write(`${address}: ${total} bytes ${JSON.stringify(Object.fromEntries(byKind))}\n`);
    expect([...byKind.keys()]).toEqual(expect.arrayContaining(['html', 'js', 'css', 'svg']));
    expect(total).toBeLessThanOrEqual(limit);
  });

  it.each(Object.entries(rounds))('to a round of %s moves at most %i bytes', async (set, limit) => {
    const address = inLanguage(locale, `/practice?set=${set}&seed=1&n=10`);
    const {total, byKind} = await weigh(site!, address, async (page) => {
      await page.locator('section[data-practice=round]').waitFor();
      await page.getByText(loading[locale], {exact: true}).waitFor({state: 'hidden'});
    });
    process.stdout.write(`${address}: ${total} bytes ${JSON.stringify(Object.fromEntries(byKind))}\n`);
    expect(total).toBeLessThanOrEqual(limit);
  });
});

describe('Mermaid', () => {
  /** A setting of its renderer, which no minifier renames. */
  const signature = 'suppressErrorRendering';

  it('is in no script of the site, so that no page can load it', () => {
    const mermaid = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');
    expect(readFileSync(mermaid, 'utf8')).toContain(signature);

    requireBuild();
    const scripts = readdirSync(buildFolder, {recursive: true, encoding: 'utf8'}).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts).not.toEqual([]);
    expect(scripts.filter((file) => readFileSync(path.join(buildFolder, file), 'utf8').includes(signature))).toEqual(
      [],
    );
  });
});
