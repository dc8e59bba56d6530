import {describe, expect, it} from 'vitest';
import {lightVisitors} from './visitors.ts';
import {pagesOf} from './site.ts';
import {visits} from './visits.ts';

const {visit} = visits();

const chinese = lightVisitors.filter(({locale}) => locale === 'zh-Hans');

describe.each(chinese)('A title ($locale)', (visitor) => {
  it.each(pagesOf(visitor.locale))('breaks inside no word on a phone, on %s', async (address) => {
    const page = await visit(visitor, address);
    for (const width of [320, 360]) {
      await page.setViewportSize({width, height: 740});
      expect(await page.evaluate(brokenWords), `${width} pixels`).toEqual([]);
    }
  });
});

/** Runs in the page: where a line of a title ends inside a Chinese word, as the browser's own dictionary has words. */
function brokenWords(): readonly string[] {
  const found: string[] = [];
  const isChinese = /^\p{Script=Han}{2}$/u;
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
        if (isNewLine && isChinese.test(letters.slice(at - 1, at + 1)) && !words.has(at))
          found.push(`${letters.slice(0, at)}/${letters.slice(at)}`);
        above = top;
      }
    }
  }
  return found;
}
