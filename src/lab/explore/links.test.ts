import {describe, expect, it} from 'vitest';
import type {Role} from '../../spec/index.ts';
import {readLabRun} from '../run/labLink.ts';
import {worldAfter} from '../run/labRun.ts';
import {isReached, waysTo} from '../run/ways.ts';
import {logIn, oneLoggedIn, requestLogin, resetOfA, twoLoggedIn} from '../scenarios/openings.ts';
import {violationsInStep, violationsInWorld} from './invariants.ts';

// Runs that the lab once played against the RFC. Each is played as far as it goes and checked by the examiner.

const one = 'erl0.max1.wait2.retain20';
const two = 'erl0.max2.wait2.retain20';
const three = 'erl0.max3.wait2.retain20';
const oneLost = [...oneLoggedIn, ...resetOfA];
const siblingLost = [...twoLoggedIn, ...resetOfA];
const bothLost = [...siblingLost, 'reset-b', 'deliver-b-initiator', 'deliver-b-target'];

interface Refused {
  readonly what: string;
  readonly settings: string;
  readonly steps: readonly string[];
  /** The last step, which is refused. */
  readonly step: string;
  readonly kind: string;
}

// prettier-ignore
const refused: readonly Refused[] = [
  {what: 'a Logout for a connection that an attempt is about to reinstate (6.3.4)', settings: two, steps: [...siblingLost, 'connect-reinstateConnection-1', 'deliver-c-target'], step: 'logout-b-1-1', kind: 'beingReinstated'},
  {what: 'a reinstatement beside an attempt that has taken the last place (13.2)', settings: one, steps: [...oneLost, 'connect-addConnection', ...logIn('b')], step: 'connect-reinstateConnection-1', kind: 'allConnectionsUsed'},
  {what: 'one more connection beside a reinstatement that has taken the last place (13.2)', settings: one, steps: [...oneLost, 'connect-reinstateConnection-1'], step: 'connect-addConnection', kind: 'allConnectionsUsed'},
  {what: 'success for a reinstatement when the target’s last place is taken meanwhile (11.13.5)', settings: one, steps: [...oneLost, 'connect-addConnection', ...requestLogin('b'), 'cut-b', 'timeout-initiator-b-login', 'connect-reinstateConnection-1', ...requestLogin('c'), 'accept-b'], step: 'accept-c', kind: 'tooManyConnections'},
  {what: 'one more connection with the CID of a live one (6.3.4)', settings: three, steps: oneLoggedIn, step: 'connect-addConnection-1', kind: 'cidInUse'},
  {what: 'one more connection with the CID of a lost one (6.3.4)', settings: two, steps: siblingLost, step: 'connect-addConnection-1', kind: 'cidInUse'},
  {what: 'one more connection for a session that is being closed (11.14)', settings: two, steps: [...oneLoggedIn, 'logout-a-0'], step: 'connect-addConnection', kind: 'sessionClosing'},
  {what: 'a reinstatement in a session that is being closed (11.14)', settings: two, steps: [...siblingLost, 'logout-b-0'], step: 'connect-reinstateConnection-1', kind: 'sessionClosing'},
];

describe('The lab refuses', () => {
  it.each(refused)('$what', ({settings, steps, step, kind}) => {
    const {played, refusal} = readLabRun(['1', settings, ...steps, step].join('~'));
    expect(played.steps).toHaveLength(steps.length);
    expect(refusal).toMatchObject({reason: {reason: {kind}}});
  });
});

