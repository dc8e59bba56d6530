import {shorten} from '../../run/shorten.ts';
import type {Exercise, ExerciseId} from '../exercise.ts';
import {exerciseOf} from '../exercises.ts';
import type {PartId} from '../partIds.ts';
import {partsOf, pick} from '../pick.ts';
import {partOfId} from '../picked.ts';
import {setOf} from '../sets.ts';
import type {AddressFault, ItemChoice} from './practiceAddress.ts';

/** The exercises of a round, and what its address names that there is not. */
export interface RoundItems {
  readonly exercises: readonly Exercise[];
  readonly strange: readonly AddressFault[];
}

/**
 * The parts that have to be brought before the items of a round can be drawn and made.
 *
 * @param due the ids that are due on this device
 */
export function partsOfRound(choice: ItemChoice, due: readonly ExerciseId[]): readonly PartId[] {
  if (choice.kind === 'set') {
    const set = setOf(choice.set);
    return set === null ? [] : partsOf(set);
  }
  return [...new Set((choice.kind === 'items' ? choice.items : due).map(partOfId))];
}

/**
 * The items of a round.
 *
 * @param due the ids that are due on this device
 * @throws when a part of them was not brought
 */
export function itemsOf(choice: ItemChoice, due: readonly ExerciseId[]): RoundItems {
  const ids = idsOf(choice, due);
  const strange = ids.filter((id) => exerciseOf(id) === null);
  return {
    exercises: ids.map(exerciseOf).filter((exercise) => exercise !== null),
    // An item may be gone with another version of the site: what was due says nothing of that.
    strange: choice.kind === 'items' && strange[0] !== undefined ? [{kind: 'items', found: shorten(strange[0])}] : [],
  };
}

function idsOf(choice: ItemChoice, due: readonly ExerciseId[]): readonly ExerciseId[] {
  if (choice.kind === 'items') return choice.items;
  if (choice.kind === 'due') return due;
  const set = setOf(choice.set);
  return set === null ? [] : pick({set, seed: choice.seed, n: choice.count});
}
