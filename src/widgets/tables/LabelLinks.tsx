import {specs, type StateId, type TransitionId} from '../../spec/index.ts';
import type {LinkComponent} from '../parts/LinkComponent.ts';
import {StateChip} from '../parts/StateChip.tsx';
import {TransitionChip} from '../parts/TransitionChip.tsx';

type Label = StateId | TransitionId;

/** States and transitions, each in its own look and linked to its address. */
export function LabelLinks({Link, labels}: {readonly Link: LinkComponent; readonly labels: readonly Label[]}) {
  return labels.map((label) => (
    <Link key={label} to={label}>
      {isState(label) ? <StateChip state={label} /> : <TransitionChip transition={label} />}
    </Link>
  ));
}

function isState(label: Label): label is StateId {
  return Object.values(specs).some(({states}) => label in states);
}
