import {logIn, oneLoggedIn, resetOfA, twoLoggedIn} from '../scenarios/openings.ts';
import type {Settings} from '../world/world.ts';

/** From where, how far and with what an exploration goes. */
export interface Tour {
  /** The name of the world where it begins. */
  readonly after: TourStart;
  readonly erl: Settings['erl'];
  readonly connections: Settings['maxConnections'];
  /** Every order of so many actions is tried. */
  readonly depth: number;
  /** All actions, or only what the two ends decide: no failure of the network, no timer. */
  readonly actions: 'all' | 'decisions';
}

const one = oneLoggedIn.join('~');
const two = twoLoggedIn.join('~');
const reset = resetOfA.join('~');

/** Worlds from which much can happen, and the steps that lead to them, as in a link. */
export const tourStarts = {
  nothing: null,
  twoLoggedIn: two,
  oneFailed: `${one}~${reset}`,
  oneOfTwoFailed: `${two}~${reset}`,
  oneOfThreeInCleanup: `${two}~connect-addConnection~${logIn('c').join('~')}~${reset}~logout-b-1-1~deliver-b-target`,
  attemptAbandoned: `${one}~${reset}~connect-reinstateConnection-1~deliver-b-target~deliver-b-initiator~deliver-b-target~cut-b~timeout-initiator-b-login`,
  logoutUnanswered: `${one}~logout-a-1~deliver-a-target~cut-a~timeout-initiator-a-logout`,
} as const satisfies Record<string, string | null>;

export type TourStart = keyof typeof tourStarts;

// prettier-ignore
export const tours: readonly Tour[] = [
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
  {after: 'oneOfThreeInCleanup', connections: 3, erl: 1, depth: 5,  actions: 'decisions'},
  {after: 'attemptAbandoned',    connections: 1, erl: 0, depth: 8,  actions: 'decisions'},
  {after: 'logoutUnanswered',    connections: 1, erl: 0, depth: 8,  actions: 'decisions'},
];
