import {expectTypeOf, test} from 'vitest';
import type {Position} from './index.ts';
import type {EventId, StateId} from '../spec/index.ts';
import {step} from './index.ts';

test('a position stands in a state of the table', () => {
  expectTypeOf<Position['state']>().toEqualTypeOf<StateId>();
});

test('a step takes an event of the table and no other word', () => {
  expectTypeOf(step).parameter(1).toEqualTypeOf<EventId>();
});
