import {fieldWords as reader} from '@words/reader.ts';
import {words} from '@words/table.ts';
import type {FamilyId} from '../spec/index.ts';
import {Deviations as DeviationTable} from '../widgets/tables/Deviations.tsx';
import {AddressLink} from './AddressLink.tsx';

/** What products do otherwise than one family's machines, in the page's language. */
export function Deviations({of}: {readonly of: FamilyId}) {
  return <DeviationTable words={words} Link={AddressLink} reader={reader} of={of} />;
}
