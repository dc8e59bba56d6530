import {describe, expect, it} from 'vitest';
import {type FamilyId, familyOf, type Role, sections} from '../../spec/index.ts';
import type {Move} from '../world/effects.ts';
import {type LabStep, playRun, worldAfter} from '../run/labRun.ts';
import {type ScenarioId, scenarioIds, scenarioLink, scenarioRun, scenarios, stepsOf} from './scenarios.ts';
import {scenarioWords as english} from '../../text/en/scenarios.ts';
import {scenarioWords as chinese} from '../../text/zh-Hans/scenarios.ts';

function play(id: ScenarioId) {
  return playRun(scenarioRun(id));
}

function movesIn(steps: readonly LabStep[], side?: Role): Move[] {
  const moves = steps.flatMap(({chain}) => chain.filter((effect) => effect.kind === 'move'));
  return moves.filter((move) => side === undefined || move.side === side);
}

/** `T1 T4 T5`: what the machines of one family took on one side, in order. */
function taken(steps: readonly LabStep[], side: Role, family: FamilyId): string {
  return movesIn(steps, side)
    .filter(({to}) => familyOf(to.machine) === family)
    .map(({clause}) => clause.transition)
    .join(' ');
}

/** `Q3 S5`: sessions and connections of a side after a run; a connection in cleanup by its cleanup state. */
function statesOf(id: ScenarioId, side: Role): string {
  const played = play(id);
  const {sessions, connections} = worldAfter(played, played.steps.length).sides[side];
  return [...sessions.map(({at}) => at.state), ...connections.map(({at, cleanup}) => cleanup?.state ?? at.state)].join(
    ' ',
  );
}

describe('A scenario', () => {
  it.each(scenarioIds)('%s plays to its last step', (id) => {
    expect(play(id).steps).toHaveLength(scenarios[id].steps.length);
  });

  it.each(scenarioIds)('%s moves a machine in each step but those of the network and of tasks', (id) => {
    const still = play(id).steps.filter(({chain, action}) => {
      const isNetwork = action.do === 'cut' || action.do === 'reset' || action.do === 'close';
      const isTasks = chain.some((effect) => 'pdu' in effect && effect.pdu.kind === 'taskReassign');
      return !isNetwork && !isTasks && movesIn([{action, chain, world: play(id).start}]).length === 0;
    });
    // A Logout for a CID that is gone moves nothing at the target: that is the point of its scenario.
    expect(still).toHaveLength(id === 'cidNotFound' ? 2 : 0);
  });

  it('has a run of its own', () => {
    expect(new Set(scenarioIds.map((id) => scenarioLink(scenarios[id]))).size).toBe(scenarioIds.length);
  });

  it.each(scenarioIds)('%s names each of its notes once and has no note without a step', (id) => {
    const marked = stepsOf(id).flatMap(({note}) => (note === null ? [] : [note]));
    expect(new Set(marked).size).toBe(marked.length);
    for (const {notes} of [english[id], chinese[id]]) expect(Object.keys(notes).sort()).toEqual([...marked].sort());
  });
});

interface Trace {
  readonly number: number;
  readonly id: ScenarioId;
  /** How many steps of the scenario are the trace, when it goes on after it. */
  readonly steps?: number;
  readonly initiator: readonly [connection: string, cleanup: string, session: string];
  readonly target: readonly [connection: string, cleanup: string, session: string];
}

/** The ready-made traces of the fact sheet, typed from its text: what each family of machines takes, side by side. */
// prettier-ignore
const traces: readonly Trace[] = [
  {number: 1, id: 'plainLife',            initiator: ['T1 T4 T5 T9 T13', '', 'N1 N3'],                    target: ['T3 T4 T5 T9 T13', '', 'N1 N2 N3']},
  {number: 2, id: 'targetAsks',           initiator: ['T1 T4 T5 T11 T12 T10 T14 T13', '', 'N1 N3'],       target: ['T3 T4 T5 T11 T12 T12 T10 T13', '', 'N1 N2 N3']},
  {number: 3, id: 'resetOneOfTwo',        initiator: ['T1 T4 T5 T1 T4 T5 T15', 'M2 M4', 'N1'],            target: ['T3 T4 T5 T3 T4 T5 T15', 'M2 M4', 'N1 N2']},
  {number: 4, id: 'resetOnly',            initiator: ['T1 T4 T5 T15 T1 T4 T5', 'M2 M4', 'N1 N5 N4'],      target: ['T3 T4 T5 T15 T3 T4 T5', 'M2 M4', 'N1 N2 N5 N7 N10']},
  {number: 5, id: 'reinstatementRefused', initiator: ['T1 T4 T5 T15 T1 T4 T7', 'M2 M3 M1', 'N1 N5 N6'],   target: ['T3 T4 T5 T15 T3 T4 T7', 'M2 M3 M1', 'N1 N2 N5 N7 N8 N6']},
  {number: 6, id: 'sessionReinstated',    initiator: ['T1 T4 T5 T15 T1 T4 T5', 'M2 M4', 'N1 N5 N6 N1'],   target: ['T3 T4 T5 T3 T4 T5 T8', '', 'N1 N2 N1 N2 N3']},
  {number: 7, id: 'recoveryLogout', steps: 10, initiator: ['T1 T4 T5 T9 T13', '', 'N1 N5'],               target: ['T3 T4 T5 T9 T13', '', 'N1 N2 N5']},
];

