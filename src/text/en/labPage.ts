import type {LabPageWords} from '../labPage.ts';

export const labPageWords = {
  title: 'The lab',
  needsScript: 'The lab needs JavaScript to play. Every scenario can be read without it, step by step:',
  scenariosAsText: 'scenarios as text and diagrams',

  scenario: 'Scenario',
  ownRun: 'Your own run',
  scenarioGroups: {
    everyday: 'Everyday life',
    loss: 'A connection is lost',
    failedLogout: 'A Logout fails',
    disagreement: 'The two sides disagree',
    finePoints: 'Fine points',
  },
  settings: 'Settings',
  settingsInShort: ({erl, maxConnections, time2Wait, time2Retain, tasks}) =>
    `ErrorRecoveryLevel ${erl}, MaxConnections ${maxConnections}, Time2Wait ${time2Wait} s, Time2Retain ${time2Retain} s, ${tasks ? 'tasks outstanding' : 'no tasks outstanding'}`,
  tasks: 'Tasks are outstanding',
  seconds: (key) => `${key} in seconds`,
  applySettings: 'Start a new run with these',

  pickScenario: 'Choose a scenario',
  findScenario: 'Find a scenario',
  noScenario: (sought) => `No scenario mentions “${sought}”. Try a state, a transition or a word of its title.`,
  ownRunInShort: 'Nothing is connected yet, and you decide what happens',
  recoveryLevel: (erl) => `ErrorRecoveryLevel ${erl}`,
  steps: 'Steps of this run',
  stepName: ({number, action}) => `Step ${number}: ${action}`,
  ofCount: ({number, count}) => `${number} of ${count}`,
  setUp: (last) => `1–${last} session set up`,
  playSetUp: (last) => `Steps 1 to ${last}: session set up. Play them`,
  play: 'Play',
  pause: 'Pause',
  speed: 'Speed',
  more: 'More',
  keys: 'Space plays and pauses, ← and → go back and forward.',

  columns: {initiator: 'Initiator', wire: 'Wire', target: 'Target'},
  whoActs: 'Who acts',

  atStart: 'Before the first step. Nothing is connected.',
  atStep: ({number, count}) => `Step ${number} of ${count}`,
  next: (action) => `Next: ${action}`,
  replaces: ({first, last}) =>
    first === last
      ? `This run goes on. An action of yours replaces its step ${first}; the browser’s Back button brings it back.`
      : `This run goes on. An action of yours replaces its steps ${first} to ${last}; the browser’s Back button brings them back.`,
  spoken: ({number, action, outcome}) => `${number}. ${action}. ${outcome}`,

  world: 'Both ends and the wire, now',
  noSession: 'No session',
  noConnection: 'No connection',
  justTook: (transitions) => `just took ${transitions}`,
  justEnded: 'Ended in this step.',
  waitsForCleanup: 'Waits for cleanup (CSM-C).',
  cleanedUpBy: ({means, connection}) => `Being cleaned up by ${means}, which is ${connection}.`,
  cleansUp: ({means, connection}) => `Is ${means} for ${connection}.`,
  logoutUnderWay: (reason) => `Logout under way: ${reason}.`,
  tasksAwait: 'Tasks wait for reassignment.',
  stranded: 'No connection is left in Full Feature Phase, and the RFC lists no session transition for this.',
  purpose: (purpose) => `Opened for: ${purpose}.`,
  noWire: 'Not connected',
  nothingInFlight: 'nothing in flight',
  travelsTo: {initiator: 'to the initiator', target: 'to the target'},
  deliver: 'Deliver',
  deliverAll: 'Deliver all',
  runIsFull: (limit) => `A run has at most ${limit} steps. Start over, or go back and act there.`,

  nextStep: 'Next',
  atEnd: 'End of the run',
  yourMove: 'Act on the stage, or go back',
  readMore: 'more',
  readLess: 'less',
  cell: ({side, subject}) => `${side}, ${subject}`,
  act: 'Act',
  actOn: (about) => `Act on ${about}`,
  onThisWire: 'On this wire',
  replacesShort: ({first, last}) => (first === last ? `(replaces step ${first})` : `(replaces steps ${first}–${last})`),
  disturb: {reset: 'Reset', close: 'Close', cut: 'Cut'},
  disturbed: {
    reset: (step) => `reset in step ${step}`,
    close: (step) => `closed in step ${step}`,
    cut: (step) => `cut in step ${step}`,
  },
  wireState: {up: 'up', cut: 'cut', down: 'down'},
  inFlight: (count) => (count === 1 ? '1 PDU in flight' : `${count} PDUs in flight`),
  showRow: (wire) => `Show the machines on ${wire}`,
  setsOff: ({cause, effect}) => `${cause} sets off ${effect}`,
  moves: (count) => (count === 1 ? '1 move' : `${count} moves`),

  actions: 'What can happen now',
  newConnection: 'A new connection',
  time: 'Time passes',
  nothingPossible: 'Nothing here can happen now.',
  notPossible: (count) => `Not possible now (${count})`,

  machines: 'The machines',
  sessionMachine: (side) => `${side}: session`,
  connectionMachine: ({side, connection}) => `${side}: ${connection}`,
  cleanupMachine: ({side, connection}) => `${side}: cleanup of ${connection}`,

  log: 'Cause and effect',
  logStart: 'Start',
  nothingMoved: 'Nobody notices yet.',
  why: 'why',

  whatNow: 'What now?',
  whatNowHint:
    'The shortest ways from here. One end decides; the other only answers as the protocol requires, and everything in flight arrives.',
  searching: 'Looking for ways …',
  searchFailed: ({reason}) => `The search stopped. ${reason}`,
  waysFound: (count) => (count === 0 ? 'No way found.' : count === 1 ? 'One way found.' : `${count} ways found.`),
  already: 'Already the case.',
  noWay: 'No way within the limits of this search.',
  arrivesFirst: 'First, what is in flight arrives and is answered.',
  decided: ({action, count}) =>
    count === 0
      ? action
      : `${action}, then ${count === 1 ? 'one more step' : `${count} more steps`}: deliveries and answers.`,
  playWay: 'Play this way',

  runSoFar: 'The run so far',
  sequence: 'Sequence diagram',
  sequenceEmpty: 'Take a step to start the diagram.',
} as const satisfies LabPageWords;
