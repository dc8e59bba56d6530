import type {Exercise, ExerciseId} from './exercise.ts';
import {generated} from './generated.ts';
import {picked} from './picked.ts';

/** The exercises that somebody chose, from easy to hard. */
export const pickedIds: readonly ExerciseId[] = [...picked.keys()];

/** Those made from rows of the table. */
export function generatedIds(): readonly ExerciseId[] {
  return [...generated().keys()];
}

/** Each is made once: a page asks for it at every press. */
const made = new Map<ExerciseId, Exercise>();

/** The exercise of an id that anybody may have written; null when there is none. Never throws. */
export function exerciseOf(id: ExerciseId): Exercise | null {
  const known = made.get(id);
  if (known !== undefined) return known;
  const exercise = (picked.get(id) ?? generated().get(id))?.(id) ?? null;
  if (exercise !== null) made.set(id, exercise);
  return exercise;
}
