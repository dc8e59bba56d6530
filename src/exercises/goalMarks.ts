import {readLabRun} from '../lab/run/labLink.ts';
import {readRun} from '../run/runLink.ts';
import {positionAfter} from '../run/run.ts';
import {familyOf} from '../spec/index.ts';
import type {LabExercise, RunExercise} from './exercise.ts';
import {goalParts} from './goalParts.ts';
import {checksOf, decisionsIn} from './labGoal.ts';
import type {Mark} from './practice/progress.ts';

/**
 * How each part of a goal stands after a run, by its link, in the order of `goalParts`: `right` when it is met, `open` while
 * it is not yet, `wrong` once the run cannot meet it any more. What is ruled out is met as long as it was not used.
 */
export function goalMarks(exercise: RunExercise | LabExercise, link: string): readonly Mark[] {
  const used = countedIn(exercise, link);
  const taken = exercise.form === 'run' ? takenIn(exercise, link) : actedIn(exercise, link);
  return goalParts(exercise).map((part): Mark => {
    switch (part.kind) {
      case 'fewest':
        return used > exercise.par ? 'wrong' : 'right';
      case 'budget':
        return used > part.count ? 'wrong' : 'right';
      case 'endsIn':
        return taken.has(`in ${part.state}`) ? 'right' : 'open';
      case 'through':
        return taken.has(part.transition) ? 'right' : 'open';
      case 'check':
        return taken.has(part.check) ? 'right' : 'open';
      case 'without':
        return taken.has(part.transition) ? 'wrong' : 'right';
      case 'withoutEvent':
        return taken.has(part.event) ? 'wrong' : 'right';
      case 'withoutAction':
        return taken.has(part.action) ? 'wrong' : 'right';
    }
  });
}

/** How many of what counts a run has used: its events, or its decisions since the opening. */
export function countedIn(exercise: RunExercise | LabExercise, link: string): number {
  return exercise.form === 'run'
    ? readRun(link, familyOf(exercise.start.machine)).played.length
    : decisionsIn(exercise, link);
}

/** What a run of one machine has used, and where it stands. */
function takenIn({start}: RunExercise, link: string): ReadonlySet<string> {
  const {run, played} = readRun(link, familyOf(start.machine));
  return new Set([
    `in ${positionAfter(run, played, played.length).state}`,
    ...played.flatMap(({clause, event}) => [clause.transition, event]),
  ]);
}

/** What a run of the lab has done since the opening, and which checks it fulfils. */
function actedIn(exercise: LabExercise, link: string): ReadonlySet<string> {
  const opening = readLabRun(exercise.start).played.steps.length;
  return new Set([
    ...readLabRun(link)
      .played.steps.slice(opening)
      .map(({action}) => action.do),
    ...checksOf(exercise, link).flatMap(({id, isMet}) => (isMet ? [id] : [])),
  ]);
}
