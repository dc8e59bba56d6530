import {describe, expect, it} from 'vitest';
import type {FindingId} from '../stacks/findings.ts';
import {readingWords as en} from './en/reading.ts';
import {pairsOf} from './pairsOf.fixture.ts';
import {terms} from './termRows.ts';
import {readingWords as zhHans} from './zh-Hans/reading.ts';

const findingIds = Object.keys(en.findings) as FindingId[];

/** Every sentence that stands alone, beside its twin; those made by functions are tried in `say`. */
const pairs = (['findings', 'rows', 'contexts'] as const).flatMap((part) => pairsOf(en[part], zhHans[part], part));

describe('what a reading says', () => {
  it('has the same parts in both languages', () => {
    for (const id of findingIds) expect(Object.keys(zhHans.findings[id]), id).toEqual(Object.keys(en.findings[id]));
  });

  it('asks for the same names in both', () => {
    const names = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
    for (const {at, english, chinese} of pairs) expect(names(chinese), at).toEqual(names(english));
  });

  it.each(pairs)('$at is English in English and Chinese in Chinese', ({english, chinese}) => {
    expect(english.trim()).not.toBe('');
    expect(english).not.toMatch(/\p{Script=Han}/u);
    expect(chinese).toMatch(/\p{Script=Han}/u);
    for (const {banned} of terms) for (const form of banned) expect(chinese).not.toContain(form);
    // A space between Chinese and Latin letters or digits; full-width marks in Chinese. What a tool prints stands in quotes.
    expect(chinese.replaceAll(/“[^”]*”/g, '')).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u);
    expect(chinese).not.toMatch(/\p{Script=Han}[,;:!?()]/u);
  });
});
