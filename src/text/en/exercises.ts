import type {ExerciseWords} from '../exercises.ts';
import {withArticle} from './withArticle.ts';

/** The exercises in English. One entry a line, so that its twin in the other language stands beside it line for line. */
// prettier-ignore
export const exerciseWords: ExerciseWords = {
  exercises: {
    topics: {connection: 'Connection', cleanup: 'Cleanup', session: 'Session', lab: 'Two ends', terminal: 'At the terminal'},
    kinds: {
      predict: 'Predict', whichClause: 'Which transition', whyNot: 'Why not', spotFault: 'Spot the fault', reach: 'Get there',
      shortest: 'Shortest way', diagnose: 'Diagnose', compare: 'Compare', repair: 'Repair',
    },
    objectives: {
      nextState: 'Say which state comes next, for either role',
      lossLabels: 'Tell T15, T16 and T17 apart by where they start',
      freeOrCleanup: 'Tell what ends in FREE from what ends in CLEANUP_WAIT',
      whoActs: 'Say who must act on a connection in CLEANUP_WAIT',
      m1OrM4: 'Tell M1 from M4 in a log',
      chooseMeans: 'Choose between cleanup by CSM-E and by CSM-I',
      closureOrFailure: 'Tell session closure (N3) from session failure (N5)',
      whatMovesSession: 'Say which event of a connection moves the session',
      continuedOrReinstated: 'Tell when a session is continued and when it is reinstated',
      repair: 'Get I/O going again, in the same session where that is possible',
      recoveryLevel: 'Say what ErrorRecoveryLevel changes and what it does not',
      readOutput: 'Read state and urgency out of a tool’s output',
    },
    sets: {
      all: {name: 'Everything', what: 'all topics and kinds'},
      connection: {name: 'Connection, all', what: 'the connection machine of both roles'},
      'login-logout': {name: 'Login and logout', what: 'from no connection to a login, and back in good order'},
      'into-cleanup': {name: 'Into CLEANUP_WAIT', what: 'how a connection is lost, and by which transition'},
      cleanup: {name: 'Cleanup, all', what: 'the cleanup machine of both roles'},
      'cleanup-core': {name: 'Cleanup, core', what: 'next state, which transition, why not'},
      'cleanup-means': {name: 'Explicit or implicit', what: 'by CSM-E or by CSM-I'},
      session: {name: 'Session, all', what: 'the session machine of both roles'},
      'session-recovery': {name: 'Failed, continued, reinstated', what: 'what happens to a session after its last connection is lost'},
      lab: {name: 'Two ends', what: 'both ends and the wires between them'},
      repair: {name: 'Repair', what: 'a run of the lab that sets things right'},
      'recovery-levels': {name: 'ErrorRecoveryLevel 0, 1 and 2', what: 'what a level changes and what it does not'},
      terminal: {name: 'Tool output', what: 'what commands and logs print'},
    },
    subjects: {
      connection: (role) => `the ${role}’s connection`,
      cleanup: (role) => `CSM-C at the ${role}`,
      session: (role) => `the ${role}’s session`,
    },
    ends: {initiator: 'The initiator', target: 'The target'},

    ask: {
      nextState: ({subject, state, event}) => `${first(subject)} is in ${state}, and this happens: ${quoted(event)}. Where is it now?`,
      whichTransition: ({subject, state, event}) => `${first(subject)} is in ${state}, and this happens: ${quoted(event)}. Which transition is it?`,
      cannotHappen: ({subject, state, count}) => `${first(subject)} is in ${state}. For which of these ${count} events is there no transition?`,
      whyNone: 'Why is there none?',
      faultyStep: ({subject, state, count}) => `These ${count} steps are said to be a run of ${subject}, starting in ${state}. Which one does the machine refuse?`,
      stateInLab: ({action, side, subject, state}) => `The next step in the lab: ${quoted(action)}. Before it, at the ${side}: ${subject}, in ${state}. And after it?`,
      firstDifference: ({low, high, tasks}) => `The same steps at ErrorRecoveryLevel ${low} and ${high}, ${tasks ? 'with tasks outstanding' : 'with no tasks outstanding'}: which is the first to go differently, or does none?`,
      printedState: ({line}) => `Line ${line} prints a state. Which state of the RFC is it?`,
      lineTransition: ({line, state}) => `Line ${line} is about a connection that was in ${state}. Which transition does it report?`,
      sign: 'What does this output amount to?',
      lookNext: 'Which end would you look at next?',
    },
    own: {
      'first-login': 'Nothing is connected yet. Log the initiator in: take its connection into Full Feature Phase.',
      'first-login-target': 'The same login as the target sees it: from no connection to Full Feature Phase.',
      'orderly-end': 'The initiator has finished its work. End its connection in good order, by a Logout of its own.',
      'asked-to-leave': 'The target asks for a logout, and the initiator complies. Get the connection to FREE with as few events as possible.',
      'closed-elsewhere': 'The target has asked for a logout on this connection, but no Logout Request for it will come, and nobody reinstates anything. How does it still end in FREE?',
      'failed-logout': 'From no connection to CLEANUP_WAIT: a logout is under way when it happens, and the transport never fails. Use as few events as possible.',
      'free-without-timeout': 'At the initiator a connection waits for cleanup. Get it to FREE without waiting for its timeout and without closing the session.',
      'free-by-login': 'At the target a connection waits for cleanup, and no other connection is there to carry a Logout. Get it to FREE before its timeout.',
      'second-attempt': 'The first attempt to clean up this connection fails. Get it to FREE all the same, but not by M1, with as few events as possible.',
      'into-failed': 'At the target a session begins, works, and then fails. Take it all the way to FAILED.',
      'back-without-timeout': 'The initiator’s session has failed, and nobody continues it. How does it get to FREE without waiting for session state timeout?',
      'continued-at-last': 'At the target a session fails. A first attempt to continue it fails as well, a second one succeeds. Use as few events as possible.',
      'half-open': 'The cable has been cut, and only the initiator has noticed. Get the connection working again in the same session.',
      'one-lost': 'One of two connections is lost, the other works. Clean up the lost one at both ends, without a new connection and without waiting for a timer.',
      'no-timer-to-free': 'The only connection is lost. Bring both ends to FREE before any timer runs out.',
      'forgotten': 'The connection is lost, and the target has already given it up, its session too. Get I/O going again.',
      'two-dropped': 'The target has dropped both connections of the session. Get I/O going again in the same session, and leave nothing that waits for cleanup.',
      'tasks-wait': 'The only connection was removed for recovery, and its tasks wait. Go on with the same session and have the tasks reassigned.',
      'cleanup-failed-once': 'The Logout for the lost connection has failed. Bring everything to FREE before any timer runs out.',
      'recovery-asked': 'One connection is logged in. The initiator asks to remove it for recovery (reason 2), and the target reports success.',
      'not-yet-at-one': 'One of two connections is lost. On the other one the initiator asks to remove it for recovery, and the target answers that it does not support that.',
      'closed-not-removed': 'One of two connections is lost. On the other one the initiator asks to close it (reason 1), and the target reports success.',
      'nothing-lasts': 'The only connection is reset, and nobody acts until both ends give up.',
      'old-connection-replaced': 'The only connection is reset. The initiator reinstates it and then has its tasks reassigned.',
      'recovery-refused': 'One of two connections is lost. On the other one the initiator asks to remove it for recovery, and the target answers that it does not support that.',
      'one-is-not-enough': 'The target has dropped both connections. The initiator reinstates the first of them.',
      'nothing-outstanding': 'The only connection is reset while nothing is under way. The initiator reinstates it.',
      'plain-reconnect': 'The cable is cut. The initiator gives up the connection and reinstates the session.',
    },

    goal: {
      endsIn: ({state}) => `It ends in ${state}`,
      through: ({transition}) => `${transition} is on the way`,
      without: ({transition}) => `${transition} is not on the way`,
      withoutEvent: ({event}) => `Not by ${quoted(event)}`,
      fewest: 'No run with fewer steps does it',
      checks: {
        loggedIn: 'The session is in Q3 LOGGED_IN and has a working connection, at both ends',
        allFree: 'Both ends are FREE, and nothing is left',
        sameSession: 'It is still the same session, by its TSIH',
        noTaskWaits: 'No task waits for reassignment',
        noneInCleanup: 'No connection waits for cleanup',
      },
      withoutAction: {connect: 'No new connection', timeout: 'No timer of a connection runs out', sessionTimeout: 'The session does not time out'},
      budget: ({count}) => `At most ${count} decisions`,
    },

    options: {
      state: ({state, stays}) => (stays ? `${state} (it stays there)` : state),
      step: ({number, step}) => `Step ${number}: ${step}`,
      marked: ({mark, what}) => `${mark}, ${what}`,
      none: 'None of them',
    },

    why: {
      fires: ({clause, state}) => `By ${clause}, this event leads to ${state}.`,
      otherEvent: ({transition, event}) => `${transition} starts here too, but ${quoted(event)} is none of its events.`,
      movesOn: ({state, event}) => `It does not stay in ${state}: a transition that starts there has the event ${quoted(event)}.`,
      notIllegal: ({transition, role, from, to}) => `${transition} is not illegal for ${withArticle(role)}: it leads from ${from} to ${to}.`,
      startsIn: ({transition, from}) => `${transition} starts in ${from}, not there.`,
      hasWays: ({state, transitions}) => `${state} can be left: by ${list(transitions)}.`,
      notByMeans: ({transition}) => `The means is not the reason: no clause of ${transition} depends on one.`,
      stepFires: ({number, clause, state}) => `Step ${number} is possible: ${clause}, to ${state}.`,
      behindFault: ({number}) => `The machine refuses a step before step ${number}; without that one, step ${number} would be possible.`,
      notTheWord: ({line, word, state}) => `Line ${line} prints ${quoted(word)}. For this tool that does not stand for ${state}.`,
      notOnLine: ({line, transition}) => `${transition} starts there too, but line ${line} reports none of its events.`,
      notTheSign: {
        stuck: (sign) => `${quoted(sign)} is said where something is shown that does not move on: a thread that waits in the kernel, or a state that nothing will end. That is not so here.`,
        failing: (sign) => `${quoted(sign)} is said where the worst that is shown is a connection, a login or a command that has failed and is not back. That is not so here.`,
        passing: (sign) => `${quoted(sign)} is said where the worst that is shown is a state that ends on its own, or a loss that is made good already. That is not so here.`,
        unclear: (sign) => `${quoted(sign)} is said where what is printed decides nothing. This text does decide.`,
        fine: (sign) => `${quoted(sign)} is said where nothing wrong is shown: healthy states, or a login that succeeded, and no loss. That is not so here.`,
      },
      notAtEnd: ({end}) => `What decides next is not to be seen on the ${end}.`,
      printed: ({line, word, state}) => `Line ${line} prints ${quoted(word)}. In this tool that stands for ${state}.`,
      lineMeans: ({line, meaning}) => `Line ${line}: ${meaning}`,
      verdict: ({sign, head}) => `${sign}. ${head}.`,
      lookAt: ({where, what}) => `${where}. The next command ${what}.`,
      staysAtEnd: ({side, state}) => `Nothing in this step moves this machine at the ${side}: it stays in ${state}.`,
      notReached: ({side}) => `Nothing that this machine could go by happens at the ${side} in this step.`,
      sameAtBoth: ({number}) => `Step ${number} goes the same way at both levels.`,
      behindDifference: ({number}) => `A step before step ${number} already goes differently.`,
      neverDiffers: ({high}) => `None does: section 8 has the same machines at every level, and nothing here depends on what level ${high} adds.${high === 1 ? ' That is recovery from digest failures; connection recovery comes with level 2 (7.1.5).' : ''}`,
      someDiffers: 'One of the steps does go differently: something here is possible at one of the levels only.',
      differs: ({number, levels, low, high}) => `Step ${number} at level ${levels[0]}: ${low} At level ${levels[1]}: ${high}`,
      tasksWait: 'From here on, tasks wait for reassignment.',
      reached: ({used, par}) => `Reached, with ${many(used, 'event')}. ${used === par ? 'Fewer is not possible.' : `${first(many(par, 'event'))} would do.`}`,
      reachedInLab: ({used, par}) => `Reached, with ${many(used, 'decision')}. ${used <= par ? 'Fewer is not possible.' : `${first(many(par, 'decision'))} would do.`}`,
      endsIn: ({position, wanted}) => `The run ends in ${position}, not in ${wanted}.`,
      usesForbidden: ({number, transition, event}) => `Step ${number} takes ${transition} by ${quoted(event)}, which is ruled out here.`,
      leavesOut: ({transition}) => `The run gets there, but not by way of ${transition}.`,
      overBudget: ({used, budget}) => `The run gets there, but with ${used} instead of at most ${budget}.`,
      otherStart: 'This run does not begin where the exercise does.',
      labUsesForbidden: ({number, rule}) => `Step ${number} breaks a rule of this exercise: ${quoted(rule)}.`,
      missed: ({check}) => `Not yet: ${quoted(check)}.`,
      noSuchOption: 'This is not one of the answers.',
      reasonMissing: 'Right so far; the reason is still missing.',
    },

    hints: {
      whatStartsIn: ({state}) => `Which transitions start in ${state}? Look at the lines that leave its box.`,
      startIn: ({state, transitions}) => (transitions.length === 1 ? `Only ${list(transitions)} starts in ${state}.` : `${list(transitions)} start in ${state}.`),
      nothingStartsIn: ({state}) => `No transition of this machine starts in ${state}.`,
      isTransition: ({transition}) => `It is ${transition}. Where does its line end?`,
      leadsTo: ({state}) => `The transition leads to ${state}.`,
      whichWouldFire: 'Take each event in turn: which transition has it, and where does that one start?',
      belongsTo: ({transitions}) => `One of the events belongs to ${list(transitions)} and to no other transition.`,
      inOtherDiagram: ({role, transition}) => `Look at the ${role}’s diagram: which of these events belongs to ${transition} there?`,
      follow: ({state}) => `Begin in ${state} and follow the state from step to step. Does each step start where the one before it ended?`,
      lastFits: 'The last step would be possible if the wrong one were left out.',
      standsBefore: ({number, state}) => `Before step ${number} the machine is in ${state}.`,
      whatLeadsTo: ({state}) => `Which transitions lead to ${state}? Go backwards from there.`,
      par: ({steps}) => (steps === 1 ? '1 event is enough.' : `${steps} events are enough.`),
      firstEvent: ({event}) => `Begin with: ${quoted(event)}.`,
      whatReaches: ({side}) => `What does the ${side} learn in this step, and what does it do itself?`,
      movesBy: ({transition}) => `The machine takes ${transition}.`,
      nothingReaches: ({side}) => `Nothing in this step is an event of this machine at the ${side}.`,
      whichTool: 'Which tool printed this, and on which end does it run?',
      readLine: ({lines}) => (lines.length === 1 ? `Look at line ${lines.join('')}.` : `Look at lines ${lines.join(' and ')}.`),
      theWord: ({word}) => `The word is ${quoted(word)}. What does this tool mean by it?`,
      noLine: 'No single line decides here. What would one have to say?',
      notSigns: ({signs}) => `It is neither “${signs.join('” nor “')}”.`,
      commandShows: ({what}) => `The next command ${what}.`,
      whatLevelOffers: ({low, high}) => `What does level ${high} offer that level ${low} does not, and which step asks for it?`,
      alike: ({number}) => `Everything before step ${number} goes the same way at both levels.`,
      whoDiffers: {initiator: 'What differs is something that the initiator does.', target: 'What differs is something that the target does.', wire: 'What differs is something that the network does.'},
      noLevelInTable: 'No transition of section 8 asks for a level. Does any step here ask for connection recovery or for tasks?',
      whatWorks: 'Which connections still work at both ends, and which wait for cleanup?',
      decisions: ({count}) => (count === 1 ? '1 decision of the initiator is enough; all else follows.' : `${count} decisions of the initiator are enough; all else follows.`),
      firstDecision: ({action}) => `Begin with: ${quoted(action)}.`,
    },
  },
};

/** What is quoted may itself quote. */
function quoted(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** At the head of a sentence. */
function first(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function many(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.slice(-1).join('')}`;
}
