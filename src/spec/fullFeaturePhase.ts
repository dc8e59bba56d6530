import type {StateId} from './specs.ts';

/** The connection's states in Full Feature Phase, from the end of its login to the end or the loss of it (8.1.1). */
export const fullFeaturePhase: ReadonlySet<StateId> = new Set(['S5', 'S6', 'S7']);
