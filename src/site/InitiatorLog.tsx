import {initiatorLog as meanings} from '@words/initiatorLog.ts';
import {logTables} from '@words/logTables.ts';
import {initiatorLog} from '../stacks/logs/initiatorLog.ts';
import {LogLines} from '../widgets/tables/LogLines.tsx';
import {AddressLink} from './AddressLink.tsx';

/** What the log lines of the Linux initiator mean, in the page's language. */
export function InitiatorLog() {
  return <LogLines words={logTables} Link={AddressLink} rows={initiatorLog} meanings={meanings} />;
}
