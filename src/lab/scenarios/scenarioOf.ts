import {type ScenarioId, scenarioIds, scenarioLink, scenarios} from './scenarios.ts';

/** The scenario that a link's text plays from its start to its end, or null when the run is the reader's own. */
export function scenarioOf(link: string): ScenarioId | null {
  return byLink.get(link) ?? null;
}

const byLink: ReadonlyMap<string, ScenarioId> = new Map(scenarioIds.map((id) => [scenarioLink(scenarios[id]), id]));
