import {compile} from '@mdx-js/mdx';
import {describe, expect, it} from 'vitest';
import {remarkTerms} from './remarkTerms.ts';

/** The terms of a page that are linked, in order, by id. */
async function linkedIn(page: string): Promise<readonly (string | undefined)[]> {
  const compiled = String(await compile(page, {remarkPlugins: [remarkTerms]}));
  return [...compiled.matchAll(/_jsx\(Term, \{\s*of: "(\w+)"/g)].map(([, id]) => id);
}

describe('A term in prose', () => {
  it('is linked where a section first names it', async () => {
    expect(await linkedIn('CSM-E and CSM-C, then CSM-E.\n\n## More\n\nCSM-E again.\n')).toEqual([
      'csmE',
      'csmC',
      'csmE',
    ]);
  });

  it('is found between Chinese characters, and whole: not in a longer name', async () => {
    expect(await linkedIn('在Time2Wait之内\n\nDefaultTime2Wait, CSM-X, CIDs\n')).toEqual(['time2Wait']);
  });

  it('is left alone in a heading, a link, code, and where a component has the text', async () => {
    const page = '## The CID\n\n[CID](/a) `CID` <b>CID</b>\n\n<Card>\n\nCID\n\n</Card>\n';
    expect(await linkedIn(page)).toEqual([]);
  });
});
