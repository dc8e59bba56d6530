import {describe, expect, it} from 'vitest';
import {readLabRun, writeAction} from './labLink.ts';
import {oneLoggedIn, resetOfA, twoLoggedIn} from '../scenarios/openings.ts';
import {playRun, worldAfter} from './labRun.ts';
import {drivers, isReached, type Way, wayFinder, waysFrom, waysTo} from './ways.ts';

const settings = '1~erl0.max2.wait2.retain20';
const one = `${settings}~${oneLoggedIn.join('~')}`;
const two = `${settings}~${twoLoggedIn.join('~')}`;
const lost = resetOfA.join('~');

const worlds = {
  'the start': settings,
  'one connection logged in': one,
  'the only connection reset': `${one}~${lost}`,
  'one of two connections reset': `${two}~${lost}`,
  'a cable cut that nobody has noticed': `${one}~cut-a`,
  'a Login on its way': `${settings}~connect-newSession~deliver-a-target~deliver-a-initiator`,
};

describe.each(Object.entries(worlds))('from %s', (_, link) => {
  const {run, played} = readLabRun(link);
  const world = worldAfter(played, played.steps.length);

  it.each(waysFrom(world).map((way) => [way.goal, way.driver, way] as const))(
    'a way to %s by %s can be played and leads there',
    (goal, driver, {legs}: Way) => {
      if (legs === null) {
        // The initiator can always bring about both: 8.2 puts it under the obligation.
        expect(driver).not.toBe('initiator');
        return;
      }
      const all = playRun({...run, actions: [...run.actions, ...legs.flatMap(({actions}) => actions)]});
      expect(isReached(worldAfter(all, all.steps.length), goal)).toBe(true);
    },
  );
});

describe('what now', () => {
  it.each<[keyof typeof worlds, Way['goal'], Way['driver'], readonly (readonly string[] | null)[]]>([
    ['the start', 'loggedIn', 'initiator', [['connect-newSession']]],
    ['the start', 'loggedIn', 'target', [null]],
    ['the start', 'allFree', 'time', [[]]],
    ['one connection logged in', 'allFree', 'initiator', [['logout-a-0'], ['logout-a-1']]],
    [
      'the only connection reset',
      'loggedIn',
      'initiator',
      [['connect-addConnection'], ['connect-reinstateConnection-1'], ['connect-reinstateSession']],
    ],
    ['the only connection reset', 'loggedIn', 'target', [null]],
    [
      'the only connection reset',
      'allFree',
      'time',
      [
        ['timeout-initiator-a-connectionState', 'timeout-target-a-connectionState'],
        ['timeout-target-a-connectionState', 'timeout-initiator-a-connectionState'],
      ],
    ],
    ['one of two connections reset', 'loggedIn', 'initiator', [[]]],
    ['a Login on its way', 'loggedIn', 'target', [['what is in flight']]],
  ])('from %s to %s by %s: %j', (from, goal, driver, ways) => {
    const {played} = readLabRun(worlds[from]);
    const found = waysTo(worldAfter(played, played.steps.length), goal, driver);
    expect(
      found.map(
        ({legs}) =>
          legs?.map(({decision}) => (decision === null ? 'what is in flight' : writeAction(decision))) ?? null,
      ),
    ).toEqual(ways);
  });
});

describe('whether there is a way', () => {
  it('is answered as the ways themselves answer it, in whatever order it is asked', () => {
    const asked = Object.values(worlds).map((link) => {
      const {played} = readLabRun(link);
      return played.steps.at(-1)?.world ?? played.start;
    });
    for (const order of [asked, asked.toReversed()]) {
      const isOnAWay = wayFinder('loggedIn');
      for (const world of order)
        expect(isOnAWay(world)).toBe(drivers.some((driver) => waysTo(world, 'loggedIn', driver)[0]?.legs !== null));
    }
  });

  it('is denied where a session has lost its connections and the other end has forgotten it', () => {
    const {played} = readLabRun(one);
    const world = played.steps.at(-1)!.world;
    const {initiator, target} = world.sides;
    const sides = {
      initiator: {...initiator, connections: []},
      target: {...target, sessions: [], connections: []},
    };
    expect(wayFinder('allFree')({...world, sides, wires: []})).toBe(false);
    expect(wayFinder('allFree')(world)).toBe(true);
  });
});
