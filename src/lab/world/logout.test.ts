import {describe, expect, it} from 'vitest';
import type {Role} from '../../spec/index.ts';
import {violationsInStep, violationsInWorld} from '../explore/invariants.ts';
import {readLabRun} from '../run/labLink.ts';
import {type LabStep, worldAfter} from '../run/labRun.ts';
import {logIn, resetOfA, twoLoggedIn} from '../scenarios/openings.ts';
import {connectionOn} from './world.ts';

const threeLoggedIn = [...twoLoggedIn, 'connect-addConnection', ...logIn('c')];
const resetOfC = ['reset-c', 'deliver-c-initiator', 'deliver-c-target'];

/** A Logout for CID 1, in cleanup, that the initiator gives up before the target has answered it. */
const givenUp = ['logout-b-1-1', 'deliver-b-target', 'timeout-initiator-b-logout'];

/** The same for CID 3, which works. */
const siblingGivenUp = ['logout-b-1-3', 'deliver-b-target', 'timeout-initiator-c-logout'];

describe('A Logout Response', () => {
  it('to a Logout that the initiator has given up does not answer the newer one on the same connection', () => {
    const late = [...twoLoggedIn, ...resetOfA, 'logout-b-1-1', 'deliver-b-target', 'answer-b-0'];
    const {step} = play(2, [...late, 'timeout-initiator-b-logout', 'logout-b-0', 'deliver-b-initiator']);
    expect(step.chain.map(({kind}) => kind)).toEqual(['ignored']);
    const {initiator} = step.world.sides;
    expect(connectionOn(initiator, 'b')).toMatchObject({at: {state: 'S6'}, logout: {itt: 2, reason: 0}});
    expect(initiator.sessions).toMatchObject([{at: {state: 'Q3'}}]);
  });

  it('carries the tag of its Request, and a tag is used again when nobody remembers it', () => {
    const {steps} = play(2, [
      ...twoLoggedIn,
      ...resetOfA,
      ...givenUp,
      'logout-b-1-1',
      'deliver-b-target',
      'answer-b-0',
    ]);
    expect(sentIn(steps)).toEqual(['logoutRequest 1', 'logoutRequest 2', 'logoutResponse 2']);
    const again = play(2, [...twoLoggedIn, 'cut-b', 'logout-b-1', 'timeout-initiator-b-logout', 'logout-a-1']);
    expect(sentIn(again.steps)).toEqual(['logoutRequest 1', 'logoutRequest 1']);
  });
});

describe('A Logout that the target still had pending, when a newer Request comes', () => {
  it('for another connection, is aborted: its CSM-C takes M3 and is in nobody’s cleanup', () => {
    const {step} = play(3, [
      ...threeLoggedIn,
      ...resetOfA,
      ...resetOfC,
      ...givenUp,
      'logout-b-1-3',
      'deliver-b-target',
    ]);
    expect(movesIn(step, 'target')).toEqual(['a M3-target-csmE-2', 'c M2-target-csmE-1']);
  });

  it('for the same connection, is aborted, and the newer one begins its cleanup', () => {
    const {step} = play(2, [...twoLoggedIn, ...resetOfA, ...givenUp, 'logout-b-1-1', 'deliver-b-target']);
    expect(movesIn(step, 'target')).toEqual(['a M3-target-csmE-2', 'a M2-target-csmE-1']);
  });

  it('for the same connection over a third one, is aborted as well', () => {
    const {step} = play(3, [...threeLoggedIn, ...resetOfA, ...givenUp, 'logout-c-1-1', 'deliver-c-target']);
    expect(movesIn(step, 'target')).toEqual(['a M3-target-csmE-2', 'a M2-target-csmE-1']);
    expect(connectionOn(step.world.sides.target, 'b')?.logout).toBeNull();
  });

  it('for the whole session, is aborted: both ends then close the session with the CSM-C in R1', () => {
    const closed = ['logout-b-0', 'deliver-b-target', 'answer-b-0', 'deliver-b-initiator'];
    const {steps} = play(2, [...twoLoggedIn, ...resetOfA, ...givenUp, ...closed]);
    expect(steps.slice(-4).flatMap((step) => movesIn(step, 'target'))).toEqual([
      'a M3-target-csmE-2',
      'b T9-target-1',
      'b T13-target-1',
      'a M1-target-2',
      'session N3-target-1',
    ]);
    expect(steps.slice(-4).flatMap((step) => movesIn(step, 'initiator'))).toContain('a M1-initiator-2');
  });

  it('fails when it is for a connection that works: T17 a, with a Response that answers nothing any more', () => {
    const replaced = [...threeLoggedIn, ...resetOfA, ...siblingGivenUp, 'logout-b-1-1', 'deliver-b-target'];
    const {step} = play(3, replaced);
    expect(movesIn(step, 'target')).toEqual(['c T17-target-a', 'a M2-target-csmE-1']);
    expect(sentIn([step])).toEqual(['logoutResponse 1']);
    const {step: late} = play(3, [...replaced, 'deliver-b-initiator']);
    expect(late.chain.map(({kind}) => kind)).toEqual(['ignored']);
  });

  it('fails when the newer one is for the same connection, whose cleanup then begins', () => {
    const {step} = play(3, [...threeLoggedIn, ...siblingGivenUp, 'logout-b-1-3', 'deliver-b-target']);
    expect(movesIn(step, 'target')).toEqual(['c T17-target-a', 'c M2-target-csmE-1']);
  });
});