describe('A trace of the fact sheet', () => {
  it.each(traces)('$number is $id, transition by transition on each side', ({id, steps, initiator, target}) => {
    const played = play(id).steps.slice(0, steps);
    const takenBy = (side: Role) =>
      (['connection', 'cleanup', 'session'] as const).map((family) => taken(played, side, family));
    expect(takenBy('initiator')).toEqual(initiator);
    expect(takenBy('target')).toEqual(target);
  });
});

interface Point {
  readonly says: string;
  readonly id: ScenarioId;
  /** The marked step that shows it. */
  readonly at: string;
  /** Every clause that the step fires, in order. */
  readonly fires: readonly string[];
}

// prettier-ignore
const points: readonly Point[] = [
  {says: 'a failed leading login is N9 at the target',                           id: 'loginRefused',            at: 'refused',    fires: ['T7-target-a', 'N9-target-1']},
  {says: 'a failed leading login moves no session of the initiator',             id: 'loginRefused',            at: 'nothing',    fires: ['T7-initiator-a']},
  {says: 'a connection that nobody logs in ends by T6',                          id: 'halfOpen',                at: 'target',     fires: ['T6-target-1']},
  {says: 'a second connection moves no session',                                 id: 'secondConnection',        at: 'still',      fires: ['T5-initiator-1']},
  {says: 'a connection that leaves while another stays moves no session',        id: 'secondConnection',        at: 'stays',      fires: ['T13-target-1']},
  {says: 'the last orderly logout closes the session',                           id: 'secondConnection',        at: 'closed',     fires: ['T13-target-1', 'N3-target-1']},
  {says: 'a sibling does not move when the close-session Logout is requested',   id: 'closeSession',            at: 'sibling',    fires: ['T9-target-1']},
  {says: 'a sibling takes T8 when the Response is sent',                         id: 'closeSession',            at: 'sent',       fires: ['T13-target-1', 'T8-target-1', 'N3-target-1']},
  {says: 'T14 is a loop of the initiator',                                       id: 'targetAsks',              at: 'late',       fires: ['T14-initiator-1']},
  {says: 'Async 2 fires T15 e) at the target',                                   id: 'dropOne',                 at: 'drops',      fires: ['T15-target-e']},
  {says: 'Async 2 fires T15 d) at the initiator',                                id: 'dropOne',                 at: 'told',       fires: ['T15-initiator-d']},
  {says: 'Async 3 takes all connections and the session',                        id: 'dropAll',                 at: 'told',       fires: ['T15-initiator-e', 'T15-initiator-e', 'N5-initiator-1']},
  {says: 'a drop from LOGOUT_REQUESTED is T16',                                  id: 'ignoredRequest',          at: 'told',       fires: ['T16-initiator-d', 'N5-initiator-1']},
  {says: 'response 3 is M3',                                                     id: 'cleanupFails',            at: 'back',       fires: ['M3-initiator-csmE-3']},
  {says: 'response 2 is T17 a) and, for the last connection, N5',                id: 'recoveryNotSupported',    at: 'failed',     fires: ['T17-initiator-a', 'N5-initiator-1']},
  {says: 'response 1 is literally M3',                                           id: 'cidNotFound',             at: 'm3',         fires: ['M3-initiator-csmE-3']},
  {says: 'a CSM-E that is asked to log out leaves LOGGED_IN, which is M3',       id: 'helperLeaves',            at: 'm3',         fires: ['T11-target-1', 'M3-target-csmE-1']},
  {says: 'a closed session ends a connection in CLEANUP_WAIT by M1',             id: 'helperLeaves',            at: 'm1',         fires: ['T13-target-1', 'M1-target-2', 'N3-target-1']},
  {says: 'a target that noticed nothing has no M2 and no N7',                    id: 'cableCut',                at: 'noN7',       fires: ['T4-target-1']},
  {says: 'connection reinstatement ends a live old connection by T8',            id: 'cableCut',                at: 't8',         fires: ['T5-target-1', 'T8-target-2']},
  {says: 'a target may let go of a session that the initiator believes in',       id: 'targetNoticesFirst',      at: 'gone',       fires: ['M1-target-1', 'N6-target-1']},
  {says: 'for a target that remembers nothing a reinstatement is a new session',  id: 'targetNoticesFirst',      at: 'new',        fires: ['T4-target-1', 'N1-target-1']},
  {says: 'session reinstatement from Q3 is N3',                                  id: 'sessionReinstated',       at: 'n3',         fires: ['T5-target-1', 'N2-target-1', 'N3-target-2', 'T8-target-2']},
  {says: 'session reinstatement from Q4 is N6',                                  id: 'sessionReinstatedAfterFailure', at: 'n6',   fires: ['T5-target-1', 'N2-target-1', 'N6-target-2', 'M4-target-csmI-1']},
  {says: 'session reinstatement from Q5 is N11',                                 id: 'sessionReinstatedMidway', at: 'n11',        fires: ['T5-target-1', 'N2-target-1', 'N11-target-1', 'T7-target-c', 'M3-target-csmI-1', 'M2-target-csmI-1', 'M4-target-csmI-1']},
  {says: 'a login for an unknown TSIH moves nothing but its connection',         id: 'forgotten',               at: 'unknown',    fires: ['T4-target-1']},
  {says: 'a login beyond MaxConnections ends by T7 a)',                          id: 'tooManyConnections',      at: 'refused',    fires: ['T7-target-a']},
  {says: 'T7 f) of the target waits for the Logout Request',                     id: 'loginDuringClose',        at: 'request',    fires: ['T9-target-1', 'T7-target-f']},
  {says: 'T7 f) of the initiator waits for the Logout Response',                 id: 'loginDuringClose',        at: 'response',   fires: ['T13-initiator-1', 'T7-initiator-f', 'N3-initiator-1']},
  {says: 'a sibling that was asked to log out takes T18 when the Response is sent', id: 'closeWhileAsked',       at: 't18',        fires: ['T13-target-1', 'T18-target-1', 'N3-target-1']},
  {says: 'a failed reinstatement is T17 b) in IN_LOGOUT',                        id: 'logoutThenReinstatement', at: 't17',        fires: ['T7-target-a', 'T17-target-b', 'N5-target-1']},
  {says: 'a recovery logout of the last connection is T13 and yet N5',           id: 'recoveryLogout',          at: 'n5',         fires: ['T13-target-1', 'N5-target-1']},
  {says: 'task reassignment moves no machine',                                   id: 'reassignment',            at: 'done',       fires: []},
  {says: 'the last logout while another connection waits moves no session',      id: 'neitherNor',              at: 'neither',    fires: ['T13-target-1']},
  {says: 'the connection state timeout of the last connection is M1 and N6',     id: 'nobodyActs',              at: 'm1',         fires: ['M1-target-1', 'N6-target-1']},
];

