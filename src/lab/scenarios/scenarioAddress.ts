import type {ScenarioId} from './scenarios.ts';

/** The permanent address of a scenario on its page. */
export function scenarioAddress(id: ScenarioId): string {
  return `scenario-${id}`;
}
