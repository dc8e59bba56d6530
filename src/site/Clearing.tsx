import {clearing} from '@words/clearing.ts';
import {evidence} from '@words/evidence.ts';
import {stackTables as tables} from '@words/stackTables.ts';
import {clearing as rows} from '../stacks/clearing.ts';
import {Clearing as ClearingTable} from '../widgets/tables/Clearing.tsx';
import {Anchors} from './Anchors.tsx';

/** What clears a stuck connection of the Linux target, in the page's language. */
export function Clearing() {
  return (
    <>
      <Anchors ids={rows.map(({id}) => id)} />
      <ClearingTable words={words} />
    </>
  );
}

const words = {clearing, evidence, tables};
