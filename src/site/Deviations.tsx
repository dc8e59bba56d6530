import {deviations} from '@words/deviations.ts';
import {evidence} from '@words/evidence.ts';
import {stackTables as tables} from '@words/stackTables.ts';
import {pageWords} from '@words/page.ts';
import type {FamilyId} from '../spec/index.ts';
import {Deviations as DeviationTable} from '../widgets/tables/Deviations.tsx';
import {AddressLink} from './AddressLink.tsx';

/** What products do otherwise than one family's machines, in the page's language. */
export function Deviations({of}: {readonly of: FamilyId}) {
  return <DeviationTable words={words} Link={AddressLink} of={of} />;
}

const words = {deviations, evidence, roles: pageWords.roles, tables};