describe('A Logout whose carrier is asked to log out, and whose connection is then lost', () => {
  it('is over at the initiator, which may send another over a third connection', () => {
    const pending = [...threeLoggedIn, 'logout-b-1-3', 'async-b-1', 'deliver-b-initiator'];
    const {step} = play(3, [...pending, 'reset-c', 'deliver-c-initiator', 'logout-a-1-3']);
    expect(movesIn(step, 'initiator')).toEqual(['c M2-initiator-csmE-1']);
  });
});

describe('A session that is closed over a third connection', () => {
  it('ends at both ends by M4 the cleanup that a Logout had begun', () => {
    const pending = [...threeLoggedIn, ...resetOfA, 'logout-b-1-1', 'deliver-b-target'];
    const closed = [...pending, 'logout-c-0', 'deliver-c-target', 'answer-c-0'];
    expect(movesIn(play(3, closed).step, 'target')).toContain('a M4-target-csmE-2');
    expect(movesIn(play(3, [...closed, 'deliver-c-initiator']).step, 'initiator')).toContain('a M4-initiator-csmE-2');
  });
});

describe('A Logout for a connection that works, whose carrier is lost', () => {
  it('fails at the target by T17 a, for no connection is left that could bring its answer', () => {
    const pending = [...threeLoggedIn, 'logout-b-1-3', 'deliver-b-target'];
    const {step} = play(3, [...pending, 'reset-b', 'deliver-b-target']);
    expect(movesIn(step, 'target')).toEqual(['b T15-target-c', 'c T17-target-a']);
  });

  it('takes with it the one that its own connection carried', () => {
    const both = ['logout-a-1-3', 'deliver-a-target', 'logout-b-1-1', 'deliver-b-target'];
    const {step} = play(3, [...threeLoggedIn, ...both, 'async-b-2']);
    expect(movesIn(step, 'target')).toEqual([
      'b T15-target-e',
      'a T17-target-a',
      'c T17-target-a',
      'session N5-target-1',
    ]);
  });

  it('fails at the target when a reinstatement closes the carrier', () => {
    const pending = [...threeLoggedIn, 'logout-b-1-3', 'deliver-b-target', 'timeout-initiator-b-nop'];
    const login = ['connect-reinstateConnection-2', 'deliver-d-target', 'deliver-d-initiator', 'deliver-d-target'];
    const {step} = play(3, [...pending, ...login, 'accept-d']);
    expect(movesIn(step, 'target')).toContain('c T17-target-a');
  });
});

/** Plays a run of which every world and every step has to be sound, and answers its last step. */
function play(
  connections: number,
  actions: readonly string[],
): {readonly steps: readonly LabStep[]; readonly step: LabStep} {
  const {played, refusal} = readLabRun(['1', `erl1.max${connections}.wait2.retain20`, ...actions].join('~'));
  expect(refusal).toBeNull();
  const {steps} = played;
  const wrong = steps.flatMap(({chain, world}, index) => [
    ...violationsInStep(worldAfter(played, index), chain, world),
    ...violationsInWorld(world),
  ]);
  expect(wrong).toEqual([]);
  const step = steps.at(-1);
  if (step === undefined) throw new Error('a run has a step');
  return {steps, step};
}

function movesIn({chain}: LabStep, side: Role): readonly string[] {
  return chain.flatMap((effect) =>
    effect.kind === 'move' && effect.side === side
      ? [`${effect.of.kind === 'session' ? 'session' : effect.of.wire} ${effect.clause.id}`]
      : [],
  );
}

function sentIn(steps: readonly LabStep[]): readonly string[] {
  return steps.flatMap(({chain}) =>
    chain.flatMap((effect) =>
      (effect.kind === 'sent' || effect.kind === 'lost') && 'itt' in effect.pdu
        ? [`${effect.pdu.kind} ${effect.pdu.itt}`]
        : [],
    ),
  );
}
