import {describe, expect, it} from 'vitest';
import {lightVisitors} from './visitors.ts';
import {pagesOf} from './site.ts';
import {visits} from './visits.ts';

const {visit} = visits();

describe.each(lightVisitors)('A title ($locale)', (visitor) => {
  it.each(pagesOf(visitor.locale))('breaks inside no word on a phone, on %s', async (address) => {
    const page = await visit(visitor, address);
    for (const width of [320, 360]) {
      await page.setViewportSize({width, height: 740});
      expect(await page.evaluate(brokenWords), `${width} pixels`).toEqual([]);
    }
  });
});

/**
 * Runs in the page: where a line of a title ends inside a word. Chinese words are those of the browser's own dictionary; of
 * others, what has no space; a name may be parted after `_`.
 */
function brokenWords(): readonly string[] {
  const found: string[] = [];
  const isChinese = /^\p{Script=Han}{2}$/u;
  const isOther = /^[A-Za-z0-9][A-Za-z0-9_]$/;
  const dictionary = new Intl.Segmenter('zh', {granularity: 'word'});
  for (const title of document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3)')) {
    // Some are for those alone who listen to the page.
    if (!title.checkVisibility() || title.clientWidth < 2) continue;
    const texts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const letters = text.nodeValue ?? '';
      const words = new Set([...dictionary.segment(letters)].map(({index}) => index));
      let above: number | null = null;
      for (let at = 0; at < letters.length; at++) {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const {top, height} = range.getBoundingClientRect();
        if (height === 0) continue;
        const isNewLine = above !== null && top > above + height / 2;
        const pair = letters.slice(at - 1, at + 1);
        if (isNewLine && (isOther.test(pair) || (isChinese.test(pair) && !words.has(at))))
          found.push(`${letters.slice(0, at)}/${letters.slice(at)}`);
        above = top;
      }
    }
  }
  return found;
}
