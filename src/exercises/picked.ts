import {logIn, oneLoggedIn, requestLogin, resetOfA, twoLoggedIn} from '../lab/scenarios/openings.ts';
import type {Settings} from '../lab/world/world.ts';
import type {FamilyId, Role, StateId} from '../spec/index.ts';
import type {ExerciseId, LabExercise, LabGoal, RunExercise, RunGoal} from './exercise.ts';
import type {PartId} from './partIds.ts';
import type {Trial} from './twoLevels.ts';

const byAnyTimer = ['timeout', 'sessionTimeout'] as const;
const closedElsewhere = 'sessionLogoutSucceededElsewhere';

/** The exercises that somebody chose, by their short names, from easy to hard within each topic. A name stays for good. */
// prettier-ignore
const pickedRows = {
  // one connection
  'first-login': reach({family: 'connection', role: 'initiator', from: 'S1', to: 'S5'}, {kind: 'reach', level: 1, objectives: ['nextState']}),
  'first-login-target': reach({family: 'connection', role: 'target', from: 'S1', to: 'S5'}, {kind: 'reach', level: 1, objectives: ['nextState']}),
  'login-received': chosen('which.target.T4-1'),
  'login-refused': chosen('predict.target.T7-a'),
  'orderly-end': reach({family: 'connection', role: 'initiator', from: 'S5', to: 'S1', through: ['T13']}, {kind: 'reach', level: 1, objectives: ['freeOrCleanup', 'nextState']}),
  'reset-in-login': chosen('predict.initiator.T7-d'),
  'reset-logged-in': chosen('predict.initiator.T15-b'),
  'asked-to-leave': reach({family: 'connection', role: 'initiator', from: 'S5', to: 'S1', through: ['T11'], forbiddenEvents: [closedElsewhere]}, {kind: 'shortest', level: 2, objectives: ['nextState', 'freeOrCleanup']}),
  'asked-while-leaving': chosen('predict.initiator.T14-1'),
  'closed-elsewhere': reach({family: 'connection', role: 'target', from: 'S7', to: 'S1', forbidden: ['T10'], forbiddenEvents: ['reinstatementSucceeded']}, {kind: 'reach', level: 2, objectives: ['freeOrCleanup']}),
  'lost-while-leaving': chosen('which.initiator.T17-b.transportReset'),
  'no-second-request': chosen('why.target.S6.T11-1'),
  'never-asks': chosen('why.target.S1.T1-1'),
  'failed-logout': reach({family: 'connection', role: 'target', from: 'S1', to: 'S8', through: ['T17'], forbiddenEvents: ['transportTimedOut', 'transportReset', 'transportDisconnected']}, {kind: 'shortest', level: 3, objectives: ['lossLabels']}),
  'wrong-label-in-log': chosen('fault.target.S6.T15-c'),

  // cleanup
  'waited-too-long': chosen('which.target.M1-1'),
  'login-in-its-place': chosen('predict.target.M2-csmI-1'),
  'helper-is-refused': chosen('predict.initiator.M3-csmI-1'),
  'free-without-timeout': reach({family: 'cleanup', role: 'initiator', from: 'R1', to: 'R3', forbiddenEvents: ['connectionStateTimedOut', closedElsewhere]}, {kind: 'reach', level: 2, objectives: ['whoActs', 'chooseMeans']}),
  'free-by-login': reach({family: 'cleanup', role: 'target', from: 'R1', to: 'R3', forbiddenEvents: ['connectionStateTimedOut', closedElsewhere, 'explicitLogoutStarted']}, {kind: 'reach', level: 2, objectives: ['chooseMeans', 'm1OrM4']}),
  'no-timer-in-cleanup': chosen('why.initiator.R2-csmE.M1-1'),
  'other-means': chosen('why.target.R2-csmE.M4-csmI-1'),
  'second-attempt': reach({family: 'cleanup', role: 'initiator', from: 'R1', to: 'R3', through: ['M3'], forbidden: ['M1']}, {kind: 'shortest', level: 3, objectives: ['chooseMeans', 'm1OrM4']}),
  'mixed-means': chosen('fault.initiator.R2-csmE.M4-csmI-1'),

  // the session
  'first-connection': chosen('predict.target.N1-1'),
  'closed-or-failed': chosen('which.initiator.N5-1'),
  'into-failed': reach({family: 'session', role: 'target', from: 'Q1', to: 'Q4'}, {kind: 'reach', level: 1, objectives: ['whatMovesSession', 'closureOrFailure']}),
  'no-timeout-in-continue': chosen('why.target.Q5.N6-1'),
  'first-login-lost': chosen('why.initiator.Q1.N9-1'),
  'no-step-between': chosen('why.initiator.Q4.N7-1'),
  'not-at-once': chosen('why.target.Q4.N4-1'),
  'back-without-timeout': reach({family: 'session', role: 'initiator', from: 'Q4', to: 'Q1', forbiddenEvents: ['sessionStateTimedOut'], forbidden: ['N4']}, {kind: 'reach', level: 2, objectives: ['continuedOrReinstated']}),
  'continued-at-last': reach({family: 'session', role: 'target', from: 'Q3', to: 'Q3', through: ['N5', 'N8', 'N10']}, {kind: 'shortest', level: 3, objectives: ['continuedOrReinstated']}),

  // two ends
  'half-open': lab({after: [...oneLoggedIn, 'cut-a', 'timeout-initiator-a-nop'], erl: 2}, {reach: 'loggedIn', sameSession: true, noneInCleanup: true}, {level: 1, objectives: ['repair']}),
  'who-is-first': chosen('lab.plainLife.targetFirst.initiator.connection-a'),
  'cable-cut': chosen('lab.cableCut.initiator.target.connection-a'),
  'one-lost': lab({after: [...twoLoggedIn, ...resetOfA], maxConnections: 2, erl: 1}, {reach: 'loggedIn', sameSession: true, noneInCleanup: true, forbidden: ['connect', ...byAnyTimer]}, {level: 2, objectives: ['repair', 'chooseMeans', 'whoActs']}),
  'no-timer-to-free': lab({after: [...oneLoggedIn, ...resetOfA]}, {reach: 'allFree', forbidden: byAnyTimer}, {level: 2, objectives: ['whoActs', 'chooseMeans']}),
  'forgotten': lab({after: [...oneLoggedIn, ...resetOfA, 'timeout-target-a-connectionState']}, {reach: 'loggedIn', noneInCleanup: true, forbidden: byAnyTimer}, {level: 2, objectives: ['continuedOrReinstated', 'repair']}),
  'recovery-asked': levels({levels: [0, 2], opening: oneLoggedIn, steps: ['logout-a-2', 'deliver-a-target', 'answer-a-0', 'deliver-a-initiator'], level: 2}),
  'not-yet-at-one': levels({levels: [0, 1], opening: [...twoLoggedIn, ...resetOfA], steps: ['logout-b-2-1', 'deliver-b-target', 'answer-b-2', 'deliver-b-initiator'], maxConnections: 2, level: 2}),
  'closed-not-removed': levels({levels: [0, 2], opening: [...twoLoggedIn, ...resetOfA], steps: ['logout-b-1-1', 'deliver-b-target', 'answer-b-0', 'deliver-b-initiator'], maxConnections: 2, tasks: true, level: 2}),
  'nothing-lasts': levels({levels: [0, 2], opening: oneLoggedIn, steps: [...resetOfA, 'timeout-target-a-connectionState', 'timeout-initiator-a-connectionState'], level: 2}),
  'two-dropped': lab({after: [...twoLoggedIn, 'async-a-3', 'deliver-a-initiator'], maxConnections: 2, erl: 2}, {reach: 'loggedIn', sameSession: true, noneInCleanup: true, forbidden: byAnyTimer}, {level: 3, objectives: ['repair', 'chooseMeans'], budget: 4}),
  'tasks-wait': lab({after: [...oneLoggedIn, 'logout-a-2', 'deliver-a-target', 'answer-a-0', 'deliver-a-initiator'], erl: 2, tasks: true}, {reach: 'loggedIn', sameSession: true, noTaskWaits: true}, {level: 3, objectives: ['repair', 'recoveryLevel']}),
  'cleanup-failed-once': lab({after: [...twoLoggedIn, ...resetOfA, 'logout-b-1-1', 'deliver-b-target', 'answer-b-3', 'deliver-b-initiator'], maxConnections: 2, erl: 1}, {reach: 'allFree', forbidden: byAnyTimer}, {level: 3, objectives: ['whoActs', 'm1OrM4'], budget: 2}),
  'old-connection-replaced': levels({levels: [0, 2], opening: [...oneLoggedIn, ...resetOfA], steps: ['connect-reinstateConnection-1', ...logIn('b'), 'reassign-b'], tasks: true, level: 3}),
  'recovery-refused': levels({levels: [0, 2], opening: [...twoLoggedIn, ...resetOfA], steps: ['logout-b-2-1', 'deliver-b-target', 'answer-b-2', 'deliver-b-initiator'], maxConnections: 2, level: 3}),
  'one-is-not-enough': levels({levels: [1, 2], opening: [...twoLoggedIn, 'async-a-3', 'deliver-a-initiator', 'connect-reinstateConnection-1'], steps: logIn('c'), maxConnections: 2, tasks: true, level: 3}),
  'nothing-outstanding': levels({levels: [0, 2], opening: [...oneLoggedIn, ...resetOfA, 'connect-reinstateConnection-1'], steps: logIn('b'), level: 3}),
  'plain-reconnect': levels({levels: [0, 2], opening: [...oneLoggedIn, 'cut-a', 'timeout-initiator-a-nop'], steps: ['connect-reinstateSession', ...requestLogin('b'), 'accept-b', 'deliver-b-initiator'], level: 3}),

  // what tools print
  'logged-in-word': chosen('read.healthy.state.14'),
  'cleanup-wait-word': chosen('read.targetcli.state.4'),
  'transport-wait-word': chosen('read.iscsiadm.state.14'),
  'ping-timeout-line': chosen('read.journal.transition.1'),
  'target-gave-up-line': chosen('read.target-nop.transition.1'),
  'stuck-or-not': chosen('read.targetcli.sign'),
  'list-proves-little': chosen('read.list.sign'),
  'where-to-look': chosen('read.stack.look'),
} as const satisfies Readonly<Record<ExerciseId, PickedRow>>;

