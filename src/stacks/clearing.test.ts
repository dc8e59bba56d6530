import {expect, it} from 'vitest';
import {type ClearingRow, clearing} from './clearing.ts';

it('what people do to a stuck session is backed by a place in the source, or marked as our conclusion', () => {
  const rows: readonly ClearingRow[] = clearing;
  expect(rows.filter(({sources, evidence}) => (sources.length === 0) !== (evidence === 'inferred'))).toEqual([]);
});
