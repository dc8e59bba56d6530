import {evidence} from '@words/evidence.ts';
import {names} from '@words/names.ts';
import {stackTables as tables} from '@words/stackTables.ts';
import {names as allNames} from '../stacks/names.ts';
import {nameStacks} from '../stacks/vendors.ts';
import {NameTable} from '../widgets/tables/NameTable.tsx';
import {AddressLink} from './AddressLink.tsx';
import {Anchors} from './Anchors.tsx';

/** Every name of every stack, each at its permanent address. */
export function Names() {
  return (
    <>
      <Anchors ids={[...nameStacks, ...allNames.map(({id}) => id)]} />
      <NameTable words={words} Link={AddressLink} stacks={nameStacks} addressed />
    </>
  );
}

const words = {evidence, names, tables};
