import {clearingWords} from '@words/clearing.ts';
import {evidenceWords} from '@words/evidence.ts';
import {stackTableWords} from '@words/stackTables.ts';
import {clearing} from '../stacks/clearing.ts';
import {Clearing as ClearingTable} from '../widgets/tables/Clearing.tsx';
import {Anchors} from './Anchors.tsx';

/** What clears a stuck connection of the Linux target, in the page's language. */
export function Clearing() {
  return (
    <>
      <Anchors ids={clearing.map(({id}) => id)} />
      <ClearingTable words={words} />
    </>
  );
}

const words = {clearing: clearingWords, evidence: evidenceWords, tables: stackTableWords};
