import {expectTypeOf, test} from 'vitest';
import type {ClauseId} from './specs.ts';
import type {FaultsIn, MachineSpec, TransitionTable} from './types.ts';

const base = {
  section: '8.2',
  statesSection: '8.2.1',
  transitionsSection: '8.2.2',
  roles: ['target'],
  illegal: {states: {}, transitions: []},
} as const;

test('a transition to a state that does not exist does not compile', () => {
  type States = 'A' | 'B';
  const dangling = {
    // @ts-expect-error [ts2322] - C is no state of this table.
    X1: {from: 'A', to: 'C', clauses: [{role: 'target', key: '1', events: ['transportReset']}]},
  } as const satisfies TransitionTable<States>;
  expectTypeOf(dangling).toBeObject();
});

test('an event that section 8 does not have does not compile', () => {
  const misspelt = {
    // @ts-expect-error [ts2322] - the event is called transportReset.
    X1: {from: 'A', to: 'A', clauses: [{role: 'target', key: '1', events: ['transportReseted']}]},
  } as const satisfies TransitionTable<'A'>;
  expectTypeOf(misspelt).toBeObject();
});

test('a state that no transition enters is named as a fault', () => {
  const spec = {
    ...base,
    initial: 'A',
    states: {A: 'FREE', B: 'LOST'},
    transitions: {X1: {from: 'B', to: 'A', clauses: [{role: 'target', key: '1', events: ['transportReset']}]}},
  } as const satisfies MachineSpec<'A' | 'B'>;
  expectTypeOf(spec).toExtend<MachineSpec>();
  expectTypeOf<FaultsIn<typeof spec>>().toEqualTypeOf<'no transition enters B'>();
});

test('two transitions on one event of one state are named as a fault', () => {
  const spec = {
    ...base,
    initial: 'A',
    states: {A: 'FREE', B: 'LOST'},
    transitions: {
      X1: {from: 'A', to: 'B', clauses: [{role: 'target', key: '1', events: ['transportReset']}]},
      X2: {from: 'A', to: 'A', clauses: [{role: 'target', key: '1', events: ['transportReset']}]},
    },
  } as const satisfies MachineSpec<'A' | 'B'>;
  expectTypeOf(spec).toExtend<MachineSpec>();
  expectTypeOf<FaultsIn<typeof spec>>().toEqualTypeOf<'two transitions leave A on transportReset (target)'>();
});

test('a clause is known by its address, and only existing addresses are clauses', () => {
  expectTypeOf<'T15-target-b'>().toExtend<ClauseId>();
  expectTypeOf<'M3-target-csmE-2'>().toExtend<ClauseId>();
  expectTypeOf<'T14-target-1'>().not.toExtend<ClauseId>();
});
