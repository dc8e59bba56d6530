import {expectTypeOf, test} from 'vitest';
import {initialTransition} from 'xstate';
import type {EventId, StateId} from '../spec/index.ts';
import {machines} from './machines.ts';
import {type Position, step} from './step.ts';

const [snapshot] = initialTransition(machines.cleanup.target());

test('a machine stands in one of its own states', () => {
  expectTypeOf(snapshot.value).toEqualTypeOf<'R1' | 'R2' | 'R3'>();
});

test('a machine cannot be asked for a state that it does not have', () => {
  snapshot.matches('R2');
  // @ts-expect-error [ts2345] - S8 belongs to the connection machines.
  snapshot.matches('S8');
  // @ts-expect-error [ts2345] - no machine has such a state.
  snapshot.matches('NOPE');
});

test('there is no machine for the role that has none', () => {
  expectTypeOf<keyof typeof machines.connectionInitiator>().toEqualTypeOf<'initiator'>();
});

test('a position stands in a state of the table', () => {
  expectTypeOf<Position['state']>().toEqualTypeOf<StateId>();
});

test('a step takes an event of the table and no other word', () => {
  expectTypeOf(step).parameter(1).toEqualTypeOf<EventId>();
});
