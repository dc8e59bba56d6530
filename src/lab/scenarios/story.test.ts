import {describe, expect, it} from 'vitest';
import {machineIds, roles, stateName, transitionsOf} from '../../spec/index.ts';
import {playRun, worldAfter} from '../run/labRun.ts';
import {scenarioRun, stepsOf} from './scenarios.ts';
import {beatIds, tellStory} from './story.ts';
import {storyOf} from './storyOf.ts';

const {beats, ways} = tellStory();
const played = playRun(scenarioRun(storyOf));

describe('The story of the home page', () => {
  it('is the scenario: each beat is a step of it, the first has both ends logged in, and the last is its end', () => {
    expect(beats.map(({id}) => id)).toEqual(beatIds);
    expect(beats.map(({step}) => step)).toEqual([6, 7, 8, 11, 13, 14]);
    expect(beats.at(-1)?.step).toBe(stepsOf(storyOf).length);
  });

  it.each(beats)('$id shows where the lab has every machine, and an ended one where it ended', (beat) => {
    const world = worldAfter(played, beat.step);
    for (const role of roles) {
      const {session, old, next} = beat.ends[role];
      expect(world.sides[role].sessions.map(({at}) => at.state)).toEqual([session.state]);
      for (const [wire, standing] of [
        ['a', old],
        ['b', next],
      ] as const) {
        const there = world.sides[role].connections.find((connection) => connection.wire === wire);
        if (there === undefined) expect([null, 'FREE']).toContain(standing && stateName(standing.state));
        else if (there.cleanup?.state === 'R1') expect(standing?.state).toBe('S8');
        else expect(standing?.state).toBe((there.cleanup ?? there.at).state);
      }
    }
  });

  it.each(beats)('$id calls moved what moved in that step, and nothing else', ({step, ends}) => {
    const shown = roles.flatMap((role) => [ends[role].old, ends[role].next, ends[role].session]);
    const moves = played.steps[step - 1]!.chain.filter((effect) => effect.kind === 'move');
    expect(shown.flatMap((standing) => (standing?.isNow === true ? [standing.by] : [])).toSorted()).toEqual(
      moves.map(({clause}) => clause.transition).toSorted(),
    );
  });

  it('has the ends agree but for the three beats in the middle, where one knows what the other does not', () => {
    expect(beats.map(({agree}) => agree)).toEqual([true, true, false, false, false, true]);
  });

  it('tells what travels: the answer to the login, a NOP-Out that is lost, the login over the other wire', () => {
    expect(beats.map(({parcel}) => parcel)).toEqual([
      {kind: 'loginResponse', from: 'target', on: 'old', fate: 'arrived'},
      null,
      {kind: 'nopOut', from: 'initiator', on: 'old', fate: 'lost'},
      {kind: 'loginRequest', from: 'initiator', on: 'next', fate: 'inFlight'},
      {kind: 'loginResponse', from: 'target', on: 'next', fate: 'inFlight'},
      {kind: 'loginResponse', from: 'target', on: 'next', fate: 'arrived'},
    ]);
  });

  it('knows the ways of the lost connection: down and through cleanup at one end, straight out at the other', () => {
    expect(ways.map(({transition, from, to}) => `${transition} ${from} ${to}`)).toEqual([
      'T15 S5 S8',
      'M2 R1 R2',
      'T8 S5 S1',
      'M4 R2 R3',
    ]);
    for (const {transition} of ways) {
      const rows = machineIds.flatMap(transitionsOf).filter(({id}) => id === transition);
      expect(new Set(rows.flatMap(({clauses}) => clauses.map(({role}) => role)))).toEqual(new Set(roles));
    }
  });
});
