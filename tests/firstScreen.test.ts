import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {frontMatterWithCounts} from '../src/site/plugin/remarkCounts.ts';
import {catalogues} from '../src/text/catalogues.ts';
import {type Locale, localeIds} from '../src/text/locales.ts';

const root = path.resolve(import.meta.dirname, '..');

const folders = {
  en: ['docs', 'src/pages'],
  'zh-Hans': ['i18n/zh-Hans/docusaurus-plugin-content-docs/current', 'i18n/zh-Hans/docusaurus-plugin-content-pages'],
} as const satisfies Readonly<Record<Locale, readonly string[]>>;

/** Longer ones are cut by search engines; shorter ones say too little. In characters. */
const lengths = {en: {least: 50, most: 155}, 'zh-Hans': {least: 25, most: 78}} as const;

/** Link texts that are the sentence's own words, and the name of no page. */
const ownWords: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'a close that is blocked',
    'backstore',
    'blocked',
    'cleanup',
    'connections',
    'coupling',
    'couplings',
    'how a target gets there, and what gets it out',
    'how the target gets there and what gets it out',
    'often set by multipathd',
    'paste what the terminal shows',
    'refused',
    'refused login',
    'sessions',
    'waits for no logout',
  ],
  'zh-Hans': [
    '会话',
    '关闭过程被阻塞',
    '后端存储',
    '并不等待登出（logout）',
    '往往由 multipathd 设定',
    '把终端输出粘贴进来',
    '清理',
    '目标器如何进入这个状态，又如何离开',
    '联动',
    '被拒绝',
    '被阻塞',
    '连接',
  ],
};

interface Page {
  readonly name: string;
  readonly front: string;
  readonly title: string;
  readonly label: string;
  readonly description: string;
  readonly body: string;
}

describe.each(localeIds)('The first screen of every page (%s)', (locale) => {
  const pages = folders[locale].flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => pageIn(path.join(folder, file), locale)),
  );

  it('has a front matter that YAML can read: what holds a colon and a space is in quotes', () => {
    const unquoted = pages.filter(({front}) => /^\w+: [^'"\n].*: /m.test(front));
    expect(unquoted.map(({name}) => name)).toEqual([]);
  });

  it('is described at a length that a search engine shows whole', () => {
    const {least, most} = lengths[locale];
    const wrong = pages.filter(({description}) => description.length < least || description.length > most);
    expect(wrong.map(({name, description}) => `${name}: ${description.length}`)).toEqual([]);
  });

  it('is found by the protocol’s name or by its RFC', () => {
    const silent = pages.filter(({title, description}) => !/iSCSI|RFC 7143/.test(`${title} ${description}`));
    expect(silent.map(({name}) => name)).toEqual([]);
  });

  it('has at most three glosses and four labels of the RFC in its first paragraph', () => {
    const heavy = pages.flatMap(({name, body}) => {
      const first = body.split('\n\n').find((block) => /^[^\s<:#]/.test(block.trim())) ?? '';
      const glosses = first.match(/\p{Script=Han}（[A-Za-z][^（）]*）/gu) ?? [];
      const labels = first.match(/<Ref /g) ?? [];
      return glosses.length > 3 || labels.length > 4 ? [`${name}: ${glosses.join('')} ${labels.length}`] : [];
    });
    expect(heavy).toEqual([]);
  });

  it('has one name: what navbar and sidebar call it is its title, or how the title begins', () => {
    const renamed = pages.filter(({title, label}) => !beginnings(plain(title)).includes(plain(label)));
    expect(renamed.map(({name, title, label}) => `${name}: “${label}” and “${title}”`)).toEqual([]);
  });

  it('is called by one name in every link to it: its title, the title’s beginning, or its place in the sidebar', () => {
    const namesOf = new Map(
      pages.map(({name, title, label}) => [name, [title, title.split(/[:：]/)[0]!, label].map(folded)]),
    );
    const strangers = pages.flatMap(({name, body}) =>
      [...body.matchAll(/\[([^\]]*)\]\([./]+([\w-]+)(?:\.mdx)?\)/g)]
        .map(([, text = '', to = '']) => ({text, to}))
        .filter(({text, to}) => !ownWords[locale].includes(text) && !namesOf.get(to)?.includes(folded(text)))
        .map(({text, to}) => `${name}: [${text}] → ${to}`),
    );
    expect(strangers).toEqual([]);
  });
});

function pageIn(file: string, locale: Locale): Page {
  const [, front = '', body = ''] = readFileSync(path.join(root, file), 'utf8').split(/^---$/m);
  const written = Object.fromEntries(
    [...front.matchAll(/^(\w+): (?:'(.*)'|"(.*)"|(.*))$/gm)].map(
      ([, key = '', single, double, bare]): readonly [string, string] => [key, single ?? double ?? bare ?? ''],
    ),
  );
  const {title, sidebar_label: label, description} = frontMatterWithCounts(written, catalogues[locale].countInWords);
  return {
    name: path.basename(file, '.mdx'),
    front,
    title: String(title),
    label: String(label ?? title),
    description: String(description),
    body,
  };
}

/** `the lab` in a sentence is `The lab` in a list. */
function folded(name: string): string {
  return name.toLowerCase();
}

/** Without the protocol’s name, which search engines need and a list of pages does not, and without spaces. */
function plain(name: string): string {
  return folded(name).replaceAll(/\biscsi\b|\s/g, '');
}

/** All that a title may be called in short: up to the end of a question or to a colon, and the whole of it. */
function beginnings(title: string): readonly string[] {
  return [title, ...[...title.matchAll(/(?<=[?？])|(?=[:：])/g)].map(({index}) => title.slice(0, index))];
}
