import type {ConnectionRead, EventRead, Reading} from '../reader/reading.ts';
import type {Verdict as ReaderVerdict} from '../reader/verdict.ts';
import type {Evidence} from '../spec/evidence.ts';
import {
  families,
  familyIds,
  type MachineId,
  type Role,
  roles,
  type StateId,
  statesOf,
  type TransitionId,
  type TransitionRow,
  transitionsOf,
} from '../spec/index.ts';
import {commands} from '../stacks/commands.ts';
import {signs} from '../stacks/findings.ts';
import type {Ask, ChoiceExercise, ExerciseId, ExerciseOption, Level, OptionId} from './exercise.ts';
import {nearest} from './nearest.ts';
import type {ObjectiveId} from './objectives.ts';
import type {Why} from './why.ts';

/** What can be asked about a printed text. */
type TextAsk = Extract<Ask, {kind: 'printedState' | 'lineTransition' | 'sign' | 'lookNext'}>;

/** One question about a printed text. */
interface Question {
  /** `targetcli.state.4`: the text, what is asked, and the line that it is asked of. */
  readonly name: string;
  readonly text: string;
  readonly ask: TextAsk;
}

/** A text that a tool printed, and what the reader makes of it. */
export interface ReadPrint {
  readonly id: string;
  readonly text: string;
  readonly reading: Reading;
  readonly verdict: ReaderVerdict;
  /** What the meaning of an event rests on, by its line. */
  readonly evidence: Readonly<Record<string, Evidence>>;
}

let readings: ReadonlyMap<string, ReadPrint> = new Map();

/** Brings the texts that can be asked about. Before that there are no questions. */
export function bringReadings(prints: readonly ReadPrint[]) {
  readings = new Map(prints.map((print) => [print.text, print]));
}

/** Every question that the reader has an answer to, text by text. */
export function diagnoses(): readonly Question[] {
  return (questions ??= [...readings.values()].flatMap(({id, text}) => questionsAbout(id, text)));
}

let questions: readonly Question[] | undefined;

function questionsAbout(id: string, text: string): readonly Question[] {
  const {reading, verdict} = readOnce(text);
  const named = (what: string, ask: TextAsk): Question => ({name: `${id}.${what}`, text, ask});
  return [
    ...statesIn(reading).map(({line}) => named(`state.${line}`, {kind: 'printedState', line})),
    ...reading.events
      .filter(isOneTransition)
      .map(({line}) => named(`transition.${line}`, {kind: 'lineTransition', line, from: eventAt(reading, line).from})),
    named('sign', {kind: 'sign'}),
    ...(verdict.command === null ? [] : [named('look', {kind: 'lookNext'})]),
  ];
}

/** What the reader makes of a text. */
function readOnce(text: string): ReadPrint {
  const known = readings.get(text);
  if (known === undefined) throw new Error('a text was asked about that nobody has read');
  return known;
}

/** What does this text say? The reader knows. */
export function diagnosisExercise(id: ExerciseId, {text, ask}: Question): ChoiceExercise {
  const {reading} = readOnce(text);
  const {options, right} = answersTo(text, ask);
  return {
    id,
    form: 'choice',
    kind: 'diagnose',
    topic: 'terminal',
    evidence: evidenceOf(text, ask),
    level: levelOf(ask),
    objectives: objectivesOf(ask),
    scene: {kind: 'text', text, reading},
    ask,
    options,
    right,
    second: null,
  };
}

/** What the reader's answer rests on. */
function evidenceOf(text: string, ask: TextAsk): Evidence {
  const {verdict, evidence} = readOnce(text);
  if (ask.kind === 'printedState') return 'implementation';
  if (ask.kind === 'lineTransition') return evidence[ask.line] ?? 'inferred';
  return verdict.evidence ?? 'inferred';
}

function levelOf({kind}: TextAsk): Level {
  if (kind === 'printedState') return 1;
  return kind === 'lineTransition' ? 2 : 3;
}

function objectivesOf({kind}: TextAsk): readonly [ObjectiveId, ...ObjectiveId[]] {
  return kind === 'lookNext' ? ['whoActs', 'readOutput'] : ['readOutput'];
}

