import {startPositions} from '../run/positions.ts';
import {families, familyOf} from '../spec/index.ts';
import type {ExerciseId, RunExercise} from './exercise.ts';
import type {PickedRun} from './picked.ts';
import {shortestTo} from './runGoal.ts';

/** The exercise of a run that somebody chose. */
export function pickedRun(id: ExerciseId, {way, about}: PickedRun): RunExercise {
  const {family, role, from, to: state, through = [], forbidden = [], forbiddenEvents = []} = way;
  const machine = families[family][role];
  const start = startPositions(machine, role).find((position) => position.state === from);
  if (start === undefined) throw new Error(`${machine} has no ${from}`);
  const goal = {state, through, forbidden, forbiddenEvents};
  const par = shortestTo(start, goal).length;
  return {id, form: 'run', topic: familyOf(machine), start, goal, par, budget: null, evidence: 'rfc', ...about};
}
