import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {lightVisitors} from './visitors.ts';
import {buildFolder, inLanguage, openSite, requireBuild, type Site} from './site.ts';
import {weigh} from './weigh.ts';

/** Bytes, compressed: page, scripts, styles, images and what is fetched ahead. */
const limits = {
  '/': 195_000,
  '/cleanup': 230_000,
  '/lab': 260_000,
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
