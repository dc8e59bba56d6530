import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {lightVisitors} from './visitors.ts';
import {buildFolder, inLanguage, openSite, requireBuild, type Site} from './site.ts';
import {weigh} from './weigh.ts';

describe.each(lightVisitors)('The cleanup page ($locale)', ({locale}) => {
  let site: Site | undefined;
  afterAll(() => site?.close());

  it('moves at most 230 kB: page, scripts, styles, images and what is fetched ahead, compressed', async () => {
    site = await openSite();
    const {total, byKind} = await weigh(site, inLanguage(locale, '/cleanup'));
    process.stdout.write(
      `${inLanguage(locale, '/cleanup')}: ${total} bytes ${JSON.stringify(Object.fromEntries(byKind))}\n`,
    );
    expect([...byKind.keys()]).toEqual(expect.arrayContaining(['html', 'js', 'css', 'svg']));
    expect(total).toBeLessThanOrEqual(230_000);
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
