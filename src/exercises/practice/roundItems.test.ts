import {expect, it} from 'vitest';
// With all parts: who makes items has brought them.
import {type Exercise, exerciseOf, generatedIds, pick, pickedIds} from '../index.ts';
import {partOf} from '../partIds.ts';
import {idsOf, itemsOf, neededToDraw, partsOfIds} from './roundItems.ts';

it('a set is drawn by the part of its topic alone, and the one of everything by heads', () => {
  const needed = (set: string) => neededToDraw({kind: 'set', set, seed: 1, count: 3});
  expect(needed('into-cleanup')).toEqual(['machines']);
  expect(needed('recovery-levels')).toEqual(['lab']);
  expect(needed('terminal')).toEqual(['terminal']);
  expect(needed('all')).toBe('heads');
  expect(needed('nowhere')).toEqual([]);
});

it('items need the parts that their ids tell, under whatever name they go', () => {
  expect(partsOfIds(['half-open', 'cable-cut'])).toEqual(['lab']);
  expect(partsOfIds(['stuck-or-not', 'read.list.sign'])).toEqual(['terminal']);
  expect(partsOfIds(['first-login', 'which.target.T4-1', 'login-received'])).toEqual(['machines']);
  expect(partsOfIds(['forgotten', 'why.target.S6.T11-1'])).toEqual(['lab', 'machines']);
  const wrong = [...pickedIds, ...generatedIds()].filter((id) => !partsOfIds([id]).includes(partOf(known(id).topic)));
  expect(wrong).toEqual([]);
});

it('a set has the items that are drawn for its address', () => {
  const choice = {kind: 'set', set: 'all', seed: 4711, count: 6} as const;
  const ids = idsOf(choice, []);
  expect(ids).toEqual(pick({set: 'all', seed: 4711, n: 6}));
  expect(itemsOf(choice, ids)).toEqual({exercises: ids.map(known), strange: []});
});

it('an item that there is not is left out, and named where an address had it', () => {
  const items = ['first-login', 'never-heard-of'];
  const named = itemsOf({kind: 'items', items}, items);
  expect(named.exercises.map(({id}) => id)).toEqual(['first-login']);
  expect(named.strange).toEqual([{kind: 'items', found: 'never-heard-of'}]);
  expect(itemsOf({kind: 'due'}, items)).toEqual({exercises: named.exercises, strange: []});
});

function known(id: string): Exercise {
  const exercise = exerciseOf(id);
  if (exercise === null) throw new Error(`no exercise ${id}`);
  return exercise;
}
