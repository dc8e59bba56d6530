import {expectTypeOf, test} from 'vitest';
import type {Catalogue} from './table.ts';
import {words} from './en/table.ts';

const {'T15-target-b': removed, ...clausesWithoutOne} = words.clauses;

test('a clause without words does not compile', () => {
  // @ts-expect-error [ts2741] - T15-target-b has no words.
  const gap: Catalogue['clauses'] = clausesWithoutOne;
  expectTypeOf(gap).toBeObject();
  expectTypeOf(removed).toBeString();
});

test('words for a clause that the table does not have do not compile', () => {
  // @ts-expect-error [ts2353] - T14 is illegal for a target.
  const extra: Catalogue['clauses'] = {...words.clauses, 'T14-target-1': 'never'};
  expectTypeOf(extra).toBeObject();
});

test('words for a role that cannot meet the state do not compile', () => {
  // @ts-expect-error [ts2353] - S3 XPT_UP is illegal for an initiator.
  const extra: Catalogue['states']['S3'] = {target: 'waits', initiator: 'never'};
  expectTypeOf(extra).toBeObject();
});

test('an event without words for one of its roles does not compile', () => {
  // @ts-expect-error [ts2741] - an initiator meets transport resets too.
  const gap: Catalogue['events']['transportReset'] = {target: 'reset'};
  expectTypeOf(gap).toBeObject();
});