describe('A scenario shows its point', () => {
  it.each(points)('$id: $says', ({id, at, fires}) => {
    const index = stepsOf(id).findIndex(({note}) => note === at);
    const step = play(id).steps[index];
    expect(step).toBeDefined();
    expect(movesIn(step === undefined ? [] : [step]).map(({clause}) => clause.id)).toEqual(fires);
  });
});

/** Where each scenario leaves its two sides; nothing is FREE. */
// prettier-ignore
const ends: Readonly<Record<ScenarioId, {readonly initiator: string; readonly target: string}>> = {
  plainLife:                     {initiator: '',      target: ''},
  loginRefused:                  {initiator: '',      target: ''},
  halfOpen:                      {initiator: '',      target: ''},
  secondConnection:              {initiator: '',      target: ''},
  closeSession:                  {initiator: '',      target: ''},
  targetAsks:                    {initiator: '',      target: ''},
  resetOnly:                     {initiator: 'Q3 S5', target: 'Q3 S5'},
  reinstatementRefused:          {initiator: '',      target: ''},
  nobodyActs:                    {initiator: '',      target: ''},
  resetOneOfTwo:                 {initiator: 'Q3 S5', target: 'Q3 S5'},
  dropOne:                       {initiator: 'Q3 S5', target: 'Q3 S5'},
  dropAll:                       {initiator: 'Q3 S5', target: 'Q3 S5'},
  ignoredRequest:                {initiator: 'Q4 R1', target: 'Q4 R1'},
  cleanupFails:                  {initiator: 'Q3 S5', target: 'Q3 S5'},
  recoveryNotSupported:          {initiator: 'Q4 R1', target: 'Q4 R1'},
  cidNotFound:                   {initiator: 'Q3 S5', target: 'Q3 S5'},
  helperLeaves:                  {initiator: '',      target: ''},
  cableCut:                      {initiator: 'Q3 S5', target: 'Q3 S5'},
  targetNoticesFirst:            {initiator: 'Q3 S5', target: 'Q3 S5'},
  sessionReinstated:             {initiator: 'Q3 S5', target: 'Q3 S5'},
  sessionReinstatedAfterFailure: {initiator: 'Q3 S5', target: 'Q3 S5'},
  sessionReinstatedMidway:       {initiator: 'Q3 S5', target: 'Q3 S5'},
  forgotten:                     {initiator: 'Q3 S5', target: 'Q3 S5'},
  tooManyConnections:            {initiator: 'Q4 R1', target: 'Q4 R1'},
  loginDuringClose:              {initiator: '',      target: ''},
  closeWhileAsked:               {initiator: '',      target: ''},
  logoutThenReinstatement:       {initiator: 'Q4 R1', target: 'Q4 R1'},
  recoveryLogout:                {initiator: 'Q3 S5', target: 'Q3 S5'},
  reassignment:                  {initiator: 'Q3 S5', target: 'Q3 S5'},
  neitherNor:                    {initiator: 'Q3 S5', target: 'Q3 S5'},
};

