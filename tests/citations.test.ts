import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {citableFrom} from '../src/render/citations/citableFrom.ts';
import {citableOf, citableOfPage} from '../src/render/citations/citableOf.ts';
import {citationEndings, citationFiles} from '../src/render/citations/citationFiles.ts';
import {m3} from '../src/render/citations/items.fixture.ts';
import {entriesIn} from '../src/render/entries.ts';
import {entryWords} from '../src/text/catalogues.ts';
import {localeIds} from '../src/text/locales.ts';
import {readBack} from './citationReader.ts';

const site = {name: 'Lab & 实验室', address: 'https://lab.example/', edition: m3.edition};

describe.each(localeIds)('The files of citations (%s), read by a program that is not ours', (locale) => {
  const items = [
    citableOfPage({path: '/', title: 'Home', description: 'All of it.'}, locale, site),
    // There is a term of the same name.
    citableOfPage({path: '/session', title: 'The session machine', description: 'Two roles.'}, locale, site),
    ...entriesIn(entryWords[locale]).map((entry) => citableOf(entry, locale, site)),
  ];
  const files = citationFiles(items);

  it('are three for each permanent address, and three for all of them', () => {
    expect(files.size).toBe(3 * (items.length + 1));
  });

  it.each(citationEndings)('all.%s gives back every title, address, name and date as they were', (ending) => {
    const read = readBack(files.get(`all.${ending}`) ?? '').slice(0, items.length);
    expect(read.map(({title}) => title)).toEqual(items.map(({title}) => title));
    expect(read.map(({URL}) => URL)).toEqual(items.map(({url}) => url));
    for (const {author, issued} of read) {
      expect(author).toEqual([expect.objectContaining({[ending === 'json' ? 'literal' : 'family']: site.name})]);
      expect(issued?.['date-parts']?.[0]).toEqual([2026, 11, 25]);
    }
  });

  it('say all that the box on the page shows of a thing', () => {
    for (const item of items) expect(citableFrom(files.get(`${item.id}.json`) ?? '')).toEqual(item);
  });

  it.each(citationEndings)('M3.%s has M3 and the section of the RFC that it stands on', (ending) => {
    const [own, rfc, ...more] = readBack(files.get(`M3.${ending}`) ?? '');
    expect(more).toEqual([]);
    expect(own?.title).toBe(items.find(({id}) => id === 'M3')?.title);
    expect(rfc?.DOI).toBe('10.17487/RFC7143');
    expect(rfc?.URL).toBe('https://www.rfc-editor.org/info/rfc7143/#section-8.2.2');
    expect(rfc?.author?.map(({family}) => family)).toEqual(['Chadalapaka', 'Satran', 'Meth', 'Black']);
  });
});

it.each(['', 'not JSON', '<!doctype html>', 'null', '[]', '[{}]', '{"id": 1}', '[null, 3]'])(
  'A file that is none of ours is not cited: %j',
  (text) => {
    expect(citableFrom(text)).toBeNull();
  },
);

it('CITATION.cff names the release that package.json names', () => {
  const [cff, json] = ['CITATION.cff', 'package.json'].map((name) =>
    readFileSync(path.resolve(import.meta.dirname, '..', name), 'utf8'),
  );
  const {version, description, license} = JSON.parse(json ?? '') as Record<string, string>;
  expect(cff).toContain(`\nversion: ${version ?? ''}\n`);
  expect(cff).toContain(`\nabstract: ${description ?? ''}\n`);
  expect(cff).toContain(`\nlicense: ${license ?? ''}\n`);
});

it.each(['src/pages', 'i18n/zh-Hans/docusaurus-plugin-content-pages'])(
  'the changelog of %s begins with the version that package.json names',
  (folder) => {
    const [log, json] = [`${folder}/changelog.mdx`, 'package.json'].map((name) =>
      readFileSync(path.resolve(import.meta.dirname, '..', name), 'utf8'),
    );
    const {version} = JSON.parse(json ?? '') as {version: string};
    expect(/^## (\d+\.\d+\.\d+)/m.exec(log ?? '')?.[1]).toBe(version);
  },
);
