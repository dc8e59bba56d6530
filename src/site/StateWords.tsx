import {evidenceWords} from '@words/evidence.ts';
import {nameWords} from '@words/names.ts';
import {stackTableWords} from '@words/stackTables.ts';
import type {NameStack} from '../stacks/vendors.ts';
import {NameTable} from '../widgets/tables/NameTable.tsx';
import {SignLegend} from '../widgets/tables/VisibilitySign.tsx';
import {AddressLink} from './AddressLink.tsx';

/** The words of one stack, beside the prose that explains them. */
export function StateWords({of}: {readonly of: NameStack}) {
  return (
    <>
      <SignLegend words={nameWords} />
      <NameTable words={words} Link={AddressLink} stack={of} addressed={false} />
    </>
  );
}

const words = {evidence: evidenceWords, names: nameWords, tables: stackTableWords};
