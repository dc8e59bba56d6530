import {specs, type StateId, type TransitionId} from '../../spec/index.ts';
import {StateChip} from '../parts/StateChip.tsx';
import {TransitionChip} from '../parts/TransitionChip.tsx';

/** A state or a transition, each in its own look. */
export function LabelChip({label}: {readonly label: StateId | TransitionId}) {
  return isState(label) ? <StateChip state={label} /> : <TransitionChip transition={label} />;
}

function isState(label: StateId | TransitionId): label is StateId {
  return Object.values(specs).some(({states}) => label in states);
}
