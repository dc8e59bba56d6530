import {clauseFor} from '../machine/index.ts';
import {optionsAt, type Option} from '../run/options.ts';
import type {Position, Run} from '../run/run.ts';
import {reasonFor, whyIllegal, type WhyNot} from '../run/whyNot.ts';
import {
  type ClauseRow,
  clausesOf,
  type EventId,
  families,
  familyOf,
  roles,
  type StateId,
  statesOf,
} from '../spec/index.ts';
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

/**
 * What a place refuses because its transition belongs to the other role alone: an event that this role never meets, or one
 * that moves the other role in the very state of the place (T14 in S6, N4 in Q4). Elsewhere the state would be the reason.
 */
export function foreignTo(place: Position): readonly Option[] {
  const {machine, role, state} = place;
  const possible = possibleAt(place).length;
  const own = clausesOf(machine, role).flatMap(({events}) => events);
  return clausesOfFamily(place)
    .filter(({transition}) => whyIllegal(place, transition) !== null)
    .flatMap((clause) => clause.events.map((event): Option => ({clause, event})))
    .filter(({clause: {from, to}, event}) => {
      // At either end of the other role's line, one event that can happen is enough to think about.
      const isNear = from === state || to === state;
      const isEnough = possible >= (isNear ? 1 : fewestPossible);
      return isEnough && clauseFor(place, event) === null && (from === state || !own.includes(event));
    });
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
  const options = clausesOfFamily(place)
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
  const right = isRefused ? [reasonFor(place, option.clause)] : [];
  const reasons: readonly WhyNot[] = [
    ...right,
    ...falseReasons(place, option).filter(({kind}) => kind !== 'illegalForRole' || right[0]?.kind !== kind),
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
function startOfNone(place: Position, event: EventId): StateId | undefined {
  const {machine, role, state} = place;
  const clauses = clausesOf(machine, role);
  const starting = clausesOfFamily(place).filter(({events}) => events.includes(event));
  const near = [
    ...clauses.filter(({from}) => from === state).map(({to}) => to),
    ...clauses.filter(({to}) => to === state).map(({from}) => from),
    ...statesOf(machine),
  ];
  return near.find((other) => other !== state && !starting.some(({from}) => from === other));
}

/** The clauses of both roles, those of this one first. */
function clausesOfFamily({machine, role}: Position): readonly ClauseRow[] {
  const others = roles.filter((each) => each !== role);
  return [role, ...others].flatMap((each) => clausesOf(families[familyOf(machine)][each], each));
}

function reasonId(why: WhyNot): string {
  return why.kind === 'otherState' ? `${why.kind}-${why.from}` : why.kind;
}
