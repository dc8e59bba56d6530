import {readLabRun} from './link.ts';
import type {LabRun} from './run.ts';

/** A run worth showing. A step is the token of its action, alone or with the key of a note that explains it. */
export interface Scenario {
  /** As in a link. */
  readonly settings: string;
  readonly steps: readonly (string | readonly [action: string, note: string])[];
}

/** In the order in which a reader learns. */
export const scenarios = {
  plainLife: {
    settings: 'erl0.max1.wait2.retain20',
    steps: [
      ['connect-newSession', 'syn'],
      'deliver-a-target',
      ['deliver-a-initiator', 'login'],
      ['deliver-a-target', 'active'],
      ['accept-a', 'accepted'],
      ['deliver-a-initiator', 'loggedIn'],
      ['logout-a-0', 'logout'],
      'deliver-a-target',
      ['answer-a-0', 'answered'],
      ['deliver-a-initiator', 'gone'],
    ],
  },
} as const satisfies Record<string, Scenario>;

export type Scenarios = typeof scenarios;
export type ScenarioId = keyof Scenarios;

/** The text of a scenario's run, as in a link. */
export function scenarioLink({settings, steps}: Scenario): string {
  return ['1', settings, ...steps.map((step) => (typeof step === 'string' ? step : step[0]))].join('~');
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
