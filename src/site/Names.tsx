import {evidenceWords} from '@words/evidence.ts';
import {nameWords} from '@words/names.ts';
import {stackTableWords} from '@words/stackTables.ts';
import {names} from '../stacks/names.ts';
import {nameStacks} from '../stacks/vendors.ts';
import {NameTable} from '../widgets/tables/NameTable.tsx';
import {AddressLink} from './AddressLink.tsx';
import {Anchors} from './Anchors.tsx';
import {FilteredRows} from './FilteredRows.tsx';

/** Every name of every stack, each at its permanent address. */
export function Names() {
  return (
    <>
      <Anchors ids={[...nameStacks, ...names.map(({id}) => id)]} />
      <FilteredRows>
        <NameTable words={words} Link={AddressLink} stacks={nameStacks} addressed />
      </FilteredRows>
    </>
  );
}

const words = {evidence: evidenceWords, names: nameWords, tables: stackTableWords};
