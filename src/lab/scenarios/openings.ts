import type {WireId} from '../world/world.ts';

/** The steps on a wire, once its connect is sent, until the target has the Login Request: SYN, its answer, the Request. */
export function requestLogin(wire: WireId) {
  return [`deliver-${wire}-target`, `deliver-${wire}-initiator`, `deliver-${wire}-target`] as const;
}

/** The steps of a whole Login on a wire, once its connect is sent: the target accepts, and its Response arrives. */
export function logIn(wire: WireId) {
  return [...requestLogin(wire), `accept-${wire}`, `deliver-${wire}-initiator`] as const;
}

/** How most runs begin, as in a link: the first connection, CID 1 on wire a, logs in with a new session. */
export const oneLoggedIn = ['connect-newSession', ...logIn('a')] as const;

/** And CID 2 on wire b joins it. */
export const twoLoggedIn = [...oneLoggedIn, 'connect-addConnection', ...logIn('b')] as const;

/** Wire a is reset, and both ends notice. */
export const resetOfA = ['reset-a', 'deliver-a-initiator', 'deliver-a-target'] as const;
