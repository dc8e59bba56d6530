import type {HomeWords} from '../home.ts';

/** The home page in English. */
// prettier-ignore
export const homeWords: HomeWords = {
  home: {
    title: ['See why an iSCSI connection is stuck.'],
    lead: 'The five state machines of RFC 7143, live: watch both ends and read the reason for every step.',
    start: 'Start with a cut cable',
    privacy: 'Nothing you do here leaves your browser.',

    story: 'A cut cable, in six steps',
    beats: {
      loggedIn: {title: 'Logged in', text: 'One connection, one session, and both ends say LOGGED_IN.'},
      cut: {title: 'The cable is cut', text: 'No reset, no FIN. Nothing moves, because nobody knows.'},
      givesUp: {title: 'The initiator gives up', text: 'Its NOP-Out gets no answer: CLEANUP_WAIT and FAILED. The target still believes in S5 and Q3.'},
      triesAgain: {title: 'It tries another path', text: 'The initiator logs in over wire b. With that, cleanup of the old connection starts at its end: M2.'},
      letsGo: {title: 'The target lets go', text: 'It accepts the login. The new connection replaces the old one, which ends there by T8.'},
      agree: {title: 'Both agree again', text: 'The answer arrives: M4 ends the cleanup, N4 brings the session back to Q3.'},
    },
    agree: 'both ends agree',
    disagree: 'the ends disagree',
    wire: ({id, isCut}) => `wire ${id}${isCut ? ': cut' : ''}`,
    lost: 'lost',
    end: ({role, session, old, next}) =>
      `${role}: session ${session}, connection on wire a ${old}${next === null ? '' : `, on wire b ${next}`}.`,
    back: 'Back',
    next: 'Next',
    play: 'Play',
    pause: 'Pause',
    count: ({number, of}) => `${number} of ${of}`,
    openInLab: 'Open in the lab',

    paste: 'What your terminal shows',
    anywhere: 'anywhere on this page',
    read: 'Read my terminal',
    samples: 'No output at hand?',

    doors: {
      onCall: {who: 'On call', title: 'Clear a stuck connection'},
      implement: {who: 'Implement', title: 'Check a transition, clause by clause'},
      teach: {who: 'Teach', title: 'Show a failure step by step'},
      learn: {who: 'Learn', title: 'See where a failed logout leads'},
    },
    machines: {
      cleanup: 'Cleanup',
      connectionInitiator: 'Connection, initiator',
      connectionTarget: 'Connection, target',
      sessionInitiator: 'Session, initiator',
      sessionTarget: 'Session, target',
    },
    proof: {
      clauses: 'clauses of section 8',
      scenarios: 'scenarios, step by step',
      worlds: 'lab worlds visited',
      steps: 'steps checked, no fault found',
    },
  },
};
