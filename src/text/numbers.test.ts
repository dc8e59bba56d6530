import {expect, test} from 'vitest';
import {numberWords as en} from './en/numbers.ts';
import {numberWords as zhHans} from './zh-Hans/numbers.ts';

test.each([
  [0, 'zero', '零'],
  [2, 'two', '两'],
  [8, 'eight', '八'],
  [10, 'ten', '十'],
  [12, 'twelve', '十二'],
  [19, 'nineteen', '十九'],
  [20, 'twenty', '二十'],
  [22, 'twenty-two', '二十二'],
  [30, 'thirty', '三十'],
  [99, 'ninety-nine', '九十九'],
])('%i things are %s or %s things', (count, english, chinese) => {
  expect(en.countInWords(count)).toBe(english);
  expect(zhHans.countInWords(count)).toBe(chinese);
});
