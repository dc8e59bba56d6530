import {evidenceWords} from '@words/evidence.ts';
import {nameWords} from '@words/names.ts';
import {stackTableWords} from '@words/stackTables.ts';
import {names} from '../stacks/names.ts';
import {nameStacks} from '../stacks/vendors.ts';
import {NameMatrix} from '../widgets/tables/NameMatrix.tsx';
import {StackFold} from '../widgets/tables/NameTable.tsx';
import {SignLegend} from '../widgets/tables/VisibilitySign.tsx';
import {AddressLink} from './AddressLink.tsx';
import {Anchors} from './Anchors.tsx';
import {FilteredRows} from './FilteredRows.tsx';

/** Every name of every stack, each at its permanent address: by state, and in full by product. */
export function Names() {
  return (
    <>
      <Anchors ids={[...nameStacks, ...names.map(({id}) => id)]} />
      <SignLegend words={nameWords} />
      <FilteredRows>
        <NameMatrix words={words} Link={AddressLink} of="connection" />
        <NameMatrix words={words} Link={AddressLink} of="session" />
        {/* The RFC's words head the rows of the matrices. */}
        {nameStacks
          .filter((stack) => stack !== 'rfc')
          .map((stack) => (
            <StackFold key={stack} words={words} Link={AddressLink} stack={stack} />
          ))}
      </FilteredRows>
    </>
  );
}

const words = {evidence: evidenceWords, names: nameWords, tables: stackTableWords};
