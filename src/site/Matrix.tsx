import {pageWords} from '@words/page.ts';
import {tableWords} from '@words/table.ts';
import type {FamilyId} from '../spec/index.ts';
import {Matrix as MatrixTable} from '../widgets/tables/Matrix.tsx';
import {AddressLink} from './AddressLink.tsx';

/** The matrices of one family, in the page's language. */
export function Matrix({of}: {readonly of: FamilyId}) {
  return <MatrixTable words={words} Link={AddressLink} of={of} />;
}

const words = {...pageWords, ...tableWords};
