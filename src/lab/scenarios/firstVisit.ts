import type {ScenarioId} from './scenarios.ts';

/** What a reader sees who comes without a run: a scenario at the step that says the most, where the two ends disagree. */
export const firstVisit: {readonly scenario: ScenarioId; readonly at: number} = {scenario: 'cableCut', at: 8};
