import type {WireId} from '../world/world.ts';

/** The steps of a Login on a wire, once its connect is sent: SYN and its answer, Login Request, accepted, Login Response. */
export function logIn(wire: WireId) {
  return [
    `deliver-${wire}-target`,
    `deliver-${wire}-initiator`,
    `deliver-${wire}-target`,
    `accept-${wire}`,
    `deliver-${wire}-initiator`,
  ] as const;
}

/** How most runs begin, as in a link: the first connection, CID 1 on wire a, logs in with a new session. */
export const oneLoggedIn = ['connect-newSession', ...logIn('a')] as const;

/** And CID 2 on wire b joins it. */
export const twoLoggedIn = [...oneLoggedIn, 'connect-addConnection', ...logIn('b')] as const;

/** Wire a is reset, and both ends notice. */
export const resetOfA = ['reset-a', 'deliver-a-initiator', 'deliver-a-target'] as const;
