import {expect, it} from 'vitest';
// With all parts: who makes items has brought them.
import {pick} from '../index.ts';
import {itemsOf, partsOfRound} from './roundItems.ts';

it('a set needs the part of its topic alone, and the one of everything needs all', () => {
  const parts = (set: string) => partsOfRound({kind: 'set', set, seed: 1, count: 3}, []);
  expect(parts('into-cleanup')).toEqual(['machines']);
  expect(parts('recovery-levels')).toEqual(['lab']);
  expect(parts('terminal')).toEqual(['terminal']);
  expect(parts('all')).toEqual(['machines', 'lab', 'terminal']);
  expect(parts('nowhere')).toEqual([]);
});

it('items that are named need the parts that their ids tell, under whatever name they go', () => {
  const parts = (...items: readonly string[]) => partsOfRound({kind: 'items', items}, []);
  expect(parts('half-open', 'cable-cut')).toEqual(['lab']);
  expect(parts('stuck-or-not', 'read.list.sign')).toEqual(['terminal']);
  expect(parts('first-login', 'which.target.T4-1', 'login-received')).toEqual(['machines']);
  expect(partsOfRound({kind: 'due'}, ['forgotten', 'why.target.S6.T11-1'])).toEqual(['lab', 'machines']);
});

it('a set has the items that are drawn for its address', () => {
  const {exercises, strange} = itemsOf({kind: 'set', set: 'all', seed: 4711, count: 6}, []);
  expect(exercises.map(({id}) => id)).toEqual(pick({set: 'all', seed: 4711, n: 6}));
  expect(strange).toEqual([]);
});

it('an item that there is not is left out, and named where an address had it', () => {
  const items = ['first-login', 'never-heard-of'];
  const named = itemsOf({kind: 'items', items}, []);
  expect(named.exercises.map(({id}) => id)).toEqual(['first-login']);
  expect(named.strange).toEqual([{kind: 'items', found: 'never-heard-of'}]);
  expect(itemsOf({kind: 'due'}, items)).toEqual({exercises: named.exercises, strange: []});
});
