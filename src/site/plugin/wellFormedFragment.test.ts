import {describe, expect, it} from 'vitest';
import {knownPath, wellFormed} from './wellFormedFragment.ts';

describe('A fragment of an address', () => {
  it.each(['#%zz', '#%', '#%E0%A4%A', '#R1%', '#%C3%28'])(
    'that is malformed, %s, can be decoded to what was written',
    (fragment) => {
      expect(decodeURIComponent(wellFormed(fragment))).toBe(fragment);
    },
  );

  it.each(['', '#', '#R1', '#%E6%B8%85', '#100%25'])('that is sound, “%s”, stays as it is', (fragment) => {
    expect(wellFormed(fragment)).toBe(fragment);
  });
});

describe('A path of an address', () => {
  it.each([
    ['/zh-Hans//', '/zh-Hans/'],
    ['//', '/'],
    ['//zh-Hans///cleanup', '/zh-Hans/cleanup'],
    ['/zh-Hans/index', '/zh-Hans/'],
    ['/index', '/'],
  ])('for which a host sends a page all the same, %s, is the one that the page has: %s', (asked, known) => {
    expect(knownPath(asked)).toBe(known);
  });

  it.each(['/', '/zh-Hans/', '/zh-Hans', '/cleanup', '/index/more', '/an-index'])('of a page stays: %s', (path) => {
    expect(knownPath(path)).toBe(path);
  });
});
