import type {Exercise, ExerciseId} from './exercise.ts';
import {generated} from './generated.ts';
import {type Head, headsBrought} from './heads.ts';
import {type PartId, partIds} from './partIds.ts';
import {type Maker, theLab, theTerminal} from './parts.ts';
import {partOfId, picked, type PickedRow} from './picked.ts';
import {pickedRun} from './pickedRun.ts';

/** The exercises that somebody chose, from easy to hard. */
export const pickedIds: readonly ExerciseId[] = [...picked.keys()];

/**
 * Those made from rows of the table, from the steps of scenarios and from what tools print.
 *
 * @throws when neither a part of them was brought nor its heads
 */
export function generatedIds(parts: readonly PartId[] = partIds): readonly ExerciseId[] {
  return parts.flatMap((part) => {
    const heads = [...headsBrought().keys()].filter((id) => partOfId(id) === part && !picked.has(id));
    return heads.length > 0 ? heads : [...generatedIn(part).keys()];
  });
}

/** What an exercise is drawn by; null when there is none. */
export function headOf(id: ExerciseId): Head | null {
  return headsBrought().get(id) ?? exerciseOf(id);
}

/** The heads of the exercises of some parts, to be brought where those parts may be missing. */
export function headsOf(parts: readonly PartId[]): readonly Head[] {
  return [...pickedIds.filter((id) => parts.includes(partOfId(id))), ...generatedIds(parts)].flatMap((id) => {
    const exercise = exerciseOf(id);
    return exercise === null ? [] : [{id, kind: exercise.kind, level: exercise.level}];
  });
}

function generatedIn(part: PartId): ReadonlyMap<ExerciseId, Maker> {
  switch (part) {
    case 'machines':
      return generated();
    case 'lab':
      return theLab().generated();
    case 'terminal':
      return theTerminal().generated();
  }
}

/** Each is made once: a page asks for it at every press. */
const made = new Map<ExerciseId, Exercise>();

/**
 * The exercise of an id that anybody may have written; null when there is none.
 *
 * @throws when the part of the id was not brought
 */
export function exerciseOf(id: ExerciseId): Exercise | null {
  const known = made.get(id);
  if (known !== undefined) return known;
  const row = picked.get(id);
  const exercise = row === undefined ? (generatedIn(partOfId(id)).get(id)?.(id) ?? null) : ofRow(id, row);
  if (exercise !== null) made.set(id, exercise);
  return exercise;
}

function ofRow(id: ExerciseId, row: PickedRow): Exercise {
  if (row.asks === 'own') return row.part === 'lab' ? theLab().picked(id, row) : pickedRun(id, row);
  const make = generatedIn(partOfId(id)).get(row.from);
  if (make === undefined) throw new Error(`no exercise ${row.from}`);
  return {...make(row.from), id};
}
