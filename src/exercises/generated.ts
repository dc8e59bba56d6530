import {type ClauseRow, clausesOf, familyIds, families, roles} from '../spec/index.ts';
import type {Option} from '../run/options.ts';
import {writeStart} from '../run/positions.ts';
import type {Exercise, ExerciseId} from './exercise.ts';
import type {Maker} from './parts.ts';
import {places, tokenOf} from './places.ts';
import {faultExercise, faultsAt} from './spotFault.ts';
import {foreignTo, refusedAt, whyNotExercise} from './whatCannot.ts';
import {predictExercise, whichExercise} from './whereNext.ts';

/**
 * Every exercise that is made from a row of the table of one machine, by its id: `predict.target.T15-b`, `which.initiator.M4-csmE-1`,
 * `why.target.S6.T11-1`, `fault.initiator.R2-csmE.M4-csmI-1`.
 */
export function generated(): ReadonlyMap<ExerciseId, Maker> {
  return (made ??= new Map([...ofRows('predict', predictExercise), ...ofRows('which', whichExercise), ...ofPlaces()]));
}

/** Not before somebody asks: ways are searched for it. */
let made: ReadonlyMap<ExerciseId, Maker> | undefined;

function* ofRows(prefix: string, make: (id: ExerciseId, option: Option) => Exercise): Iterable<[ExerciseId, Maker]> {
  for (const clause of allClauses()) {
    for (const event of clause.events) {
      const option = {clause, event};
      yield [`${prefix}.${clause.role}.${tokenOf(option)}`, (id) => make(id, option)];
    }
  }
}

function* ofPlaces(): Iterable<[ExerciseId, Maker]> {
  for (const place of places) {
    const where = `${place.role}.${writeStart(place)}`;
    for (const option of [...refusedAt(place), ...foreignTo(place)])
      yield [`why.${where}.${tokenOf(option)}`, (id) => whyNotExercise(id, place, option)];
    for (const option of faultsAt(place))
      yield [`fault.${where}.${tokenOf(option)}`, (id) => faultExercise(id, place, option)];
  }
}

/** Each role's clauses, family by family. */
function allClauses(): readonly ClauseRow[] {
  return familyIds.flatMap((family) => roles.flatMap((role) => clausesOf(families[family][role], role)));
}
