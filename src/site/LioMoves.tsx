import {lioMoveWords} from '@words/lioMoves.ts';
import {logTableWords} from '@words/logTables.ts';
import {lioMoves} from '../stacks/logs/lioMoves.ts';
import {LioMoves as LioMoveTable} from '../widgets/tables/LioMoves.tsx';
import {AddressLink} from './AddressLink.tsx';
import {Anchors} from './Anchors.tsx';

/** What the lines mean in which LIO names its states, in the page's language, each at its permanent address. */
export function LioMoves() {
  return (
    <>
      <Anchors ids={lioMoves.map(({id}) => id)} />
      <LioMoveTable words={logTableWords} Link={AddressLink} meanings={lioMoveWords} />
    </>
  );
}
