import {shorten} from '../../run/shorten.ts';
import type {Exercise, ExerciseId} from '../exercise.ts';
import {exerciseOf} from '../exercises.ts';
import type {PartId} from '../partIds.ts';
import {partsOf, pick} from '../pick.ts';
import {partOfId} from '../picked.ts';
import {setOf} from '../sets.ts';
import type {AddressFault, ItemChoice} from './practiceAddress.ts';

/** An item of a round; null while the part of its exercise is not there. */
export type RoundItem = Exercise | null;

/** The items of a round, and what its address names that there is not. */
export interface RoundItems {
  readonly exercises: readonly Exercise[];
  readonly strange: readonly AddressFault[];
}

/** What has to be there before a round can be drawn: the part of its set, or the heads of all exercises. */
export function neededToDraw(choice: ItemChoice): 'heads' | readonly PartId[] {
  const set = choice.kind === 'set' ? setOf(choice.set) : null;
  if (set === 'all') return 'heads';
  return set === null ? [] : partsOf(set);
}

/**
 * The ids of a round, in its order.
 *
 * @param due the ids that are due on this device
 * @throws when what is needed to draw it was not brought
 */
export function idsOf(choice: ItemChoice, due: readonly ExerciseId[]): readonly ExerciseId[] {
  if (choice.kind === 'items') return choice.items;
  if (choice.kind === 'due') return due;
  const set = setOf(choice.set);
  return set === null ? [] : pick({set, seed: choice.seed, n: choice.count});
}

/** The parts that have to be there before these exercises can be made. */
export function partsOfIds(ids: readonly ExerciseId[]): readonly PartId[] {
  return [...new Set(ids.map(partOfId))];
}

/**
 * The exercises of a round.
 *
 * @param ids as `idsOf` has them
 * @throws when a part of them was not brought
 */
export function itemsOf(choice: ItemChoice, ids: readonly ExerciseId[]): RoundItems {
  const strange = ids.filter((id) => exerciseOf(id) === null);
  return {
    exercises: ids.map(exerciseOf).filter((exercise) => exercise !== null),
    // An item may be gone with another version of the site: what was due says nothing of that.
    strange: choice.kind === 'items' && strange[0] !== undefined ? [{kind: 'items', found: shorten(strange[0])}] : [],
  };
}
