import {couplingWords} from '@words/couplings.ts';
import {pageWords} from '@words/page.ts';
import {couplingAddress} from '../render/address.ts';
import {couplingsBetween} from '../spec/couplings.ts';
import type {FamilyId} from '../spec/index.ts';
import {Couplings as CouplingTable} from '../widgets/tables/Couplings.tsx';
import {CouplingsBetween as CouplingsBetweenTable} from '../widgets/tables/CouplingsBetween.tsx';
import {AddressLink} from './AddressLink.tsx';
import {Anchors} from './Anchors.tsx';

/** What moves the machines of one family, and what they move, in the page's language. */
export function Couplings({of}: {readonly of: FamilyId}) {
  return <CouplingTable words={words} Link={AddressLink} of={of} />;
}

/** The couplings from one family to another, each at its permanent address. */
export function CouplingsBetween({cause, effect}: {readonly cause: FamilyId; readonly effect: FamilyId}) {
  return (
    <>
      <Anchors ids={couplingsBetween(cause, effect).map(({id}) => couplingAddress(id))} />
      <CouplingsBetweenTable words={words} Link={AddressLink} cause={cause} effect={effect} />
    </>
  );
}

const words = {...pageWords, ...couplingWords};