/** What somebody chose: one of those that the table makes, a run of a machine or of the lab, or a comparison. */
export type PickedRow = Chosen | PickedRun | PickedRepair | PickedLevels;

/** The exercise that it was chosen from; nobody should meet it a second time under that name. */
interface Chosen {
  readonly asks: 'generated';
  readonly from: ExerciseId;
}

export interface PickedRun {
  readonly asks: 'own';
  readonly part: 'machines';
  readonly way: Way;
  readonly about: Pick<RunExercise, 'kind' | 'level' | 'objectives'>;
}

interface Way extends Partial<Omit<RunGoal, 'state'>> {
  readonly family: FamilyId;
  readonly role: Role;
  readonly from: StateId;
  readonly to: StateId;
}

export interface PickedRepair {
  readonly asks: 'own';
  readonly part: 'lab';
  readonly opening: Opening;
  readonly goal: Pick<LabGoal, 'reach'> & Partial<LabGoal>;
  readonly about: Pick<LabExercise, 'level' | 'objectives'> & Partial<Pick<LabExercise, 'budget'>>;
}

interface Opening extends Partial<Settings> {
  readonly after: readonly string[];
}

export interface PickedLevels {
  readonly asks: 'own';
  readonly part: 'lab';
  readonly trial: Omit<Trial, 'settings'> & Partial<Settings>;
}

