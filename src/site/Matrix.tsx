import {pageWords} from '@words/page.ts';
import {tableWords} from '@words/table.ts';
import type {FamilyId} from '../spec/index.ts';
import {Matrix as MatrixTable} from '../widgets/tables/Matrix.tsx';
import {AddressLink} from './AddressLink.tsx';
import {useSiteFile} from './useSiteFile.ts';

/** The matrices of one family, in the page's language. */
export function Matrix({of}: {readonly of: FamilyId}) {
  const fileAt = useSiteFile();
  return <MatrixTable words={words} Link={AddressLink} of={of} fileOf={(machine) => fileAt(`data/${machine}.json`)} />;
}

const words = {...pageWords, ...tableWords};
