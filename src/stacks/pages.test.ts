import {expect, it} from 'vitest';
import {findingRows} from './findings.ts';
import {pages} from './pages.ts';

it('every page that explains findings has one that points to it', () => {
  const used = new Set(Object.values(findingRows).map(({page}) => page));
  expect(pages.filter((page) => !used.has(page))).toEqual([]);
});
