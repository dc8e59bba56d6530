import type {StateId, TransitionId} from '../../spec/index.ts';

/** What an error is for a connection in each state; elsewhere the RFC has no transition for it. */
const moves: Partial<Record<StateId, TransitionId>> = {S2: 'T2', S4: 'T7', S5: 'T15', S6: 'T17', S7: 'T16'};

/** The transition that an error means for a connection in this state, or none. */
export function errorMove(state: StateId | null): readonly TransitionId[] {
  const move = state === null ? undefined : moves[state];
  return move === undefined ? [] : [move];
}
