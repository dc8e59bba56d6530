import {expect, it} from 'vitest';
import type {AnswerRow} from './answersCsv.ts';
import {itemStatistics} from './itemStatistics.ts';

/** Sheets as rows of 1 and 0: one column an item. */
function rowsOf(...sheets: readonly string[]): readonly AnswerRow[] {
  return sheets.flatMap((sheet, number) =>
    [...sheet].map((right, item) => ({
      sheet: `sheet ${String(number)}`,
      set: 'cleanup',
      item: `item ${String(item)}`,
      answer: '',
      isRight: right === '1',
    })),
  );
}

it('an item is as hard as few were right, and tells apart when those who were right were right elsewhere too', () => {
  const found = itemStatistics(rowsOf('1111', '1101', '0101', '0001'));
  expect(found.map(({item, asked, difficulty}) => [item, asked, difficulty])).toEqual([
    ['item 2', 4, 0.25],
    ['item 0', 4, 0.5],
    ['item 1', 4, 0.75],
    ['item 3', 4, 1],
  ]);
  // By hand: rest scores of item 0 are 3/3, 2/3, 2/3, 1/3.
  expect(found[1]?.discrimination).toBeCloseTo(Math.SQRT1_2);
  // All were right: nothing is told.
  expect(found[3]?.discrimination).toBeNull();
});

it('a sheet that was pasted twice counts once', () => {
  const rows = rowsOf('10', '01');
  expect(itemStatistics([...rows, ...rows])).toEqual(itemStatistics(rows));
});

it('one sheet, or none, has no discrimination', () => {
  expect(itemStatistics([])).toEqual([]);
  expect(itemStatistics(rowsOf('10')).map(({discrimination}) => discrimination)).toEqual([null, null]);
});
