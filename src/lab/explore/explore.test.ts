import {describe, expect, it} from 'vitest';
import {couplings} from '../../spec/couplings.ts';
import {clausesOf, machineIds} from '../../spec/index.ts';
import {visitWorlds, type VisitedWorlds} from './visitWorlds.ts';
import explored from './explored.json' with {type: 'json'};
import {violationsInStep, violationsInWorld} from './invariants.ts';
import {readLabRun} from '../run/labLink.ts';
import {worldAfter} from '../run/labRun.ts';
import {wayFinder} from '../run/ways.ts';
import {oneLoggedIn, resetOfA} from '../scenarios/openings.ts';
import {explore} from './explore.ts';
import {type Exploration, explorations} from './explorations.ts';
import {startWorld, type World} from '../world/world.ts';

const minutes = 60_000;
const seen = new Map<Exploration, Seen>();
const named = explorations.map((exploration) => ({exploration, name: nameOf(exploration)}));

describe.each(named)('$name', ({exploration}) => {
  it(
    'finds no world and no step that section 8, 6.3.5 or 6.3.6 forbids',
    () => {
      expect(seenOn(exploration).violations).toEqual([]);
    },
    2 * minutes,
  );

  it('leads nowhere from where no way is found to FREE, in one of so many worlds: `npm run explore` looks at each', () => {
    expect(seenOn(exploration).stuck).toEqual([]);
  });

  it('sees as many worlds and steps as the page says', () => {
    const {worlds, steps} = seenOn(exploration);
    expect({worlds: worlds.length, steps}).toEqual(explored.explorations[explorations.indexOf(exploration)]);
  });
});

describe('all explorations together', () => {
  it(
    'visit as many distinct worlds as the page says',
    () => {
      const distinct = new Set(
        explorations.flatMap((exploration) =>
          [...seenOn(exploration).worlds].map((world) => `${exploration.erl} ${exploration.connections} ${world}`),
        ),
      );
      expect(distinct.size).toBe(explored.worlds);
    },
    2 * minutes,
  );

  it('take every clause of both roles, with no exception', () => {
    const reached = new Set(explorations.flatMap((exploration) => [...seenOn(exploration).clauses]));
    expect(
      machineIds
        .flatMap((machine) => clausesOf(machine))
        .filter(({id}) => !reached.has(id))
        .map(({id}) => id),
    ).toEqual([]);
  });

  it('use every coupling', () => {
    const used = new Set(explorations.flatMap((exploration) => [...seenOn(exploration).couplings]));
    expect(couplings.filter(({id}) => !used.has(id)).map(({id}) => id)).toEqual([]);
  });
});

describe('an exploration', () => {
  it('counts the worlds of a life without a choice: one for each step and the start', () => {
    const only = ['connect', 'deliver', 'accept'];
    const {worlds, steps} = visitWorlds(
      startWorld({erl: 0, maxConnections: 1, time2Wait: 2, time2Retain: 20, tasks: false}),
      20,
      (action) => only.includes(action.do),
    );
    expect([worlds.size, steps]).toEqual([7, 6]);
  });
});

/** Two connections logged in, the first lost at both ends and in R2 by the second. */
const cleaning = worldOf(
  '1~erl0.max2.wait2.retain20~connect-newSession~deliver-a-target~deliver-a-initiator~deliver-a-target~accept-a~deliver-a-initiator~connect-addConnection~deliver-b-target~deliver-b-initiator~deliver-b-target~accept-b~deliver-b-initiator~reset-a~deliver-a-initiator~deliver-a-target~logout-b-1-1',
);

/** The only connection has sent its Logout, and the target has it. */
const loggingOut = ['1', 'erl0.max1.wait2.retain20', ...oneLoggedIn, 'logout-a-1', 'deliver-a-target'];

