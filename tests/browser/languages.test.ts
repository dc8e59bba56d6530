import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {chineseFields} from '../../src/stacks/logs/windowsFields.ts';
import {locales} from '../../src/text/locales.ts';
import {terms} from '../../src/text/termRows.ts';
import {notFoundWords as notFound} from '../../src/text/zh-Hans/notFound.ts';
import {buildFolder, requireBuild} from './site.ts';

requireBuild();

/** What a build has for its browsers: pages, and scripts with every character spelled out. */
function filesIn(folder: string): readonly {readonly file: string; readonly text: string}[] {
  const root = path.join(buildFolder, folder);
  return ['.', 'assets/js']
    .flatMap((within) => readdirSync(path.join(root, within)).map((name) => path.join(within, name)))
    .filter((name) => /\.(html|js)$/.test(name))
    .map((name) => ({
      file: name,
      text: readFileSync(path.join(root, name), 'utf8').replace(/\\u([\dA-Fa-f]{4})/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      ),
    }));
}

describe('An English page', () => {
  /**
   * The language switch calls each language by its own name, the glossary shows the Chinese terms, the page for an
   * address without one speaks both languages, and events of a Chinese Windows are read in either: longest first.
   */
  const shownOnPurpose = [
    ...Object.values(locales).map(({label}) => label),
    ...Object.values(chineseFields),
    ...Object.values({...notFound, ...notFound.pages, pages: ''}),
    ...terms.flatMap(({zh, aliases, alsoPlain = [], mistranslations = [], banned}) => [
      zh,
      ...aliases,
      ...alsoPlain,
      ...mistranslations,
      ...banned,
    ]),
  ].toSorted((one, other) => other.length - one.length);

  it.each(filesIn('.'))('is sent no Chinese sentence in $file', ({text}) => {
    const rest = shownOnPurpose.reduce((left, shown) => left.replaceAll(shown, ''), text);
    // Beside a hyphen it is the end of a range in a regular expression.
    expect(rest.match(/.{0,20}(?<!-)\p{Script=Han}(?!-).{0,20}/gu) ?? []).toEqual([]);
  });
});

describe('A Chinese page', () => {
  const english = new URL('../../src/text/en/', import.meta.url);
  // The page for an address without one speaks both languages.
  const topics = readdirSync(english).filter((name) => !name.includes('test') && name !== 'notFound.ts');

  it.each(topics)('is sent no English sentence of %s', async (topic) => {
    const said = [...sentencesIn(await import(new URL(topic, english).href))];
    for (const {file, text} of filesIn('zh-Hans')) {
      expect(
        said.filter((sentence) => text.includes(sentence)),
        file,
      ).toEqual([]);
    }
  });
});

/** Every run of four English words that a module of words says, in functions too. */
function* sentencesIn(words: unknown): Generator<string> {
  if (typeof words === 'object' && words !== null) {
    for (const each of Object.values(words)) yield* sentencesIn(each);
  } else if (typeof words === 'string' || typeof words === 'function') {
    yield* String(words).match(/[A-Z]?[a-z’]+(?: [a-z’]+){3,}/g) ?? [];
  }
}
