import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {calques} from '../src/text/calques.ts';
import {terms} from '../src/text/termRows.ts';
import {proseOf} from './prose.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Every file whose Chinese a reader or the next maintainer sees. */
const files = [
  ...filesUnder('i18n/zh-Hans'),
  // How people ask is theirs.
  ...filesUnder('src/text/zh-Hans').filter((file) => !file.endsWith('/seeking.ts')),
  'docusaurus.config.ts',
  'README.zh-Hans.md',
  'CONTRIBUTING.zh-Hans.md',
];

describe.each(files)('the Chinese of %s', (file) => {
  it('was written in Chinese, not word for word from English, and has one word for one thing', () => {
    const prose = proseOf(file);
    const found = calques.flatMap(({calque, instead}) => {
      const hit = new RegExp(`.{0,12}(?:${calque.source}).{0,12}`, calque.flags).exec(prose);
      return hit === null ? [] : [`${hit[0]} (better: ${instead})`];
    });
    expect(found).toEqual([]);
  });

  it('calls nothing by an alias of its term, unless it says that others do', () => {
    const prose = withoutTerms(withoutHead(proseOf(file)));
    const found = terms.flatMap(({zh, aliases}) =>
      aliases
        .filter((alias) => prose.replaceAll(`也叫${alias}`, '').includes(alias))
        .map((alias) => `${alias} (better: ${zh})`),
    );
    expect(found).toEqual([]);
  });
});

it.each(files.filter((file) => /\.mdx?$/.test(file)))(
  'every bold word of %s is bold: Markdown takes no asterisks for it that stand between a punctuation mark and a letter',
  (file) => {
    const found = readFileSync(path.join(root, file), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const parts = line.split('**');
        // Every second part is bold; the marks touch the part before and the one behind.
        return parts.filter((part, index) => {
          const [before = '', behind = ''] = [parts[index - 1], parts[index + 1]];
          const opens = /^\p{P}/u.test(part) && /[\p{L}\p{N}]$/u.test(before);
          const closes = /\p{P}$/u.test(part) && /^[\p{L}\p{N}]/u.test(behind);
          return index % 2 === 1 && (opens || closes);
        });
      });
    expect(found).toEqual([]);
  },
);

describe('the glossary', () => {
  const ours = terms.map(({zh}) => zh);

  it('marks an alias that is the term of something else as a mistranslation', () => {
    const confusing = terms.flatMap(({id, aliases}) =>
      aliases.filter((alias) => ours.includes(alias)).map((alias) => `${alias} of ${id}`),
    );
    expect(confusing).toEqual([]);
  });

  it('calls a mistranslation only what is a word of ours for something else', () => {
    const invented = terms.flatMap(({mistranslations = []}) =>
      mistranslations.filter((form) => !ours.some((zh) => zh.includes(form))),
    );
    expect(invented).toEqual([]);
  });
});

function filesUnder(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.(?:mdx|ts|json)$/.test(file))
    .map((file) => path.join(folder, file))
    .sort();
}

/** Title and description may hold the words that people search for. */
function withoutHead(prose: string): string {
  return prose.replace(/^---\n[\s\S]*?\n---\n/, '');
}

/** “目标门户组” is no use of “门户组”: the longest term first. */
function withoutTerms(prose: string): string {
  return terms
    .map(({zh}) => zh.replaceAll(/（[^）]*）/g, ''))
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, term) => left.replaceAll(term, '＿'), prose);
}
