import {describe, expect, it} from 'vitest';
import {wellFormed} from './wellFormedFragment.ts';

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
