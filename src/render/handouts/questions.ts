import {fullFeaturePhase} from '../../spec/fullFeaturePhase.ts';
import {
  type ClauseRow,
  families,
  familyOf,
  type MachineId,
  specOf,
  type StateId,
  statesOf,
  type TransitionId,
  transitionsOf,
} from '../../spec/index.ts';
import {mannerOf} from '../../spec/manner.ts';
import {clauseMark, eventText, stateLabel} from '../../say/labels.ts';
import type {Catalogue} from '../../text/catalogue.ts';
import type {HandoutWords} from '../../text/handouts.ts';
import {deadEndOf} from './deadEnd.ts';

/** What a worksheet asks, and the answer that the table gives. */
export interface Question {
  readonly question: string;
  readonly answer: string;
}

/** As many as a worksheet has room for. */
const most = 5;

/**
 * What can be asked of a machine: of its picture first, then what happens on an event, for as many events as there is room.
 * Each has one right answer, which is looked up and not written.
 */
export function questionsOf(machine: MachineId, words: Words): readonly Question[] {
  const fixed = [phase, failing, timer, loops, deadEnd, longWay, statesOfOtherRole].flatMap(
    (ask) => ask(machine, words) ?? [],
  );
  const events = telling(machine).map((clause) => eventQuestion(machine, clause, words));
  const [first, ...more] = events;
  const begun = [...fixed.slice(0, most - 1), ...(first === undefined ? [] : [first])];
  return [...begun, ...more].slice(0, most);
}

type Words = Catalogue & HandoutWords;

function phase(machine: MachineId, {handouts: {questions, list}}: Words): Question | null {
  const states = statesOf(machine).filter((id) => fullFeaturePhase.has(id));
  return states.length === 0 ? null : {question: questions.phase(states.length), answer: list(states)};
}

function failing(machine: MachineId, {handouts: {questions, list}}: Words): Question | null {
  const ways = transitionsOf(machine).filter(({id}) => mannerOf(id) === 'failing');
  return ways.length === 0 ? null : {question: questions.failing, answer: list(ways.map(({id}) => id))};
}

function timer(machine: MachineId, {handouts: {questions, list}}: Words): Question | null {
  const ways = transitionsOf(machine).filter(({id}) => mannerOf(id) === 'timer');
  return ways.length === 0 ? null : {question: questions.timer, answer: list(ways.map(({id}) => id))};
}

function loops(machine: MachineId, {handouts: {questions, list}}: Words): Question | null {
  const ways = transitionsOf(machine).filter(({from, to}) => from === to);
  return ways.length === 0 ? null : {question: questions.loops, answer: list(ways.map(({id}) => id))};
}

function deadEnd(machine: MachineId, {handouts: {questions}, families: names}: Words): Question | null {
  const end = deadEndOf(machine);
  if (end === null) return null;
  const other = stateLabel(end.other);
  return {
    question: questions.deadEnd,
    answer: questions.deadEndAnswer({state: end.state, machine: names[end.family], other}),
  };
}

/** Between the states that are farthest apart; only where that takes more than one step. */
function longWay(machine: MachineId, {handouts: {questions}}: Words): Question | null {
  const states = statesOf(machine);
  const pairs = states.flatMap((from) => states.map((to) => ({from, to, ways: shortestWays(machine, from, to)})));
  const [farthest] = pairs.toSorted((a, b) => (b.ways[0]?.length ?? 0) - (a.ways[0]?.length ?? 0));
  if (farthest === undefined || (farthest.ways[0]?.length ?? 0) < 2) return null;
  const {from, to, ways} = farthest;
  return {
    question: questions.way({from: stateLabel(from), to: stateLabel(to)}),
    answer: ways.map((way) => way.join(' ')).join(questions.or),
  };
}

function statesOfOtherRole(machine: MachineId, {handouts: {questions, list}, roles}: Words): Question | null {
  const {roles: own} = specOf(machine);
  if (own.length > 1) return null;
  const role = own[0] === 'initiator' ? 'target' : 'initiator';
  const others = statesOf(families[familyOf(machine)][role]).filter((id) => !statesOf(machine).includes(id));
  if (familyOf(machine) !== 'session' || others.length === 0) return null;
  return {question: questions.statesOfOtherRole({role: roles[role], states: others.length}), answer: list(others)};
}

/** One clause of each transition, from those with the most clauses on: there it takes knowledge to say which one it is. */
function telling(machine: MachineId): readonly ClauseRow[] {
  return transitionsOf(machine)
    .toSorted((a, b) => b.clauses.length - a.clauses.length)
    .flatMap(({clauses}) => clauses[Math.floor((clauses.length * 2) / 3)] ?? []);
}

function eventQuestion(machine: MachineId, clause: ClauseRow, words: Words): Question {
  const {roles, meansHeldIn} = specOf(machine);
  const {questions} = words.handouts;
  const {transition, from, to, role, means, events} = clause;
  const held = from === meansHeldIn && means !== null ? words.means[means].name : null;
  return {
    question: questions.event({
      state: words.simulator.stateInFull(stateLabel(from), held),
      event: eventText(words, events[0], role),
      role: roles.length === 1 ? null : words.roles[role],
    }),
    answer: questions.eventAnswer({transition, mark: clauseMark(clause), to: stateLabel(to)}),
  };
}

/** All ways with the fewest steps, none longer than round the machine; empty where there is none, or none is needed. */
function shortestWays(machine: MachineId, from: StateId, to: StateId): readonly (readonly TransitionId[])[] {
  let ways: readonly {readonly at: StateId; readonly way: readonly TransitionId[]}[] = [{at: from, way: []}];
  if (from === to) return [];
  for (let steps = 1; steps < statesOf(machine).length; steps += 1) {
    ways = ways.flatMap(({at, way}) =>
      transitionsOf(machine).flatMap((row) =>
        row.from === at && row.to !== at ? [{at: row.to, way: [...way, row.id]}] : [],
      ),
    );
    const there = ways.filter(({at}) => at === to).map(({way}) => way);
    if (there.length > 0) return there;
  }
  return [];
}
