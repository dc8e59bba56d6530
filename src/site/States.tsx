// Not by its path from here: what the build puts in its place for a browser goes by this name.
import {Coins} from '@site/src/site/Coins.tsx';
import {pageWords} from '@words/page.ts';
import {tableWords} from '@words/table.ts';
import {addressesOn} from '../render/address.ts';
import type {FamilyId} from '../spec/index.ts';
import {States as StateTable} from '../widgets/tables/States.tsx';
import {Anchors} from './Anchors.tsx';

/** The states of one family, in the page's language. They bring its permanent addresses, those of its transitions too. */
export function States({of}: {readonly of: FamilyId}) {
  return (
    <>
      <Anchors ids={addressesOn(of)} />
      <Coins of={of} />
      <StateTable words={words} of={of} />
    </>
  );
}

const words = {...pageWords, ...tableWords};
