import {describe, expect, it} from 'vitest';
import * as vocabularies from './vocabularies.ts';

const all = Object.entries(vocabularies).flatMap(([name, each]) =>
  typeof each === 'function' ? [] : [{name, ...each}],
);

describe.each(all)('the vocabulary $name', ({words}) => {
  it('has words, and each once', () => {
    expect(words.length).toBeGreaterThan(0);
    expect(new Set(words.map(({word}) => word)).size).toBe(words.length);
  });
});
