import {lioMoves} from '@words/lioMoves.ts';
import {logTables} from '@words/logTables.ts';
import {LioMoves as LioMoveTable} from '../widgets/tables/LioMoves.tsx';
import {AddressLink} from './AddressLink.tsx';

/** What the lines mean in which LIO names its states, in the page's language. */
export function LioMoves() {
  return <LioMoveTable words={logTables} Link={AddressLink} meanings={lioMoves} />;
}
