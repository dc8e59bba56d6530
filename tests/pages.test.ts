import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {scenarioGroups} from '../src/lab/scenarios/scenarios.ts';
import {misreadings} from '../src/spec/misreadings.ts';
import {labCatalogues} from '../src/text/catalogues.ts';
import {terms} from '../src/text/termRows.ts';

const rooms = [
  {english: 'docs', chinese: 'i18n/zh-Hans/docusaurus-plugin-content-docs/current'},
  {english: 'src/pages', chinese: 'i18n/zh-Hans/docusaurus-plugin-content-pages'},
] as const;

const root = path.resolve(import.meta.dirname, '..');

function pagesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.mdx'))
    .sort();
}

const pages = rooms.flatMap(({english, chinese}) =>
  pagesIn(english).map((file) => ({
    file,
    english: readFileSync(path.join(root, english, file), 'utf8'),
    chinese: () => readFileSync(path.join(root, chinese, file), 'utf8'),
  })),
);

/** `## #try`: level and address of each heading, in order. */
function headingsOf(page: string): string[] {
  return [...page.matchAll(/^(#+) .*?(?:\{\/\* (#[\w-]+) \*\/\})?$/gm)].map(
    ([, level = '', id = 'no address']) => `${level} ${id}`,
  );
}

/** `Ref to="T15"`: each component with its attributes, in any order of appearance, but for attributes that are prose. */
function componentsOf(page: string): string[] {
  return [...page.matchAll(/<([A-Z]\w*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g)]
    .map(([, name = '', attributes = '']) => `${name}${attributes.replace(/ title="[^"]*"/, '')}`)
    .sort();
}

/** What a reader of the page reads: without front matter keys, tags, link targets and code. */
function proseOf(page: string): string {
  return page
    .replace(/^(title|description): /gm, '')
    .replace(/^[a-z_]+: .*$/gm, '')
    .replace(/```[\s\S]*?```/g, '')
    .replace(/`[^`]*`/g, '')
    .replace(/\{\/\*.*?\*\/\}/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\]\([^)]*\)/g, ']');
}

describe('A command on a page', () => {
  it.each(pages)('can be pasted as it is: a `<name>` would be a redirection ($file)', ({english, chinese}) => {
    for (const page of [english, chinese()]) {
      const commands = [...page.matchAll(/```\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.split('\n'));
      expect(commands.filter((line) => /^\s*(?:cat|cd|dmsetup|echo|grep|iscsiadm|ls)\b.*<[a-z]/.test(line))).toEqual(
        [],
      );
    }
  });
});

describe('the two languages', () => {
  it.each(rooms)('have the same pages in $english', ({english, chinese}) => {
    expect(pagesIn(chinese)).toEqual(pagesIn(english));
    expect(pagesIn(english)).not.toEqual([]);
  });

  it.each(pages)('$file has the same headings at the same addresses', ({english, chinese}) => {
    expect(headingsOf(chinese())).toEqual(headingsOf(english));
    expect(headingsOf(english).filter((heading) => heading.endsWith('no address'))).toEqual([]);
  });

  it.each(pages)('$file shows the same components with the same ids', ({english, chinese}) => {
    expect(componentsOf(chinese())).toEqual(componentsOf(english));
  });
});

describe('a Chinese page', () => {
  it.each(pages)('$file leaves no English sentence', ({chinese}) => {
    const sentence = /[A-Za-z][a-z'-]+(?: [A-Za-z(“][a-z'”)-]*){5,}/g;
    expect(proseOf(chinese()).match(sentence) ?? []).toEqual([]);
  });

  it.each(pages)('$file uses no banned form of a term', ({chinese}) => {
    const prose = proseOf(chinese());
    const found = terms.flatMap(({banned}) => banned.filter((form) => prose.includes(form)));
    expect(found).toEqual([]);
  });

  it.each(pages)('$file sets a space between Chinese and Latin', ({chinese}) => {
    const close = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/gu;
    expect(proseOf(chinese()).match(close) ?? []).toEqual([]);
  });

  it.each(pages)('$file sets a space between Chinese and what a component writes in Latin', ({chinese}) => {
    const close = /\p{Script=Han}<(?:Rfc|Ref) |<(?:Rfc|Ref) [^>]*>\p{Script=Han}/gu;
    expect(chinese().match(close) ?? []).toEqual([]);
  });

  it.each(pages)('$file keeps a mark apart from the sentence after it, as it is read aloud and copied', ({chinese}) => {
    expect(chinese().match(/<Basis [^>]*>[\p{Script=Han}“].{0,9}/gu) ?? []).toEqual([]);
  });

  it.each(pages)('$file ends what is bold before its mark, so that no stray space is needed after it', ({chinese}) => {
    expect(chinese().match(/.{0,9}[。：？！]\*\* /g) ?? []).toEqual([]);
  });
});

describe('a page', () => {
  it.each(pages)(
    '$file has a title and a description that can be read: quoted, or without a colon and a space',
    ({english, chinese}) => {
      for (const page of [english, chinese()]) {
        const [, frontMatter = ''] = page.split(/^---$/m);
        expect(frontMatter.match(/^\w+: (?!['"]).*: .*$/gm) ?? []).toEqual([]);
      }
    },
  );

  it.each(pages)('$file imports nothing: its words come from the vocabulary', ({english, chinese}) => {
    for (const page of [english, chinese()]) expect(page).not.toMatch(/^(import|export) /m);
  });
});

describe('the chapters of the scenarios', () => {
  const page = pages.find(({file}) => file === 'scenarios.mdx');

  it.each([
    {locale: 'en', text: () => page?.english, words: labCatalogues.en},
    {locale: 'zh-Hans', text: () => page?.chinese(), words: labCatalogues['zh-Hans']},
  ])('are called as in the list of the lab, in its order ($locale)', ({text, words}) => {
    const headings = [...(text()?.matchAll(/^## (.*?) \{/gm) ?? [])].map(([, heading]) => heading);
    expect(headings).toEqual(scenarioGroups.map((group) => words.page.scenarioGroups[group]));
  });
});

describe('the places that are easy to misread', () => {
  const page = pages.find(({file}) => file === 'misreadings.mdx');
  const versions = [
    {locale: 'en', text: page?.english ?? ''},
    {locale: 'zh-Hans', text: page?.chinese() ?? ''},
  ];

  it.each(versions)('stand on their page in the order of the table ($locale)', ({text}) => {
    const places = [...text.matchAll(/^### .*\{\/\* #([\w-]+) \*\/\}$/gm)].map(([, id]) => id);
    expect(places).toEqual(misreadings.map(({id}) => id));
  });

  it.each(versions)('are listed for whoever they hurt, operators first ($locale)', ({text}) => {
    // Before the first place, each list begins with its reader in bold.
    const [, ...lists] = text.slice(0, text.indexOf('### ')).split(/^\*\*/m);
    const listed = lists.map((list) => [...list.matchAll(/\]\(#([\w-]+)\)/g)].map(([, id]) => id).sort());
    const hurt = (['operator', 'implementer'] as const).map((reader) =>
      misreadings.filter(({hurts}) => hurts.some((one) => one === reader)).map(({id}) => id),
    );
    expect(listed).toEqual(hurt.map((ids) => ids.toSorted()));
  });
});
