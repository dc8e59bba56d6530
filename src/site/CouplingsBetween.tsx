import {couplingWords} from '@words/couplings.ts';
import {pageWords} from '@words/page.ts';
import {couplingAddress} from '../render/address.ts';
import {couplingsBetween} from '../spec/couplings.ts';
import type {FamilyId} from '../spec/index.ts';
import {CouplingsBetween as CouplingTable} from '../widgets/tables/CouplingsBetween.tsx';
import {AddressLink} from './AddressLink.tsx';
import {Anchors} from './Anchors.tsx';

/** The couplings from one family to another, each at its permanent address, in the page's language. */
export function CouplingsBetween({cause, effect}: {readonly cause: FamilyId; readonly effect: FamilyId}) {
  return (
    <>
      <Anchors ids={couplingsBetween(cause, effect).map(({id}) => couplingAddress(id))} />
      <CouplingTable words={words} Link={AddressLink} cause={cause} effect={effect} />
    </>
  );
}

const words = {...pageWords, ...couplingWords};
