import type {ExerciseId} from './exercise.ts';
import {exerciseOf, generatedIds, headOf, pickedIds} from './exercises.ts';
import type {Head} from './heads.ts';
import {type PartId, partIds, partOf} from './partIds.ts';
import {chosenFrom, partOfId} from './picked.ts';
import {seeded, seedOf} from './seeded.ts';
import {isIn, type SetId, topicOf} from './sets.ts';

/** The most items of one set: nobody does more at a sitting, and an address may ask for any number. */
export const mostItems = 60;

/** What an address says of a set. */
export interface Choice {
  readonly set: SetId;
  /** Any whole number. */
  readonly seed: number;
  /** How many; at most `mostItems`, and no more than the set has. */
  readonly n: number;
}

/**
 * The exercises of a set, the same for everybody who has its address: drawn by the seed, from easy to hard. About a third
 * are picked ones as far as there are any, and no kind comes twice before each has come once.
 */
export function pick({set, seed, n}: Choice): readonly ExerciseId[] {
  const count = Number.isFinite(n) ? Math.max(0, Math.min(mostItems, Math.trunc(n))) : 0;
  const draw = `${set} ${Math.trunc(seed)}`;
  const own = ranked(membersOf(set, pickedIds), draw);
  const made = byTurns(ranked(membersOf(set, unchosenIds(set)), draw));
  const chosen = byTurns(own).slice(0, Math.max(Math.ceil(count / 3), count - made.length));
  return [...chosen, ...made.slice(0, count - chosen.length)]
    .slice(0, count)
    .map((exercise, index) => ({exercise, index}))
    .sort((one, other) => one.exercise.level - other.exercise.level || one.index - other.index)
    .map(({exercise}) => exercise.id);
}

/** How many exercises a set has. */
export function sizeOf(set: SetId): number {
  return membersOf(set, pickedIds).length + membersOf(set, unchosenIds(set)).length;
}

/** Those of the table that are not in the set already, under the name by which they were picked. */
function unchosenIds(set: SetId): readonly ExerciseId[] {
  return generatedIds(partsOf(set)).filter((id) => !chosenFrom.has(id));
}

/** The parts whose exercises a set draws from. */
export function partsOf(set: SetId): readonly PartId[] {
  const topic = topicOf(set);
  return topic === null ? partIds : [partOf(topic)];
}

function membersOf(set: SetId, ids: readonly ExerciseId[]): readonly Head[] {
  const parts = partsOf(set);
  return ids
    .filter((id) => parts.includes(partOfId(id)))
    .flatMap((id) => {
      // Of everything, nothing has to be asked whether it is in.
      if (set === 'all') return headOf(id) ?? [];
      const exercise = exerciseOf(id);
      return exercise !== null && isIn(set, exercise) ? [exercise] : [];
    });
}

/** In an order that the draw decides for each of them alone: one more exercise in the set moves no other. */
function ranked(exercises: readonly Head[], draw: string): readonly Head[] {
  return exercises
    .map((exercise) => ({exercise, rank: seeded(seedOf(`${draw} ${exercise.id}`))()}))
    .sort((one, other) => one.rank - other.rank)
    .map(({exercise}) => exercise);
}

/** One of each kind, then the next of each: a set is no row of fifty equal questions. */
function byTurns(exercises: readonly Head[]): readonly Head[] {
  const turns = new Map<string, number>();
  return exercises
    .map((exercise) => {
      const turn = turns.get(exercise.kind) ?? 0;
      turns.set(exercise.kind, turn + 1);
      return {exercise, turn};
    })
    .sort((one, other) => one.turn - other.turn)
    .map(({exercise}) => exercise);
}
