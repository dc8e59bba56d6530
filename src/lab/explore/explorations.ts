import {logIn, oneLoggedIn, requestLogin, resetOfA, twoLoggedIn} from '../scenarios/openings.ts';
import type {Settings} from '../world/world.ts';

/** From where, how far and with what an exploration goes. */
export interface Exploration {
  /** The name of the world where it begins. */
  readonly after: ExplorationStart;
  readonly erl: Settings['erl'];
  readonly connections: Settings['maxConnections'];
  /** Every order of so many actions is tried. */
  readonly depth: number;
  /** All actions, or only what the two ends decide: no failure of the network, no timer. */
  readonly actions: 'all' | 'decisions';
}

const threeLoggedIn = [...twoLoggedIn, 'connect-addConnection', ...logIn('c')] as const;
const oneOfThreeInCleanup = [...threeLoggedIn, ...resetOfA, 'logout-b-1-1', 'deliver-b-target'] as const;

/** Worlds from which much can happen, and the steps that lead to them, as in a link. */
export const explorationStarts = {
  nothing: [],
  twoLoggedIn,
  oneFailed: [...oneLoggedIn, ...resetOfA],
  oneOfTwoFailed: [...twoLoggedIn, ...resetOfA],
  oneOfThreeInCleanup,
  cleanupGivenUp: [...oneOfThreeInCleanup, 'timeout-initiator-b-logout'],
  siblingGivenUp: [...threeLoggedIn, 'logout-b-1-3', 'deliver-b-target', 'timeout-initiator-c-logout'],
  answeredLate: [
    ...twoLoggedIn,
    ...resetOfA,
    'logout-b-1-1',
    'deliver-b-target',
    'answer-b-0',
    'timeout-initiator-b-logout',
  ],
  attemptAbandoned: [
    ...oneLoggedIn,
    ...resetOfA,
    'connect-reinstateConnection-1',
    ...requestLogin('b'),
    'cut-b',
    'timeout-initiator-b-login',
  ],
  logoutUnanswered: [...oneLoggedIn, 'logout-a-1', 'deliver-a-target', 'cut-a', 'timeout-initiator-a-logout'],
} as const satisfies Record<string, readonly string[]>;

export type ExplorationStart = keyof typeof explorationStarts;

// prettier-ignore
export const explorations: readonly Exploration[] = [
  {after: 'nothing',             connections: 1, erl: 0, depth: 12, actions: 'all'},
  {after: 'nothing',             connections: 1, erl: 1, depth: 12, actions: 'all'},
  {after: 'nothing',             connections: 1, erl: 2, depth: 12, actions: 'all'},
  {after: 'nothing',             connections: 2, erl: 0, depth: 12, actions: 'all'},
  {after: 'nothing',             connections: 2, erl: 1, depth: 12, actions: 'all'},
  {after: 'nothing',             connections: 2, erl: 2, depth: 12, actions: 'all'},
  {after: 'nothing',             connections: 2, erl: 2, depth: 17, actions: 'decisions'},
  {after: 'twoLoggedIn',         connections: 2, erl: 0, depth: 4,  actions: 'all'},
  {after: 'twoLoggedIn',         connections: 2, erl: 2, depth: 4,  actions: 'all'},
  {after: 'twoLoggedIn',         connections: 2, erl: 2, depth: 7,  actions: 'decisions'},
  {after: 'oneFailed',           connections: 1, erl: 0, depth: 8,  actions: 'all'},
  {after: 'oneFailed',           connections: 1, erl: 0, depth: 15, actions: 'decisions'},
  {after: 'oneOfTwoFailed',      connections: 2, erl: 0, depth: 5,  actions: 'all'},
  {after: 'oneOfTwoFailed',      connections: 2, erl: 2, depth: 5,  actions: 'all'},
  {after: 'oneOfTwoFailed',      connections: 2, erl: 2, depth: 8,  actions: 'decisions'},
  {after: 'oneOfThreeInCleanup', connections: 3, erl: 1, depth: 5,  actions: 'decisions'},
  {after: 'cleanupGivenUp',      connections: 3, erl: 1, depth: 4,  actions: 'decisions'},
  {after: 'cleanupGivenUp',      connections: 3, erl: 2, depth: 3,  actions: 'all'},
  {after: 'siblingGivenUp',      connections: 3, erl: 1, depth: 5,  actions: 'decisions'},
  {after: 'siblingGivenUp',      connections: 3, erl: 2, depth: 3,  actions: 'all'},
  {after: 'answeredLate',        connections: 2, erl: 0, depth: 5,  actions: 'all'},
  {after: 'attemptAbandoned',    connections: 1, erl: 0, depth: 8,  actions: 'decisions'},
  {after: 'logoutUnanswered',    connections: 1, erl: 0, depth: 8,  actions: 'decisions'},
];
