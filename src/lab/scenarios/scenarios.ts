import {readLabRun, writeLabLink} from '../run/labLink.ts';
import {oneLoggedIn, twoLoggedIn} from './openings.ts';
import type {LabRun} from '../run/labRun.ts';
import {defaultSettings, type Settings} from '../world/world.ts';

/** Chapters of the scenarios; each has its heading on the page. */
export const scenarioGroups = ['everyday', 'loss', 'failedLogout', 'disagreement', 'finePoints'] as const;

export type ScenarioGroup = (typeof scenarioGroups)[number];

/** A run worth showing. A step is the token of its action, alone or with the key of a note that explains it. */
export interface Scenario {
  readonly group: ScenarioGroup;
  /** What differs from the plain settings. */
  readonly settings: Partial<Settings>;
  readonly steps: readonly (string | readonly [action: string, note: string])[];
}

/** In the order in which a reader learns. */
export const scenarios = {
  plainLife: {
    group: 'everyday',
    settings: {},
    steps: [
      ['connect-newSession', 'syn'],
      ['deliver-a-target', 'accepted'],
      ['deliver-a-initiator', 'login'],
      ['deliver-a-target', 'active'],
      ['accept-a', 'targetFirst'],
      ['deliver-a-initiator', 'loggedIn'],
      ['logout-a-0', 'logout'],
      'deliver-a-target',
      ['answer-a-0', 'answered'],
      ['deliver-a-initiator', 'gone'],
    ],
  },
  loginRefused: {
    group: 'everyday',
    settings: {},
    steps: [
      'connect-newSession',
      'deliver-a-target',
      'deliver-a-initiator',
      ['deliver-a-target', 'active'],
      ['refuse-a-2', 'refused'],
      ['deliver-a-initiator', 'nothing'],
    ],
  },
  halfOpen: {
    group: 'everyday',
    settings: {},
    steps: [
      'connect-newSession',
      ['deliver-a-target', 'half'],
      ['cut-a', 'cut'],
      ['timeout-initiator-a-connect', 'initiator'],
      ['timeout-target-a-login', 'target'],
    ],
  },
  secondConnection: {
    group: 'everyday',
    settings: {maxConnections: 2},
    steps: [
      ...oneLoggedIn,
      ['connect-addConnection', 'second'],
      'deliver-b-target',
      ['deliver-b-initiator', 'tsih'],
      ['deliver-b-target', 'noSession'],
      'accept-b',
      ['deliver-b-initiator', 'still'],
      ['logout-b-1', 'one'],
      'deliver-b-target',
      ['answer-b-0', 'stays'],
      'deliver-b-initiator',
      ['logout-a-1', 'last'],
      'deliver-a-target',
      ['answer-a-0', 'closed'],
      'deliver-a-initiator',
    ],
  },
  closeSession: {
    group: 'everyday',
    settings: {maxConnections: 2},
    steps: [
      ...twoLoggedIn,
      ['logout-a-0', 'carrier'],
      ['deliver-a-target', 'sibling'],
      ['answer-a-0', 'sent'],
      ['deliver-a-initiator', 'received'],
    ],
  },
  targetAsks: {
    group: 'everyday',
    settings: {},
    steps: [
      ...oneLoggedIn,
      ['async-a-1', 'asks'],
      ['deliver-a-initiator', 'asked'],
      ['async-a-1', 'again'],
      ['deliver-a-initiator', 'askedAgain'],
      ['async-a-1', 'third'],
      ['logout-a-1', 'obeys'],
      ['deliver-a-initiator', 'late'],
      ['deliver-a-target', 'atTarget'],
      'answer-a-0',
      ['deliver-a-initiator', 'gone'],
    ],
  },
  resetOnly: {
    group: 'loss',
    settings: {erl: 2},
    steps: [
      ...oneLoggedIn,
      ['reset-a', 'reset'],
      ['deliver-a-initiator', 'initiator'],
      ['deliver-a-target', 'target'],
      ['connect-reinstateConnection-1', 'again'],
      ['deliver-b-target', 'listens'],
      ['deliver-b-initiator', 'login'],
      ['deliver-b-target', 'm2'],
      ['accept-b', 'm4'],
      ['deliver-b-initiator', 'done'],
    ],
  },
  reinstatementRefused: {
    group: 'loss',
    settings: {erl: 2},
    steps: [
      ...oneLoggedIn,
      ['reset-a', 'reset'],
      'deliver-a-initiator',
      'deliver-a-target',
      'connect-reinstateConnection-1',
      'deliver-b-target',
      ['deliver-b-initiator', 'm2'],
      ['deliver-b-target', 'n7'],
      ['refuse-b-3', 'n8'],
      ['deliver-b-initiator', 'm3'],
      ['timeout-target-a-connectionState', 'targetGivesUp'],
      ['timeout-initiator-a-connectionState', 'initiatorGivesUp'],
    ],
  },
  nobodyActs: {
    group: 'loss',
    settings: {},
    steps: [
      ...oneLoggedIn,
      ['close-a', 'close'],
      ['deliver-a-target', 'target'],
      ['deliver-a-initiator', 'initiator'],
      ['timeout-target-a-connectionState', 'm1'],
      ['timeout-initiator-a-connectionState', 'later'],
    ],
  },
  resetOneOfTwo: {
    group: 'loss',
    settings: {erl: 1, maxConnections: 2},
    steps: [
      ...twoLoggedIn,
      ['reset-a', 'reset'],
      ['deliver-a-initiator', 'initiator'],
      ['deliver-a-target', 'target'],
      ['logout-b-1-1', 'explicit'],
      ['deliver-b-target', 'm2'],
      ['answer-b-0', 'm4'],
      ['deliver-b-initiator', 'done'],
    ],
  },
  dropOne: {
    group: 'loss',
    settings: {erl: 1, maxConnections: 2},
    steps: [
      ...twoLoggedIn,
      ['async-a-2-2', 'drops'],
      ['deliver-a-initiator', 'told'],
      ['logout-a-1-2', 'explicit'],
      'deliver-a-target',
      ['answer-a-0', 'm4'],
      'deliver-a-initiator',
    ],
  },
  dropAll: {
    group: 'loss',
    settings: {erl: 2, maxConnections: 2},
    steps: [
      ...twoLoggedIn,
      ['async-a-3', 'drops'],
      ['deliver-a-initiator', 'told'],
      ['connect-reinstateConnection-1', 'back'],
      'deliver-c-target',
      'deliver-c-initiator',
      'deliver-c-target',
      ['accept-c', 'n10'],
      ['deliver-c-initiator', 'n4'],
      ['logout-c-1-2', 'other'],
      'deliver-c-target',
      'answer-c-0',
      ['deliver-c-initiator', 'clean'],
    ],
  },
  ignoredRequest: {
    group: 'loss',
    settings: {},
    steps: [
      ...oneLoggedIn,
      'async-a-1',
      ['deliver-a-initiator', 'ignored'],
      ['async-a-2', 'drops'],
      ['deliver-a-initiator', 'told'],
    ],
  },
  cleanupFails: {
    group: 'failedLogout',
    settings: {erl: 1, maxConnections: 2},
    steps: [
      ...twoLoggedIn,
      'reset-a',
      'deliver-a-initiator',
      'deliver-a-target',
      'logout-b-1-1',
      'deliver-b-target',
      ['answer-b-3', 'm3'],
      ['deliver-b-initiator', 'back'],
      ['logout-b-1-1', 'again'],
      'deliver-b-target',
      ['answer-b-0', 'm4'],
      'deliver-b-initiator',
    ],
  },
  recoveryNotSupported: {
    group: 'failedLogout',
    settings: {},
    steps: [
      ...oneLoggedIn,
      ['logout-a-2', 'asks'],
      'deliver-a-target',
      ['answer-a-2', 'refused'],
      ['deliver-a-initiator', 'failed'],
    ],
  },
  cidNotFound: {
    group: 'failedLogout',
    settings: {erl: 1, maxConnections: 2},
    steps: [
      ...twoLoggedIn,
      'reset-a',
      'deliver-a-initiator',
      'deliver-a-target',
      ['timeout-target-a-connectionState', 'gone'],
      ['logout-b-1-1', 'late'],
      ['deliver-b-target', 'unknown'],
      ['answer-b-1', 'answer'],
      ['deliver-b-initiator', 'm3'],
      ['timeout-initiator-a-connectionState', 'm1'],
    ],
  },
  helperLeaves: {
    group: 'failedLogout',
    settings: {erl: 1, maxConnections: 2},
    steps: [
      ...twoLoggedIn,
      'reset-a',
      'deliver-a-initiator',
      'deliver-a-target',
      'logout-b-1-1',
      ['deliver-b-target', 'm2'],
      ['async-b-1', 'm3'],
      ['deliver-b-initiator', 'm3Too'],
      ['logout-b-0', 'close'],
      'deliver-b-target',
      ['answer-b-0', 'm1'],
      ['deliver-b-initiator', 'done'],
    ],
  },
  cableCut: {
    group: 'disagreement',
    settings: {erl: 2},
    steps: [
      ...oneLoggedIn,
      ['cut-a', 'cut'],
      ['timeout-initiator-a-nop', 'initiator'],
      ['connect-reinstateConnection-1', 'again'],
      'deliver-b-target',
      ['deliver-b-initiator', 'm2'],
      ['deliver-b-target', 'noN7'],
      ['accept-b', 't8'],
      ['deliver-b-initiator', 'n4'],
    ],
  },
  targetNoticesFirst: {
    group: 'disagreement',
    settings: {},
    steps: [
      ...oneLoggedIn,
      ['cut-a', 'cut'],
      ['timeout-target-a-nop', 'target'],
      ['timeout-target-a-connectionState', 'gone'],
      ['timeout-initiator-a-nop', 'initiator'],
      ['connect-reinstateSession', 'again'],
      'deliver-b-target',
      ['deliver-b-initiator', 'm2'],
      ['deliver-b-target', 'new'],
      'accept-b',
      ['deliver-b-initiator', 'n6'],
    ],
  },
  sessionReinstated: {
    group: 'disagreement',
    settings: {},
    steps: [
      ...oneLoggedIn,
      ['cut-a', 'cut'],
      ['timeout-initiator-a-nop', 'initiator'],
      ['connect-reinstateSession', 'again'],
      'deliver-b-target',
      ['deliver-b-initiator', 'm2'],
      ['deliver-b-target', 'two'],
      ['accept-b', 'n3'],
      ['deliver-b-initiator', 'n6'],
    ],
  },
  sessionReinstatedAfterFailure: {
    group: 'disagreement',
    settings: {},
    steps: [
      ...oneLoggedIn,
      'reset-a',
      'deliver-a-initiator',
      ['deliver-a-target', 'both'],
      'connect-reinstateSession',
      'deliver-b-target',
      'deliver-b-initiator',
      ['deliver-b-target', 'm2'],
      ['accept-b', 'n6'],
      ['deliver-b-initiator', 'done'],
    ],
  },
  sessionReinstatedMidway: {
    group: 'disagreement',
    settings: {erl: 2},
    steps: [
      ...oneLoggedIn,
      'reset-a',
      'deliver-a-initiator',
      'deliver-a-target',
      'connect-reinstateConnection-1',
      'deliver-b-target',
      'deliver-b-initiator',
      ['deliver-b-target', 'n7'],
      ['cut-b', 'cut'],
      ['timeout-initiator-b-login', 'm3'],
      ['connect-reinstateSession', 'again'],
      'deliver-c-target',
      'deliver-c-initiator',
      ['deliver-c-target', 'two'],
      ['accept-c', 'n11'],
      ['deliver-c-initiator', 'n6'],
    ],
  },
  forgotten: {
    group: 'disagreement',
    settings: {erl: 2},
    steps: [
      ...oneLoggedIn,
      'reset-a',
      'deliver-a-initiator',
      'deliver-a-target',
      ['timeout-target-a-connectionState', 'gone'],
      'connect-reinstateConnection-1',
      'deliver-b-target',
      ['deliver-b-initiator', 'm2'],
      ['deliver-b-target', 'unknown'],
      ['refuse-b-2', 'refused'],
      ['deliver-b-initiator', 'm3'],
      ['connect-reinstateSession', 'fresh'],
      'deliver-b-target',
      'deliver-b-initiator',
      ['deliver-b-target', 'new'],
      'accept-b',
      ['deliver-b-initiator', 'n6'],
    ],
  },
  tooManyConnections: {
    group: 'disagreement',
    settings: {erl: 1},
    steps: [
      ...oneLoggedIn,
      'cut-a',
      ['timeout-initiator-a-nop', 'initiator'],
      ['connect-addConnection', 'second'],
      'deliver-b-target',
      'deliver-b-initiator',
      ['deliver-b-target', 'full'],
      ['refuse-b-2', 'refused'],
      ['deliver-b-initiator', 'back'],
      ['timeout-target-a-nop', 'target'],
    ],
  },
  loginDuringClose: {
    group: 'finePoints',
    settings: {maxConnections: 2},
    steps: [
      ...oneLoggedIn,
      'connect-addConnection',
      'deliver-b-target',
      'deliver-b-initiator',
      ['deliver-b-target', 'during'],
      'logout-a-0',
      ['deliver-a-target', 'request'],
      'answer-a-0',
      ['deliver-a-initiator', 'response'],
    ],
  },
  closeWhileAsked: {
    group: 'finePoints',
    settings: {maxConnections: 2},
    steps: [
      ...twoLoggedIn,
      ['async-b-1', 'asks'],
      ['deliver-b-initiator', 'asked'],
      ['logout-a-0', 'close'],
      ['deliver-a-target', 'waits'],
      ['answer-a-0', 't18'],
      ['deliver-a-initiator', 't18Too'],
    ],
  },
  logoutThenReinstatement: {
    group: 'finePoints',
    settings: {erl: 2},
    steps: [
      ...oneLoggedIn,
      'logout-a-1',
      ['deliver-a-target', 'inLogout'],
      ['cut-a', 'cut'],
      ['timeout-initiator-a-logout', 'timeout'],
      'connect-reinstateConnection-1',
      'deliver-b-target',
      'deliver-b-initiator',
      ['deliver-b-target', 'still'],
      ['refuse-b-3', 't17'],
      ['deliver-b-initiator', 'm3'],
    ],
  },
  recoveryLogout: {
    group: 'finePoints',
    settings: {erl: 2, tasks: true},
    steps: [
      ...oneLoggedIn,
      ['logout-a-2', 'recovery'],
      'deliver-a-target',
      ['answer-a-0', 'n5'],
      ['deliver-a-initiator', 'n5Too'],
      ['connect-addConnection', 'continue'],
      'deliver-a-target',
      'deliver-a-initiator',
      ['deliver-a-target', 'n7'],
      ['accept-a', 'n10'],
      ['deliver-a-initiator', 'n4'],
      ['reassign-a', 'reassign'],
      'deliver-a-target',
    ],
  },
  reassignment: {
    group: 'finePoints',
    settings: {erl: 2, maxConnections: 2, tasks: true},
    steps: [
      ...twoLoggedIn,
      'reset-a',
      ['deliver-a-initiator', 'wait'],
      'deliver-a-target',
      ['logout-b-2-1', 'recovery'],
      'deliver-b-target',
      ['answer-b-0', 'm4'],
      ['deliver-b-initiator', 'm4Too'],
      ['reassign-b', 'reassign'],
      ['deliver-b-target', 'done'],
    ],
  },
  neitherNor: {
    group: 'finePoints',
    settings: {erl: 2, maxConnections: 2},
    steps: [
      ...twoLoggedIn,
      'reset-a',
      'deliver-a-initiator',
      ['deliver-a-target', 'wait'],
      ['logout-b-1', 'last'],
      'deliver-b-target',
      ['answer-b-0', 'neither'],
      ['deliver-b-initiator', 'neitherToo'],
      ['connect-reinstateConnection-1', 'back'],
      'deliver-b-target',
      'deliver-b-initiator',
      'deliver-b-target',
      ['accept-b', 'm4'],
      ['deliver-b-initiator', 'done'],
    ],
  },
} as const satisfies Record<string, Scenario>;