/** Those that a sentence of their own asks for: a run, a repair, a comparison. The others are asked as what they were chosen from. */
export type OwnAskId = {
  [Id in keyof typeof pickedRows]: (typeof pickedRows)[Id]['asks'] extends 'own' ? Id : never;
}[keyof typeof pickedRows];

/** By their names, from easy to hard within each topic. */
export const picked: ReadonlyMap<ExerciseId, PickedRow> = new Map(Object.entries<PickedRow>(pickedRows));

/** The exercises that were chosen, by the ids that the table gave them. */
export const chosenFrom: ReadonlySet<ExerciseId> = new Set(
  [...picked.values()].flatMap((row) => (row.asks === 'generated' ? [row.from] : [])),
);

/** Whether an exercise has a sentence of its own. */
export function isOwnAsk(id: ExerciseId): id is OwnAskId {
  return picked.get(id)?.asks === 'own';
}

/** Which part an id belongs to, whether there is such an exercise or not: an id of a row begins with what makes it. */
export function partOfId(id: ExerciseId): PartId {
  const row = picked.get(id);
  if (row?.asks === 'own') return row.part;
  const from = row?.from ?? id;
  return from.startsWith('lab.') ? 'lab' : from.startsWith('read.') ? 'terminal' : 'machines';
}

/** One of those that the table makes, under a name of its own. */
function chosen(from: ExerciseId) {
  return {asks: 'generated', from} as const;
}

function reach(way: PickedRun['way'], about: PickedRun['about']) {
  return {asks: 'own', part: 'machines', way, about} as const;
}

function lab(opening: PickedRepair['opening'], goal: PickedRepair['goal'], about: PickedRepair['about']) {
  return {asks: 'own', part: 'lab', opening, goal, about} as const;
}

function levels(trial: PickedLevels['trial']) {
  return {asks: 'own', part: 'lab', trial} as const;
}
