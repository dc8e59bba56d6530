import {lioLog as meanings} from '@words/lioLog.ts';
import {logTables} from '@words/logTables.ts';
import {lioLog} from '../stacks/logs/lioLog.ts';
import {LogLines} from '../widgets/tables/LogLines.tsx';
import {AddressLink} from './AddressLink.tsx';

/** What the log lines of LIO mean, in the page's language. */
export function LioLog() {
  return <LogLines words={logTables} Link={AddressLink} rows={lioLog} meanings={meanings} />;
}
