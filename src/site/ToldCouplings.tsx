import {couplingWords} from '@words/couplings.ts';
import {pageWords} from '@words/page.ts';
import type {FamilyId} from '../spec/index.ts';
import {Couplings as CouplingTable} from '../widgets/tables/Couplings.tsx';
import {AddressLink} from './AddressLink.tsx';

/** What moves the machines of one family, and what they move, in the page's language. */
export function ToldCouplings({of}: {readonly of: FamilyId}) {
  return (
    <div data-kept="couplings">
      <CouplingTable words={words} Link={AddressLink} of={of} />
    </div>
  );
}

const words = {...pageWords, ...couplingWords};
