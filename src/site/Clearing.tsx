import {fieldWords as reader} from '@words/reader.ts';
import {words} from '@words/table.ts';
import {clearing} from '../stacks/clearing.ts';
import {Clearing as ClearingTable} from '../widgets/tables/Clearing.tsx';
import {Anchors} from './Anchors.tsx';

/** What clears a stuck connection of the Linux target, in the page's language. */
export function Clearing() {
  return (
    <>
      <Anchors ids={clearing.map(({id}) => id)} />
      <ClearingTable words={words} reader={reader} />
    </>
  );
}
