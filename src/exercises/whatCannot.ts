import {clauseFor} from '../machine/index.ts';
import {optionsAt, type Option} from '../run/options.ts';
import type {Position, Run} from '../run/run.ts';
import {reasonFor, type WhyNot} from '../run/whyNot.ts';
import {clausesOf, type EventId, familyOf, type StateId, statesOf} from '../spec/index.ts';
import type {ChoiceExercise, ExerciseId, ReasonOption} from './exercise.ts';
import {objectivesOf} from './objectivesOf.ts';
import {possibleAt} from './places.ts';
import {seeded, seedOf, shuffled} from './seeded.ts';
import {standing} from './whereNext.ts';

/** One thing that cannot happen, beside so many that can; fewer than two would be no choice. */
const mostPossible = 4;
const fewestPossible = 2;
const reasonsShown = 3;

/** The events that a place refuses, each under the first clause that has it: none where too little can happen to choose from. */
export function refusedAt(place: Position): readonly Option[] {
  if (possibleAt(place).length < fewestPossible) return [];
  const refused = optionsAt(place).impossible.flatMap(({options}) => options);
  return refused.filter(
    ({event}, index) =>
      clauseFor(place, event) === null && refused.findIndex((other) => other.event === event) === index,
  );
}

/** Which of these cannot happen here, and for which reason? */
export function whyNotExercise(
  id: ExerciseId,
  place: Position,
  refused: Option,
  run: Run = standing(place),
): ChoiceExercise {
  const random = seeded(seedOf(id));
  const shown = [refused, ...spread(shuffled(possibleAt(place), random))];
  const options = clausesOf(place.machine, place.role)
    .flatMap(({events}) => events)
    .filter((event, index, all) => all.indexOf(event) === index)
    .flatMap((event) => shown.filter((option) => option.event === event));
  const right = reasonFor(place, refused.clause);
  return {
    id,
    form: 'choice',
    kind: 'whyNot',
    topic: familyOf(place.machine),
    evidence: 'rfc',
    level: right.kind === 'otherMeans' ? 3 : 2,
    objectives: objectivesOf('whyNot', refused.clause),
    scene: {kind: 'machine', run},
    ask: {kind: 'cannotHappen', position: place, count: options.length},
    options: options.map((option) => ({id: option.event, kind: 'event', option})),
    right: refused.event,
    second: {
      optionsAfter: Object.fromEntries(
        options.map((option) => [option.event, shuffled(reasonsAbout(place, option), random)]),
      ),
      right: reasonId(right),
    },
  };
}

/** One of each transition before the second of any. */
function spread(possible: readonly Option[]): readonly Option[] {
  const isFirst = ({clause}: Option, index: number) =>
    possible.findIndex((other) => other.clause.transition === clause.transition) === index;
  const rest = possible.filter((option, index) => !isFirst(option, index));
  return [...possible.filter(isFirst), ...rest].slice(0, mostPossible);
}

/** The reason of the machine, where it has one, among some that are false of the same transition. */
function reasonsAbout(place: Position, option: Option): readonly ReasonOption[] {
  const isRefused = clauseFor(place, option.event) === null;
  const reasons: readonly WhyNot[] = [
    ...(isRefused ? [reasonFor(place, option.clause)] : []),
    ...falseReasons(place, option),
  ];
  return reasons.slice(0, reasonsShown).map((why) => ({id: reasonId(why), kind: 'reason', why}));
}

function falseReasons(place: Position, {clause, event}: Option): readonly WhyNot[] {
  const {role, state, means} = place;
  const {transition} = clause;
  const elsewhere = startOfNone(place, event);
  return [
    ...(means !== null && clause.means === null
      ? [{kind: 'otherMeans', transition, means: means === 'csmE' ? 'csmI' : 'csmE', held: means} as const]
      : []),
    ...(elsewhere === undefined ? [] : [{kind: 'otherState', transition, from: elsewhere, state} as const]),
    {kind: 'illegalForRole', label: transition, role},
    {kind: 'noWayOut', state},
  ];
}

/** A state near by, not this one, in which no clause of the event starts: to say so of any of them is false. */
function startOfNone({machine, role, state}: Position, event: EventId): StateId | undefined {
  const clauses = clausesOf(machine, role);
  const own = clauses.filter(({events}) => events.includes(event));
  const near = [
    ...clauses.filter(({from}) => from === state).map(({to}) => to),
    ...clauses.filter(({to}) => to === state).map(({from}) => from),
    ...statesOf(machine),
  ];
  return near.find((other) => other !== state && !own.some(({from}) => from === other));
}

function reasonId(why: WhyNot): string {
  return why.kind === 'otherState' ? `${why.kind}-${why.from}` : why.kind;
}
