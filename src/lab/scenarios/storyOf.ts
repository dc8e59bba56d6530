import type {ScenarioId} from './scenarios.ts';

/** The scenario that the home page plays, from the moment when both ends are logged in. A page knows it, and no lab. */
export const storyOf = 'cableCut' satisfies ScenarioId;
