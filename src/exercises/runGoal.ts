import {readRun, writeRun} from '../run/runLink.ts';
import type {Option} from '../run/options.ts';
import {positionAfter, type Position, type Step} from '../run/run.ts';
import {writeStart} from '../run/positions.ts';
import {clausesOf, familyOf, type TransitionId} from '../spec/index.ts';
import type {RunExercise, RunGoal} from './exercise.ts';
import {isSamePlace, shortestWay} from './places.ts';
import type {Verdict, Why} from './why.ts';

/**
 * The fewest steps from a start to a goal; breadth first, so always the same ones.
 *
 * @throws when the goal cannot be reached
 */
export function shortestTo(start: Position, goal: RunGoal): readonly Step[] {
  const taken = (steps: readonly Step[]) => goal.through.map((transition) => uses(start, steps, transition));
  const way = shortestWay(
    start,
    ({state}, steps) => state === goal.state && taken(steps).every(Boolean),
    (option) => !isForbidden(goal, option),
    // Where one stands, and what of the way is still to come.
    (at, steps) => [writeStart(at), ...taken(steps)].join(' '),
  );
  if (way === null) throw new Error(`no run leads from ${start.state} to ${goal.state}`);
  return way;
}

/** The link of the fewest steps to the goal. */
export function shortestLink({start, goal}: Pick<RunExercise, 'start' | 'goal'>): string {
  return writeRun({start, steps: shortestTo(start, goal)});
}

/** What a run comes to, by its link. */
export function judgeRun({kind, start, goal, par, budget}: RunExercise, link: string): Verdict {
  const read = readRun(link, familyOf(start.machine));
  const {played, run, refusal} = read;
  if (refusal !== null) return wrong({kind: 'notPlayed', refusal, kept: played.length});
  if (!isSamePlace(run.start, start)) return wrong({kind: 'otherStart'});
  for (const [index, {clause, event}] of played.entries()) {
    if (isForbidden(goal, {clause, event}))
      return wrong({kind: 'usesForbidden', number: index + 1, transition: clause.transition, event, role: clause.role});
  }
  const end = positionAfter(run, played, played.length);
  if (end.state !== goal.state) return wrong({kind: 'endsIn', position: end, wanted: goal.state});
  const missing = goal.through.find((transition) => !uses(start, run.steps, transition));
  if (missing !== undefined) return wrong({kind: 'leavesOut', transition: missing});
  const most = kind === 'shortest' ? par : budget;
  if (most !== null && played.length > most) return wrong({kind: 'overBudget', used: played.length, budget: most});
  return {right: true, halves: [true], why: [{kind: 'reached', used: played.length, par}]};
}

function wrong(why: Why): Verdict {
  return {right: false, halves: [false], why: [why]};
}

function isForbidden({forbidden, forbiddenEvents}: RunGoal, {clause, event}: Option): boolean {
  return forbidden.includes(clause.transition) || forbiddenEvents.includes(event);
}

function uses({machine, role}: Position, steps: readonly Step[], transition: TransitionId): boolean {
  const clauses = clausesOf(machine, role);
  return steps.some((one) => clauses.find(({id}) => id === one.clause)?.transition === transition);
}
