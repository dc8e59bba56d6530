import {clauseFor, step} from '../machine/index.ts';
import {optionsAt, type Option} from '../run/options.ts';
import {play, type Position, type Step} from '../run/run.ts';
import {reasonFor} from '../run/whyNot.ts';
import {clausesOf, familyOf} from '../spec/index.ts';
import type {ChoiceExercise, ExerciseId} from './exercise.ts';
import {objectivesOf} from './objectivesOf.ts';
import {possibleAt, stepOf, wayTo} from './places.ts';
import {seeded, seedOf, shuffled} from './seeded.ts';
import type {Why} from './why.ts';

/** How many steps of a run are kept before the fault: more would be read and not thought about. */
const longestWay = 4;

/**
 * The faults that are worth finding in a place: a clause of another state whose event fires something here too, so that
 * only the label is wrong, and in R2 a clause of the other means. Each could be written into a log by somebody in a hurry.
 */
export function faultsAt(place: Position): readonly Option[] {
  const way = wayTo(place);
  if (way.length === 0 || way.length > longestWay) return [];
  return optionsAt(place)
    .impossible.flatMap(({options}) => options)
    .filter((option) => {
      const fired = clauseFor(place, option.event);
      // Of the same transition by another means, nobody could tell.
      if (fired !== null) return fired.transition !== option.clause.transition;
      return reasonFor(place, option.clause).kind === 'otherMeans';
    });
}

/** At most so many steps follow a fault. */
const mostAfter = 3;

/** A run with one step that the machine refuses. Without it the rest could happen. It begins on the way and ends after the fault, neither always at the same distance. */
export function faultExercise(id: ExerciseId, place: Position, fault: Option): ChoiceExercise {
  const random = seeded(seedOf(id));
  const way = wayTo(place);
  const before = way.slice(Math.floor(random() * way.length));
  const start = startOfRun(place, before);
  const steps = [...before, stepOf(fault), ...walk(place, 1 + Math.floor(random() * mostAfter), random)];
  return {
    id,
    form: 'choice',
    kind: 'spotFault',
    topic: familyOf(place.machine),
    evidence: 'rfc',
    level: 3,
    objectives: objectivesOf('spotFault', fault.clause),
    scene: {kind: 'steps', start, steps},
    ask: {kind: 'faultyStep', start, count: steps.length},
    options: steps.map((_, index) => ({id: `${index + 1}`, kind: 'step', number: index + 1})),
    right: `${before.length + 1}`,
    second: null,
  };
}

/** So many possible steps from a place, or fewer where the machine comes to an end. */
function walk(place: Position, count: number, random: () => number): readonly Step[] {
  const [option] = count === 0 ? [] : shuffled(possibleAt(place), random);
  const taken = option === undefined ? null : step(place, option.event);
  return option === undefined || taken === null ? [] : [stepOf(option), ...walk(taken.to, count - 1, random)];
}

/** What the machine makes of one step of a run with a fault. */
export function whatOfStep(start: Position, steps: readonly Step[], number: number): Why {
  let at = start;
  for (const [index, one] of steps.entries()) {
    const clause = clausesOf(start.machine, start.role).find(({id}) => id === one.clause);
    if (clause === undefined) throw new Error(`${one.clause} is no clause of ${start.machine}`);
    const played = play(at, clause, one.event);
    const isAsked = index + 1 === number;
    if (played === null) return isAsked ? {kind: 'refused', why: reasonFor(at, clause)} : {kind: 'behindFault', number};
    if (isAsked) return {kind: 'stepFires', number, clause: clause.id, event: one.event, to: played.to.state};
    at = played.to;
  }
  throw new Error(`the run has no step ${number}`);
}

/** Runs start where their machine does, or where the way that was given begins. */
function startOfRun(place: Position, before: readonly Step[]): Position {
  const [first] = before;
  const {machine, role} = place;
  const clause = clausesOf(machine, role).find(({id}) => id === first?.clause);
  if (clause === undefined) return place;
  return {machine, role, state: clause.from, means: null};
}