describe('An attempt that has lost what it was for is given up before its Login', () => {
  it('when the connection that it was to reinstate times out: the last one ends the session as well', () => {
    const run = play(one, [...oneLost, 'connect-reinstateConnection-1', 'timeout-initiator-a-connectionState']);
    expect(clausesOf(run, 'initiator')).toEqual(['M1-initiator-1', 'T2-initiator-2', 'N6-initiator-1']);
    expect(run.world.sides.initiator).toEqual({sessions: [], connections: []});
  });

  it.each([
    {what: 'one more connection', settings: three, steps: [...siblingLost, 'connect-addConnection']},
    {what: 'the reinstatement of the session', settings: one, steps: [...oneLost, 'connect-reinstateSession']},
    {
      what: 'the reinstatement of another connection',
      settings: two,
      steps: [...bothLost, 'connect-reinstateConnection-2'],
    },
  ])('and $what is not', ({settings, steps}) => {
    const run = play(settings, [...steps, 'timeout-initiator-a-connectionState']);
    expect(clausesOf(run, 'initiator')).toEqual(['M1-initiator-1']);
  });

  it('by a reset, of which the target learns', () => {
    const attempt = ['connect-reinstateConnection-1', 'deliver-b-target', 'timeout-initiator-a-connectionState'];
    const run = play(one, [...oneLost, ...attempt, 'deliver-b-target']);
    expect(clausesOf(run, 'target')).toEqual(['T6-target-3']);
  });

  it('when its session is closed: else two Logins would open two sessions of one ISID', () => {
    const attempts = ['connect-addConnection', 'connect-addConnection', 'deliver-b-target', 'deliver-c-target'];
    const close = ['logout-a-1', 'deliver-a-target', 'answer-a-0', 'deliver-a-initiator'];
    const run = play(three, [...oneLoggedIn, ...attempts, ...close]);
    expect(clausesOf(run, 'initiator')).toEqual([
      'T13-initiator-1',
      'N3-initiator-1',
      'T2-initiator-2',
      'T2-initiator-2',
    ]);
    expect(run.world.sides.initiator).toEqual({sessions: [], connections: []});
  });
});

describe('Of two Logins of a new session', () => {
  const abandoned = ['connect-newSession', ...requestLogin('a'), 'timeout-initiator-a-login'];
  const both = [...abandoned, 'connect-newSession', ...requestLogin('b')];

  it('the newer goes on when the older succeeds, and then takes its place', () => {
    const run = play(one, [...both, 'accept-a']);
    expect(clausesOf(run, 'target')).toEqual(['T5-target-1', 'N2-target-1']);
    const replaced = play(one, [...both, 'accept-a', 'accept-b']);
    expect(clausesOf(replaced, 'target')).toEqual(['T5-target-1', 'N2-target-1', 'N3-target-2', 'T8-target-2']);
  });

  it.each(['connect-newSession', 'connect-newSession-2'])(
    'the older gives way when the newer, by %s, succeeds',
    (connect) => {
      const run = play(one, [...abandoned, connect, ...requestLogin('b'), 'accept-b']);
      expect(clausesOf(run, 'target')).toEqual(['T5-target-1', 'N2-target-1', 'T7-target-c', 'N9-target-1']);
    },
  );

  it('the newer is no reinstatement either as long as the older has not succeeded', () => {
    const starts = play(one, both).chain.flatMap((effect) => (effect.kind === 'move' ? [effect.because] : []));
    expect(starts).toMatchObject([{kind: 'step'}, {id: 'leadingLoginStarts'}]);
  });

  it('the older is the one that came first, whatever its wire is called', () => {
    // Wire a becomes free while the older Login, on wire b, waits; the newer one is on wire a.
    const first = ['connect-newSession', 'timeout-initiator-a-connect'];
    const older = ['connect-newSession', ...requestLogin('b'), 'timeout-initiator-b-login'];
    const free = ['deliver-a-target', 'deliver-a-target'];
    const newer = ['connect-newSession', ...requestLogin('a')];
    const run = play(one, [...first, ...older, ...free, ...newer, 'accept-a']);
    expect(clausesOf(run, 'target')).toEqual(['T5-target-1', 'N2-target-1', 'T7-target-c', 'N9-target-1']);
  });
});

describe('Of two Logins of one CID', () => {
  it('the older gives way when the newer succeeds, and does not end it by its own success', () => {
    const abandoned = ['connect-reinstateConnection-1', ...requestLogin('b'), 'timeout-initiator-b-login'];
    const both = [...oneLost, ...abandoned, 'connect-reinstateConnection-1', ...requestLogin('c')];
    expect(clausesOf(play(one, [...both, 'accept-c']), 'target')).toContain('T7-target-c');
    const older = play(one, [...both, 'accept-b']);
    expect(older.world.sides.target.connections.map(({at}) => at.state)).toEqual(['S5', 'S4']);
    expect(clausesOf(play(one, [...both, 'accept-b', 'accept-c']), 'target')).toContain('T8-target-2');
  });
});

