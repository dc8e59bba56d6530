import type {ExploredWords} from '../explored.ts';

/** What the explorations saw, in English. */
// prettier-ignore
export const exploredWords: ExploredWords = {
  caption: 'The tours, and what each saw',
  from: 'Starts from',
  connections: 'Connections allowed',
  actions: 'Actions',
  depth: 'Steps, in every order',
  worlds: 'Worlds',
  steps: 'Steps checked',
  starts: {
    nothing: 'nothing connected',
    twoLoggedIn: 'two connections logged in',
    oneFailed: 'the only connection reset, both ends know',
    oneOfTwoFailed: 'one of two connections reset, both ends know',
    oneOfThreeInCleanup: 'one of three connections in R2 by CSM-E',
    cleanupGivenUp: 'three connections, one in R2 at the target by a Logout that the initiator has given up',
    siblingGivenUp: 'three connections, one in S6 at the target by a Logout over another, which the initiator has given up',
    answeredLate: 'a Logout Response on its way to an initiator that has given up the Logout',
    attemptAbandoned: 'a continuation attempt that the initiator has given up and the target has not',
    logoutUnanswered: 'a Logout that the initiator has given up and the target has not',
  },
  kinds: {
    all: 'all',
    decisions: 'what the two ends decide; no failure of the network, no timer, no task reassignment',
  },
  total: ({worlds, steps, seconds, perSecond, cores, node}) =>
    `${worlds} distinct worlds and ${steps} steps in ${seconds} s, ${perSecond} worlds a second (Node ${node}, ${cores} cores). No fault was found.`,
};
