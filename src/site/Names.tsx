import {fieldWords as reader} from '@words/reader.ts';
import {words} from '@words/table.ts';
import {names as allNames, type NameStack} from '../stacks/names.ts';
import {NameTable} from '../widgets/tables/NameTable.tsx';
import {AddressLink} from './AddressLink.tsx';
import {Anchors} from './Anchors.tsx';

/** Every name of every stack, each at its permanent address. */
export function Names() {
  const stacks = [...new Set(allNames.map(({stack}) => stack))];
  return (
    <>
      <Anchors ids={[...stacks, ...allNames.map(({id}) => id)]} />
      <NameTable words={words} Link={AddressLink} reader={reader} stacks={stacks} addressed />
    </>
  );
}

/** The words of one stack, beside the prose that explains them. */
export function StateWords({of}: {readonly of: NameStack}) {
  return <NameTable words={words} Link={AddressLink} reader={reader} stacks={[of]} addressed={false} />;
}