describe('The end of a scenario', () => {
  it.each(scenarioIds)('%s leaves both sides where its story says', (id) => {
    expect({initiator: statesOf(id, 'initiator'), target: statesOf(id, 'target')}).toEqual(ends[id]);
  });
});

const sentences = scenarioIds.flatMap((id) => {
  const [one, other] = [english[id], chinese[id]];
  const notes: Readonly<Record<string, string>> = other.notes;
  return [
    {of: `${id}, title`, english: one.title, chinese: other.title},
    {of: `${id}, context`, english: one.context, chinese: other.context},
    ...Object.entries(one.notes).map(([key, text]) => ({
      of: `${id}, ${key}`,
      english: text,
      chinese: notes[key] ?? '',
    })),
  ];
});

describe('The words of the scenarios', () => {
  /** Names that stay English in both languages. */
  const names = /ErrorRecoveryLevel|TASK REASSIGN/g;
  const partners = [
    [/recover/i, /恢复/],
    [/reinstat/i, /重建/],
    [/\bresets?\b/i, /复位/],
    [/reassign/i, /指派/],
  ] as const;

  it.each(sentences)(
    '$of: where one language has recovery, reinstatement, reset or reassignment, so has the other',
    (pair) => {
      const [one, other] = [pair.english, pair.chinese].map((text) => text.replace(names, ''));
      for (const [word, partner] of partners)
        expect(partner.test(other ?? ''), String(word)).toBe(word.test(one ?? ''));
    },
  );

  it.each(sentences)('$of: both languages name the same states, transitions, clauses and numbers', (pair) => {
    const namesIn = (text: string) => [...new Set(text.match(/\b[A-Z]+_?[A-Z0-9_]*\d*\b|\d+/g) ?? [])].sort();
    const only = ['A', 'I', 'O', 'PDU', 'NOP', 'MC', 'RFC', 'TCP'];
    const kept = (text: string) => namesIn(text).filter((name) => !only.includes(name));
    expect(kept(pair.chinese)).toEqual(kept(pair.english));
  });

  it.each(sentences)('$of: a section that is named is one that the page links', ({english: text}) => {
    const named = text.match(/\d+(?:\.\d+)+/g) ?? [];
    expect(named.filter((number) => !sections.some((section) => section === number))).toEqual([]);
  });

  it.each(sentences)('$of: Chinese and Latin letters stand apart, with full-width marks', ({chinese: text}) => {
    expect(
      text.match(
        /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}|[，。：；、！？（）]\s|\s[，。：；、！？（）]/gu,
      ) ?? [],
    ).toEqual([]);
    expect(text.match(/\p{Script=Han}[,:;!?(]|["']/gu) ?? []).toEqual([]);
  });
});
