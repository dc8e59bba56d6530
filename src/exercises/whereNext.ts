import type {Option} from '../run/options.ts';
import type {Position, Run} from '../run/run.ts';
import {clausesOf, familyOf, type StateId, statesOf, type TransitionId, transitionsOf} from '../spec/index.ts';
import type {ChoiceExercise, ExerciseId, ExerciseOption} from './exercise.ts';
import {nearest} from './nearest.ts';
import {objectivesOf} from './objectivesOf.ts';
import {placeOf} from './places.ts';

/** Where does the machine go from here on this event? The others are states near it in the table. */
export function predictExercise(
  id: ExerciseId,
  {clause, event}: Option,
  run: Run = standing(placeOf(clause)),
): ChoiceExercise {
  const place = placeOf(clause);
  const {machine, role, from, to} = clause;
  const clauses = clausesOf(machine, role);
  const near: readonly StateId[] = [
    to,
    // Where the same event leads from another state, where other events lead from this one, and here.
    ...clauses.filter(({events}) => events.includes(event)).map((other) => other.to),
    ...clauses.filter((other) => other.from === from).map((other) => other.to),
    from,
    ...statesOf(machine),
  ];
  return {
    id,
    form: 'choice',
    kind: 'predict',
    topic: familyOf(machine),
    evidence: 'rfc',
    level: isAlone(place, event) ? 1 : 2,
    objectives: objectivesOf('predict', clause),
    scene: {kind: 'machine', run},
    ask: {kind: 'nextState', position: place, event},
    options: nearest(near, statesOf(machine)).map((state): ExerciseOption => ({
      id: state,
      kind: 'state',
      state,
      stays: state === from,
    })),
    right: to,
    second: null,
  };
}

/** Which transition is it? The others have the same event in another state, or start in the same state by another event. */
export function whichExercise(
  id: ExerciseId,
  {clause, event}: Option,
  run: Run = standing(placeOf(clause)),
): ChoiceExercise {
  const place = placeOf(clause);
  const {machine, role, from, transition} = clause;
  const clauses = clausesOf(machine, role);
  const near: readonly TransitionId[] = [
    transition,
    ...clauses.filter(({events}) => events.includes(event)).map((other) => other.transition),
    ...clauses.filter((other) => other.from === from).map((other) => other.transition),
    ...clauses.filter((other) => other.to === clause.to).map((other) => other.transition),
    ...clauses.map((other) => other.transition),
  ];
  return {
    id,
    form: 'choice',
    kind: 'whichClause',
    topic: familyOf(machine),
    evidence: 'rfc',
    level: isAlone(place, event) ? 1 : 2,
    objectives: objectivesOf('whichClause', clause),
    scene: {kind: 'machine', run},
    ask: {kind: 'whichTransition', position: place, event},
    options: nearest(
      near,
      transitionsOf(machine).map((row) => row.id),
    ).map((each): ExerciseOption => ({id: each, kind: 'transition', transition: each})),
    right: transition,
    second: null,
  };
}

/** A run without steps. */
export function standing(start: Position): Run {
  return {start, steps: []};
}

/** Whether the role meets the event in one state only, so that nothing else can be meant. */
function isAlone({machine, role}: Position, event: Option['event']): boolean {
  return clausesOf(machine, role).filter(({events}) => events.includes(event)).length === 1;
}
