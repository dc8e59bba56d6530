import type {Exercise, ExerciseId} from './exercise.ts';

/** What a set of everything is drawn by: less than an exercise, so that it can be drawn before its parts are there. */
export type Head = Pick<Exercise, 'id' | 'kind' | 'level'>;

let heads: ReadonlyMap<ExerciseId, Head> = new Map();

/** Brings the heads of the exercises whose part may be missing, in the order of their ids. They are written while the site is built. */
export function bringHeads(written: readonly Head[]) {
  heads = new Map(written.map((head) => [head.id, head]));
}

/** Those that were brought, by their ids. */
export function headsBrought(): ReadonlyMap<ExerciseId, Head> {
  return heads;
}