export type Scenarios = typeof scenarios;
export type ScenarioId = keyof Scenarios;

/** In the order in which a reader learns. Object.keys cannot know its keys; the object above has no others. */
export const scenarioIds = Object.keys(scenarios) as readonly ScenarioId[];

/** The scenarios of a chapter, in its order. */
export function scenariosOf(group: ScenarioGroup): readonly ScenarioId[] {
  return scenarioIds.filter((id) => scenarios[id].group === group);
}

/** A scenario's steps: the token of each action, and the key of its note. */
export function stepsOf(id: ScenarioId): readonly {readonly token: string; readonly note: string | null}[] {
  const {steps}: Scenario = scenarios[id];
  return steps.map((step) => (typeof step === 'string' ? {token: step, note: null} : {token: step[0], note: step[1]}));
}

/** Steps that only bring the connections to where a scenario begins, and the scenario whose subject they are. */
export interface Opening {
  readonly connections: 1 | 2;
  readonly steps: number;
  readonly explainedIn: ScenarioId;
}

/** How a scenario opens, or null when its first step is part of it. */
export function openingOf(id: ScenarioId): Opening | null {
  const steps = stepsOf(id);
  const begins = (tokens: readonly string[]) =>
    tokens.every((token, index) => steps[index]?.token === token && steps[index].note === null);
  if (begins(twoLoggedIn)) return {connections: 2, steps: twoLoggedIn.length, explainedIn: 'secondConnection'};
  if (begins(oneLoggedIn)) return {connections: 1, steps: oneLoggedIn.length, explainedIn: 'plainLife'};
  return null;
}

/** What both ends of a scenario agree on. */
export function settingsOf({settings}: Pick<Scenario, 'settings'>): Settings {
  return {...defaultSettings, ...settings};
}

/** The text of a scenario's run for a link. */
export function scenarioLink({settings, steps}: Pick<Scenario, 'settings' | 'steps'>): string {
  return writeLabLink(
    settingsOf({settings}),
    steps.map((step) => (typeof step === 'string' ? step : step[0])),
  );
}

/**
 * The run of a scenario.
 *
 * @throws when a step is not possible, which a test would have found
 */
export function scenarioRun(id: ScenarioId): LabRun {
  const {run, refusal} = readLabRun(scenarioLink(scenarios[id]));
  if (refusal !== null) throw new Error(`scenario ${id}: ${JSON.stringify(refusal)}`);
  return run;
}
