import {lioLog as meanings} from '@words/lioLog.ts';
import {lioMoves} from '@words/lioMoves.ts';
import {fieldWords as reader} from '@words/reader.ts';
import {lioLog} from '../stacks/logs/lioLog.ts';
import {LioMoves as LioMoveTable} from '../widgets/tables/LioMoves.tsx';
import {LogLines} from '../widgets/tables/LogLines.tsx';
import {AddressLink} from './AddressLink.tsx';

/** What the log lines of LIO mean, in the page's language. */
export function LioLog() {
  return <LogLines reader={reader} Link={AddressLink} rows={lioLog} meanings={meanings} />;
}

/** The same of the lines in which LIO names its states. */
export function LioMoves() {
  return <LioMoveTable reader={reader} Link={AddressLink} meanings={lioMoves} />;
}
