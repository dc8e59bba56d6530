import {words} from '@words/table.ts';
import {addressesOn, couplingAddress} from '../render/address.ts';
import {couplingsBetween} from '../spec/couplings.ts';
import type {FamilyId} from '../spec/index.ts';
import {Couplings as CouplingTable} from '../widgets/tables/Couplings.tsx';
import {CouplingsBetween as CouplingsBetweenTable} from '../widgets/tables/CouplingsBetween.tsx';
import {Matrix as MatrixTable} from '../widgets/tables/Matrix.tsx';
import {States as StateTable} from '../widgets/tables/States.tsx';
import {TermTable} from '../widgets/tables/TermTable.tsx';
import {Transitions as TransitionSections} from '../widgets/tables/Transitions.tsx';
import {AddressLink} from './AddressLink.tsx';
import {Anchors} from './Anchors.tsx';

interface OfFamily {
  readonly of: FamilyId;
}

// The tables of a page in its language. States and transitions bring the page's permanent addresses.

export function States({of}: OfFamily) {
  return (
    <>
      <Anchors ids={addressesOn(of)} />
      <StateTable words={words} of={of} />
    </>
  );
}

export function Transitions({of}: OfFamily) {
  return <TransitionSections words={words} Link={AddressLink} of={of} />;
}

export function Matrix({of}: OfFamily) {
  return <MatrixTable words={words} Link={AddressLink} of={of} />;
}

export function Couplings({of}: OfFamily) {
  return <CouplingTable words={words} Link={AddressLink} of={of} />;
}

export function CouplingsBetween({cause, effect}: {readonly cause: FamilyId; readonly effect: FamilyId}) {
  return (
    <>
      <Anchors ids={couplingsBetween(cause, effect).map(({id}) => couplingAddress(id))} />
      <CouplingsBetweenTable words={words} Link={AddressLink} cause={cause} effect={effect} />
    </>
  );
}

export function Terms() {
  return <TermTable words={words} />;
}
