import type {StateId, TransitionId} from '../spec/index.ts';

/** The transition that an error means for a connection in this state; none where the RFC has none, as in S8. */
export function errorMove(state: StateId | null): readonly TransitionId[] {
  switch (state) {
    case 'S2':
      return ['T2'];
    case 'S4':
      return ['T7'];
    case 'S5':
      return ['T15'];
    case 'S6':
      return ['T17'];
    case 'S7':
      return ['T16'];
    default:
      return [];
  }
}
