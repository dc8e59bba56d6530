import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {candidatesIn, possibleIn} from '../world/actions.ts';
import {act, isRefused} from '../world/act.ts';
import {violationsInStep, violationsInWorld} from '../explore/invariants.ts';
import {roles} from '../../spec/index.ts';
import {readLabRun, writeLabRun} from './labLink.ts';
import {playRun, worldAfter} from './labRun.ts';
import {sequenceOf} from './sequence.ts';
import {type Settings, startWorld} from '../world/world.ts';

const settings: fc.Arbitrary<Settings> = fc.record({
  erl: fc.constantFrom(0, 1, 2),
  maxConnections: fc.constantFrom(1, 2, 3),
  time2Wait: fc.nat(3600),
  time2Retain: fc.nat(3600),
  tasks: fc.boolean(),
});

/** A run of possible actions, each picked from what its world allows. */
const run = fc.tuple(settings, fc.array(fc.nat(), {maxLength: 60})).map(([agreed, picks]) => {
  let world = startWorld(agreed);
  const actions = picks.map((pick) => {
    const possible = possibleIn(world);
    const action = possible[pick % possible.length];
    if (action === undefined) throw new Error('there is always a connection to open');
    const outcome = act(world, action);
    if (isRefused(outcome)) throw new Error(`what is possible was refused: ${JSON.stringify(outcome)}`);
    ({world} = outcome);
    return action;
  });
  return {settings: agreed, actions};
});

describe('random runs of the lab', () => {
  it('come back from their link to the same world', () => {
    fc.assert(
      fc.property(run, (made) => {
        const {run: read, played, refusal} = readLabRun(writeLabRun(made));
        expect(refusal).toBeNull();
        expect(read).toEqual(made);
        const own = playRun(made);
        expect(worldAfter(played, made.actions.length)).toEqual(worldAfter(own, made.actions.length));
      }),
      {numRuns: 200},
    );
  });

  it('pass only through sound worlds, by rows of the table', () => {
    fc.assert(
      fc.property(run, (made) => {
        const played = playRun(made);
        const violations = played.steps.flatMap(({chain, world}, index) => [
          ...violationsInStep(worldAfter(played, index), chain, world),
          ...violationsInWorld(world),
        ]);
        expect(violations).toEqual([]);
      }),
      {numRuns: 200},
    );
  });

  it('tell of every PDU how it came onto a wire and how it left', () => {
    fc.assert(
      fc.property(run, (made) => {
        const {start, steps} = playRun(made);
        for (const [index, {world}] of steps.entries()) {
          const {inFlight} = sequenceOf({start, steps: steps.slice(0, index + 1)});
          const told = world.wires.flatMap(({id}) =>
            roles.map((to) => inFlight.filter((arrow) => arrow.wire === id && arrow.to === to).map(({pdu}) => pdu)),
          );
          expect(told).toEqual(world.wires.flatMap(({to}) => roles.map((role) => to[role])));
          expect(inFlight).toHaveLength(told.flat().length);
        }
      }),
      {numRuns: 100},
    );
  });

  it('list every action with a reason or let it happen, and change nothing by a refusal', () => {
    fc.assert(
      fc.property(run, (made) => {
        const world = worldAfter(playRun(made), made.actions.length);
        const before = JSON.stringify(world);
        for (const {action, whyNotNow} of candidatesIn(world))
          expect(isRefused(act(world, action))).toBe(whyNotNow !== null);
        expect(JSON.stringify(world)).toBe(before);
      }),
      {numRuns: 100},
    );
  });
});

describe('random links of the lab', () => {
  it('never throw, and keep a run that can be played', () => {
    const token = fc.oneof(
      fc.string(),
      fc
        .array(
          fc.constantFrom(
            'connect',
            'deliver',
            'logout',
            'a',
            'b',
            'target',
            'initiator',
            '1',
            '2',
            '0',
            'newSession',
            '',
          ),
          {maxLength: 5},
        )
        .map((parts) => parts.join('-')),
    );
    fc.assert(
      fc.property(fc.array(token, {maxLength: 30}), fc.boolean(), (tokens, begun) => {
        const text = [...(begun ? ['1', 'erl0.max1.wait2.retain20', 'connect-newSession'] : []), ...tokens].join('~');
        const {run: kept} = readLabRun(text);
        expect(readLabRun(writeLabRun(kept)).refusal).toBeNull();
      }),
      {numRuns: 2000},
    );
  });
});
