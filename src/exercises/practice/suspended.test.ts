import {describe, expect, it} from 'vitest';
import {type Given, type ItemShape, mostSuspended, readSuspended, writeSuspended} from './suspended.ts';

const items: readonly ItemShape[] = [
  {options: 4, reasons: null},
  {options: 3, reasons: [2, 2, 4]},
  {options: 5, reasons: null},
];

const given: Given = [{first: 3, reason: null}, {first: 2, reason: 3}, null];

describe('What a platform keeps of a set', () => {
  it('comes back as it was', () => {
    expect(readSuspended(writeSuspended('k1', given), 'k1', items)).toEqual(given);
  });

  it('of sixty items with reasons has room by far', () => {
    const many = Array.from({length: 60}, () => ({options: 12, reasons: Array.from({length: 12}, () => 12)}));
    const all: Given = many.map(() => ({first: 11, reason: 11}));
    const text = writeSuspended('zzzzzzz', all);
    expect(text.length).toBeLessThan(mostSuspended / 4);
    expect(readSuspended(text, 'zzzzzzz', many)).toEqual(all);
  });

  it.each([
    '',
    ' ',
    '1',
    '1 k1',
    '1 k1 3,2.3',
    '1 k1 3,2.3,,',
    '1 k2 3,2.3,',
    '2 k1 3,2.3,',
    '1 k1 4,2.3,',
    '1 k1 3,2,',
    '1 k1 3,0.3,',
    '1 k1 3.0,2.3,',
    '1 k1 -1,2.3,',
    '1 k1 3,2.3, more',
    '1 k1 3,2.3,null',
    `1 k1 ${','.repeat(5_000)}`,
    '{"given":[3]}',
    '1 k1 ٣,2.3,',
  ])('is left alone when this package did not write it: %j', (text) => {
    expect(readSuspended(text, 'k1', items)).toBeNull();
  });
});