function answersTo(
  text: string,
  ask: TextAsk,
): {readonly options: readonly ExerciseOption[]; readonly right: OptionId} {
  const {reading, verdict} = readOnce(text);
  switch (ask.kind) {
    case 'printedState': {
      const {state, machine} = printedAt(reading, ask.line);
      const near: readonly StateId[] = [
        state,
        ...transitionsOf(machine).flatMap(({from, to}) => (from === state ? [to] : to === state ? [from] : [])),
        ...statesOf(machine),
      ];
      const options = nearest(near, statesOf(machine));
      return {options: options.map((each) => ({id: each, kind: 'state', state: each, stays: false})), right: state};
    }
    case 'lineTransition': {
      const {transition, from, to, side} = eventAt(reading, ask.line);
      const rows = rowsOf(side);
      const near: readonly TransitionId[] = [
        transition,
        ...rows.filter((row) => row.to === to && to !== 'S1').map((row) => row.id),
        ...rows.filter((row) => row.from === from).map((row) => row.id),
        ...rows.filter((row) => row.to === to).map((row) => row.id),
      ];
      const options = nearest(near, [...new Set(rows.map((row) => row.id))]);
      return {options: options.map((id) => ({id, kind: 'transition', transition: id})), right: transition};
    }
    case 'lookNext': {
      const {command} = verdict;
      if (command === null) throw new Error('the reader names no command');
      return {options: roles.map((end) => ({id: end, kind: 'end', end})), right: commands[command.id].side};
    }
    case 'sign':
      return {options: signs.map((sign) => ({id: sign, kind: 'sign', sign})), right: verdict.sign};
  }
}

/** Why an answer about a text is wrong: what it would take, and nothing of what the reader says instead. */
export function whyNotRead({scene, ask, options}: ChoiceExercise, id: OptionId): Why {
  const option = options.find((each) => each.id === id);
  if (scene.kind === 'text' && option?.kind === 'state' && ask.kind === 'printedState') {
    const {line, word} = printedAt(scene.reading, ask.line);
    return {kind: 'notTheWord', line, word, state: option.state};
  }
  if (option?.kind === 'transition' && ask.kind === 'lineTransition') {
    const {transition} = option;
    const from = roles.flatMap(rowsOf).find((row) => row.id === transition)?.from ?? ask.from;
    return from === ask.from
      ? {kind: 'notOnLine', line: ask.line, transition}
      : {kind: 'refused', why: {kind: 'otherState', transition, from, state: ask.from}};
  }
  if (option?.kind === 'sign') return {kind: 'notTheSign', sign: option.sign};
  return option?.kind === 'end' ? {kind: 'notAtEnd', end: option.end} : {kind: 'noSuchOption'};
}

/** What the reader says of the text that was asked about. */
export function whatReaderSays({scene, ask}: ChoiceExercise): Why {
  if (scene.kind !== 'text') return {kind: 'noSuchOption'};
  if (ask.kind === 'printedState') return {kind: 'printed', ...printedAt(scene.reading, ask.line)};
  if (ask.kind === 'lineTransition') return {kind: 'lineMeans', event: eventAt(scene.reading, ask.line).event};
  return {kind: 'verdict', verdict: readOnce(scene.text).verdict};
}

interface Printed {
  readonly line: number;
  readonly word: string;
  readonly state: StateId;
  readonly machine: MachineId;
}

/** Each state that the text prints and the reader knows the RFC's label of. */
function statesIn({sessions}: Reading): readonly Printed[] {
  return sessions.flatMap(({side, stateLine, stateText, rfcState, connections}) => [
    ...printed('session', side, stateLine, {stateText, rfcState}),
    ...connections.flatMap((connection) => printed('connection', side, connection.line, connection)),
  ]);
}

function printed(
  family: 'session' | 'connection',
  side: Role,
  line: number | null,
  {stateText, rfcState}: Pick<ConnectionRead, 'stateText' | 'rfcState'>,
): readonly Printed[] {
  if (line === null || stateText === null || rfcState === null) return [];
  return [{line, word: stateText, state: rfcState, machine: families[family][side]}];
}

function printedAt(reading: Reading, line: number): Printed {
  const found = statesIn(reading).find((each) => each.line === line);
  if (found === undefined) throw new Error(`line ${line} prints no state`);
  return found;
}

function isOneTransition({transitions}: EventRead): boolean {
  return transitions.length === 1;
}

/** An event that is one transition, and between which states. */
interface EventAt {
  readonly event: EventRead;
  readonly transition: TransitionId;
  readonly from: StateId;
  readonly to: StateId;
  readonly side: Role;
}

function eventAt({events}: Reading, line: number): EventAt {
  const event = events.find((each) => each.line === line && isOneTransition(each));
  const row = event === undefined ? undefined : rowsOf(event.side).find(({id}) => id === event.transitions[0]);
  if (event === undefined || row === undefined) throw new Error(`line ${line} reports no transition`);
  return {event, transition: row.id, from: row.from, to: row.to, side: event.side};
}

function rowsOf(side: Role): readonly TransitionRow[] {
  return familyIds.flatMap((family) => transitionsOf(families[family][side]));
}