describe('the invariants of a world', () => {
  it('hold in a sound one', () => {
    expect(violationsInWorld(cleaning)).toEqual([]);
  });

  it.each<[string, (world: World) => World, RegExp]>([
    [
      'a session in Q3 without a connection that works or could be reinstated',
      (world) => without(without(world, 'a'), 'b'),
      /Q3 \(0 in Full Feature Phase/,
    ],
    [
      'more connections than MaxConnections',
      (world) => ({...live(world), settings: {...world.settings, maxConnections: 1}}),
      /initiator: 2 connections, MaxConnections is 1/,
    ],
    ['two live connections of one CID', (world) => changed(live(world), 'b', {cid: 1}), /a S5 and b S5 have CID 1/],
    ['a live connection beside one in S8 with its CID', (world) => changed(world, 'b', {cid: 1}), /b S5 have CID 1/],
    ['a CSM-C in R2 whose CSM-E is gone', (world) => without(world, 'b'), /CSM-E is not in LOGGED_IN/],
    [
      'a CSM-C in R2 whose CSM-E has no Logout pending',
      (world) => changed(world, 'b', {logout: null}),
      /no Logout pending/,
    ],
    [
      'a pending Logout that is on a connection in S8, where nobody answers',
      (world) => changed(world, 'a', {logout: {itt: 2, reason: 1, subject: null}}),
      /a S8: a pending Logout outside Full Feature Phase/,
    ],
    [
      'two pending Logouts with one tag',
      (world) => twice(world, {itt: 1, reason: 1, subject: 'c'}),
      /one Initiator Task Tag/,
    ],
    [
      'two pending Logouts for one connection',
      (world) => twice(world, {itt: 2, reason: 1, subject: 'a'}),
      /for one connection/,
    ],
    ['a connection in S8 without a cleanup machine', (world) => changed(world, 'a', {cleanup: null}), /go together/],
    ['a state of the other role', (world) => changed(world, 'b', {at: stateOf(world, 'S3')}), /illegal for this role/],
  ])('are violated by %s', (_, spoil, violation) => {
    expect(violationsInWorld(spoil(cleaning)).join('\n')).toMatch(violation);
  });
});

it('the invariants of a world are violated by a target in IN_LOGOUT whose Logout nobody can answer', () => {
  const world = worldOf(loggingOut.join('~'));
  const {target} = world.sides;
  const connections = target.connections.map((one) => ({...one, logout: null}));
  expect(violationsInWorld(world)).toEqual([]);
  expect(violationsInWorld({...world, sides: {...world.sides, target: {...target, connections}}})).toEqual([
    'target a S6 : nobody can answer its Logout',
  ]);
});

describe('the invariants of a step', () => {
  it('are violated by a Logout Response that answers a Request with another tag', () => {
    const answered = [...loggingOut, 'answer-a-0', 'deliver-a-initiator'];
    const {steps} = readLabRun(answered.join('~')).played;
    const [before, last] = steps.slice(-2);
    if (before === undefined || last === undefined) throw new Error('a run has two steps');
    const other = changed(before.world, 'a', {logout: {itt: 2, reason: 1, subject: 'a'}});
    expect(violationsInStep(before.world, last.chain, last.world)).toEqual([]);
    expect(violationsInStep(other, last.chain, last.world)).toEqual([
      'initiator a: a Response answers another Request',
    ]);
  });

  it('are violated by a move that no row of the tables allows', () => {
    const {steps} = readLabRun('1~erl0.max1.wait2.retain20~connect-newSession').played;
    const [step] = steps;
    const [move] = step?.chain ?? [];
    if (step === undefined || move?.kind !== 'move') throw new Error('a connect begins with a move');
    const wrong = {...move, to: {...move.to, state: 'S5' as const}};
    expect(violationsInStep(step.world, [move], step.world)).toEqual([]);
    expect(violationsInStep(step.world, [wrong], step.world)).toEqual(['initiator T1-initiator-1: no row']);
    const caused = {...move, because: {kind: 'coupling', id: 'lastTimeout', by: null}} as const;
    expect(violationsInStep(step.world, [caused], step.world).join()).toMatch(/not what lastTimeout moves/);
  });
});

describe('the invariants of a Login', () => {
  const oneLost = `1~erl0.max1.wait2.retain20~${[...oneLoggedIn, ...resetOfA].join('~')}`;
  const both = 'connect-newSession~deliver-a-target~deliver-a-initiator~deliver-a-target~timeout-initiator-a-login';

  it.each<[string, string, (before: World) => World, RegExp]>([
    [
      'a reinstatement whose old connection is not in R1',
      `${oneLost}~connect-reinstateConnection-1~deliver-b-target~deliver-b-initiator`,
      (before) => changed(before, 'a', {cleanup: null}),
      /against 6\.3\.4/,
    ],
    [
      'one more connection with a CID that is in use',
      `${oneLost}~connect-addConnection~deliver-b-target~deliver-b-initiator`,
      (before) => changed(before, 'a', {cid: 2}),
      /against 6\.3\.4/,
    ],
    [
      'TSIH 0 while the session works',
      '1~erl0.max1.wait2.retain20~connect-newSession~deliver-a-target~deliver-a-initiator',
      (before) => ({
        ...before,
        sides: {...before.sides, initiator: {...before.sides.initiator, sessions: cleaning.sides.initiator.sessions}},
      }),
      /against 6\.3\.5/,
    ],
    [
      'the newer of two giving way',
      `1~erl0.max1.wait2.retain20~${both}~${both.replaceAll('-a-', '-b-')}~accept-b`,
      ({sides, ...before}) => ({
        ...before,
        sides: {...sides, target: {...sides.target, connections: sides.target.connections.toReversed()}},
      }),
      /the newer Login gives way/,
    ],
  ])('are violated by %s', (_, link, spoil, violation) => {
    const {played, refusal} = readLabRun(link);
    expect(refusal).toBeNull();
    const {chain, world} = played.steps.at(-1)!;
    const before = worldAfter(played, played.steps.length - 1);
    expect(violationsInStep(before, chain, world)).toEqual([]);
    expect(violationsInStep(spoil(before), chain, world).join()).toMatch(violation);
  });
});

function worldOf(link: string): World {
  const {played, refusal} = readLabRun(link);
  if (refusal !== null) throw new Error(JSON.stringify(refusal));
  return played.steps.at(-1)?.world ?? played.start;
}

function changed(
  world: World,
  wire: string,
  change: Partial<World['sides']['initiator']['connections'][number]>,
): World {
  const {initiator} = world.sides;
  const connections = initiator.connections.map((one) => (one.wire === wire ? {...one, ...change} : one));
  return {...world, sides: {...world.sides, initiator: {...initiator, connections}}};
}

/** A world with a connection on wire c beside those it has, which has a Logout pending as well. */
function twice(world: World, logout: World['sides']['initiator']['connections'][number]['logout']): World {
  const {initiator} = world.sides;
  const connections = initiator.connections.flatMap((one) =>
    one.wire === 'b' ? [one, {...one, wire: 'c' as const, logout}] : one,
  );
  return {...world, sides: {...world.sides, initiator: {...initiator, connections}}};
}

/** Both ends of the first connection as the second has them: nothing lost. */
function live(world: World): World {
  const {at} = world.sides.initiator.connections.find(({wire}) => wire === 'b')!;
  return changed(world, 'a', {at, cleanup: null, cleaner: null});
}

function without(world: World, wire: string): World {
  const {initiator} = world.sides;
  const connections = initiator.connections.filter((one) => one.wire !== wire);
  return {...world, sides: {...world.sides, initiator: {...initiator, connections}}};
}

function stateOf(world: World, state: 'S3') {
  const [first] = world.sides.initiator.connections;
  if (first === undefined) throw new Error('there is a connection');
  return {...first.at, state};
}

function nameOf({after, connections, erl, depth, actions}: Exploration): string {
  return `${after}, ${connections} connections, ErrorRecoveryLevel ${erl}, ${actions}, ${depth} steps`;
}

interface Seen extends Omit<VisitedWorlds, 'worlds'> {
  readonly worlds: readonly string[];
  /** The keys of those from which `waysTo` finds no way to where nothing is left; of every twentieth world. */
  readonly stuck: readonly string[];
}

/** An exploration takes seconds: each is made once, and of its worlds only their keys are kept. */
function seenOn(exploration: Exploration): Seen {
  const known = seen.get(exploration) ?? keysOf(explore(exploration));
  seen.set(exploration, known);
  return known;
}

function keysOf({worlds, ...rest}: VisitedWorlds): Seen {
  const leadsToFree = wayFinder('allFree');
  const some = [...worlds].filter((_, index) => index % 20 === 0);
  return {
    ...rest,
    worlds: [...worlds.keys()],
    stuck: some.filter(([, world]) => !leadsToFree(world)).map(([key]) => key),
  };
}
