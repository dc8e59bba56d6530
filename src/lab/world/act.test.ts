import {describe, expect, it} from 'vitest';
import type {Role} from '../../spec/index.ts';
import {readLabRun} from '../run/labLink.ts';
import {standingsIn} from '../run/standing.ts';
import {logIn, oneLoggedIn, requestLogin, resetOfA, twoLoggedIn} from '../scenarios/openings.ts';

describe('A Logout for another connection that works', () => {
  it('is answered although the connection that carries it was asked to log out meanwhile', () => {
    const steps = [...twoLoggedIn, 'logout-b-1-1', 'deliver-b-target', 'async-b-1', 'answer-b-0'];
    expect(clausesIn('erl1.max2.wait2.retain20', steps, 'target')).toEqual(['T13-target-1']);
  });
});

describe('Tasks at ErrorRecoveryLevel 2', () => {
  const reinstated = ['connect-reinstateConnection-1', ...logIn('b')];

  it.each([
    {seen: 'both ends have seen', loss: resetOfA},
    {seen: 'only the initiator has seen', loss: ['cut-a', 'timeout-initiator-a-nop']},
  ])('wait at both ends after the reinstatement of a connection whose loss $seen', ({loss}) => {
    const {sides} = read('erl2.max1.wait2.retain20.tasks', [...oneLoggedIn, ...loss, ...reinstated]).world;
    expect(sides.initiator.sessions.map(({tasksAwait}) => tasksAwait)).toEqual([true]);
    expect(sides.target.sessions.map(({tasksAwait}) => tasksAwait)).toEqual([true]);
  });
});

describe('A Login for a session that the target has forgotten', () => {
  it('joins no session there, and starts none', () => {
    const forgotten = [
      ...oneLoggedIn,
      ...resetOfA,
      'timeout-target-a-connectionState',
      'connect-reinstateConnection-1',
    ];
    const {target} = read('erl0.max1.wait2.retain20', [...forgotten, ...requestLogin('b')]).world.sides;
    expect(target.sessions).toEqual([]);
    expect(target.connections).toMatchObject([{wire: 'b', at: {state: 'S4'}, session: null}]);
  });
});

describe('A session left without a connection by its last orderly Logout', () => {
  const left = [...twoLoggedIn, ...resetOfA, 'logout-b-1', 'deliver-b-target', 'answer-b-0', 'deliver-b-initiator'];

  it('is marked at both ends until a Login gives it one again', () => {
    expect(strandedIn(left)).toEqual([[true], [true]]);
    expect(strandedIn([...left, 'connect-reinstateConnection-1', ...logIn('b')])).toEqual([[false], [false]]);
  });

  function strandedIn(steps: readonly string[]) {
    const {world, chain} = read('erl0.max2.wait2.retain20', steps);
    const {initiator, target} = standingsIn(world, chain).sessions;
    return [initiator, target].map((sessions) => sessions.map(({stranded}) => stranded));
  }
});

describe('A session reinstatement', () => {
  it('starts its new session by a coupling of its own, which the RFC does not state', () => {
    const login = ['connect-reinstateSession', ...requestLogin('b')];
    const starts = read('erl0.max1.wait2.retain20', [...oneLoggedIn, ...resetOfA, ...login]).chain.flatMap((effect) =>
      effect.kind === 'move' && effect.clause.transition === 'N1' ? [effect.because] : [],
    );
    expect(starts).toMatchObject([{kind: 'coupling', id: 'reinstatingLoginStarts'}]);
  });
});

function read(settings: string, steps: readonly string[]) {
  const {played, refusal} = readLabRun(['1', settings, ...steps].join('~'));
  expect(refusal).toBeNull();
  return played.steps.at(-1)!;
}

/** The clauses that the last step fires at one end, in order. */
function clausesIn(settings: string, steps: readonly string[], side: Role): readonly string[] {
  return read(settings, steps).chain.flatMap((effect) =>
    effect.kind === 'move' && effect.side === side ? [effect.clause.id] : [],
  );
}
