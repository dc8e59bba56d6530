import {expectTypeOf, test} from 'vitest';
import type {TableWords} from './table.ts';
import {tableWords} from './en/table.ts';

const {'T15-target-b': removed, ...clausesWithoutOne} = tableWords.clauses;

test('a clause without words does not compile', () => {
  // @ts-expect-error [ts2741] - T15-target-b has no words.
  const gap: TableWords['clauses'] = clausesWithoutOne;
  expectTypeOf(gap).toBeObject();
  expectTypeOf(removed).toBeString();
});

test('words for a clause that the table does not have do not compile', () => {
  // @ts-expect-error [ts2353] - T14 is illegal for a target.
  const extra: TableWords['clauses'] = {...tableWords.clauses, 'T14-target-1': 'never'};
  expectTypeOf(extra).toBeObject();
});

test('words for a role that cannot meet the state do not compile', () => {
  // @ts-expect-error [ts2353] - S3 XPT_UP is illegal for an initiator.
  const extra: TableWords['states']['S3'] = {target: 'waits', initiator: 'never'};
  expectTypeOf(extra).toBeObject();
});

test('an event without words for one of its roles does not compile', () => {
  // @ts-expect-error [ts2741] - an initiator meets transport resets too.
  const gap: TableWords['events']['transportReset'] = {target: 'reset'};
  expectTypeOf(gap).toBeObject();
});