describe('Of two Logins for different places', () => {
  const reinstateSession = ['connect-reinstateSession', ...requestLogin('b'), 'cut-b', 'timeout-initiator-b-login'];

  it.each([
    {
      what: 'two new connections',
      settings: three,
      steps: [...oneLoggedIn, 'connect-addConnection', ...requestLogin('b'), 'connect-addConnection'],
    },
    {
      what: 'the session and the connection of it',
      settings: one,
      steps: [...oneLost, ...reinstateSession, 'connect-reinstateConnection-1'],
    },
  ])('neither gives way: $what', ({settings, steps}) => {
    const run = play(settings, [...steps, ...requestLogin('c'), 'accept-c']);
    expect(clausesOf(run, 'target')).not.toContain('T7-target-c');
  });

  it('the older that gives way leaves no task behind: it never had one', () => {
    const steps = ['connect-addConnection', ...requestLogin('b'), 'cut-b', 'timeout-initiator-b-login'];
    const again = ['connect-addConnection', ...requestLogin('c'), 'accept-c'];
    const {sides} = play('erl2.max2.wait2.retain20.tasks', [...oneLoggedIn, ...steps, ...again]).world;
    expect(sides.target.sessions.map(({tasksAwait}) => tasksAwait)).toEqual([false]);
  });
});

describe('A Logout for a lost connection', () => {
  it('does not wait for an attempt that is for another CID', () => {
    play(three, [...siblingLost, 'connect-addConnection', 'logout-b-1-1']);
  });
});

describe('The last connection state timeout', () => {
  it('is that of the last connection: one that still waits keeps the session', () => {
    const run = play(two, [...bothLost, 'timeout-initiator-a-connectionState']);
    expect(clausesOf(run, 'initiator')).toEqual(['M1-initiator-1']);
  });

  it('does not end the session as long as tasks wait for reassignment (6.3.5)', () => {
    const recovery = ['logout-b-2-1', 'deliver-b-target', 'answer-b-0', 'deliver-b-initiator'];
    const lost = ['reset-b', 'deliver-b-initiator', 'timeout-initiator-b-connectionState'];
    const run = play('erl2.max2.wait2.retain20.tasks', [...siblingLost, ...recovery, ...lost]);
    expect(clausesOf(run, 'initiator')).toEqual(['M1-initiator-1']);
  });
});

describe('A session that its last logout left in Q3', () => {
  const left = [...siblingLost, 'logout-b-1', 'deliver-b-target'];
  const forgotten = [...left, 'timeout-target-a-connectionState', 'answer-b-0', 'deliver-b-initiator'];

  it('is not stuck when the target has forgotten it: its last timeout takes it through Q4 to FREE', () => {
    const run = play(two, [...forgotten, 'timeout-initiator-a-connectionState']);
    expect(clausesOf(run, 'initiator')).toEqual(['M1-initiator-1', 'N5-initiator-1', 'N6-initiator-1']);
    expect(isReached(run.world, 'allFree')).toBe(true);
  });

  it('is continued by a Login that is under way at that moment', () => {
    const login = ['answer-b-0', 'deliver-b-initiator', 'connect-addConnection', ...requestLogin('b')];
    const run = play(two, [...left, ...login, 'timeout-target-a-connectionState']);
    expect(clausesOf(run, 'target')).toEqual(['M1-target-1', 'N5-target-1', 'N7-target-1']);
  });

  it('fails at once when only tasks wait, and time alone leads to FREE', () => {
    const recovery = ['logout-b-2-1', 'deliver-b-target', 'answer-b-0', 'deliver-b-initiator'];
    const run = play('erl2.max2.wait2.retain20.tasks', [
      ...siblingLost,
      ...recovery,
      'logout-b-1',
      'deliver-b-target',
      'answer-b-0',
      'deliver-b-initiator',
    ]);
    expect(clausesOf(run, 'initiator')).toEqual(['T13-initiator-1', 'N5-initiator-1']);
    expect(waysTo(run.world, 'allFree', 'time')[0]?.legs).not.toBeNull();
  });
});

/** The last step of a run that is played to its end; the examiner finds no fault in any of its worlds and steps. */
function play(settings: string, steps: readonly string[]) {
  const {played, refusal} = readLabRun(['1', settings, ...steps].join('~'));
  expect(refusal).toBeNull();
  for (const [index, {chain, world}] of played.steps.entries()) {
    expect(violationsInStep(worldAfter(played, index), chain, world)).toEqual([]);
    expect(violationsInWorld(world)).toEqual([]);
  }
  return played.steps.at(-1)!;
}

function clausesOf({chain}: ReturnType<typeof play>, side: Role): readonly string[] {
  return chain.flatMap((effect) => (effect.kind === 'move' && effect.side === side ? [effect.clause.id] : []));
}
