import {readFileSync} from 'node:fs';
import {compile} from '@mdx-js/mdx';
import {describe, expect, it} from 'vitest';
import {vocabulary} from '../vocabulary.ts';
import {remarkVocabulary} from './remarkVocabulary.ts';

/** What a page imports once MDX has compiled it, besides what React asks for. */
async function importsOf(page: string): Promise<readonly string[]> {
  const compiled = String(await compile(page, {remarkPlugins: [remarkVocabulary]}));
  return [...compiled.matchAll(/^import .*@site.*$/gm)].map(([line]) => line);
}

describe('A page', () => {
  it('imports the words that it uses, each once, in a line of prose and on a line of its own', async () => {
    const page = 'See <Ref to="T15" /> and <Ref to="M2" />.\n\n<States of="cleanup" />\n';
    expect(await importsOf(page)).toEqual([
      "import {States} from '@site/src/site/States.tsx';",
      "import {Ref} from '@site/src/site/Ref.tsx';",
    ]);
  });

  it('imports nothing when it uses none of them', async () => {
    expect(await importsOf('Plain *prose*, and a <Tabs>word of another</Tabs>.\n')).toEqual([]);
  });

  it('finds a word inside another', async () => {
    expect(await importsOf('<Doors>\n\n<Door of="learn">Read on</Door>\n\n</Doors>\n')).toEqual([
      "import {Doors} from '@site/src/site/Doors.tsx';",
      "import {Door} from '@site/src/site/Door.tsx';",
    ]);
  });
});

it.each(vocabulary)('The word %s is what the file of its name exports', (word) => {
  const source = readFileSync(new URL(`../${word}.tsx`, import.meta.url), 'utf8');
  expect(source).toMatch(new RegExp(`^export (function|const) ${word}\\b`, 'm'));
});
