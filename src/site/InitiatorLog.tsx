import {initiatorLogWords} from '@words/initiatorLog.ts';
import {logTableWords} from '@words/logTables.ts';
import {initiatorLog} from '../stacks/logs/initiatorLog.ts';
import {LogLines} from '../widgets/tables/LogLines.tsx';
import {AddressLink} from './AddressLink.tsx';
import {Anchors} from './Anchors.tsx';
import {FilteredRows} from './FilteredRows.tsx';

/** What the log lines of the Linux initiator mean, in the page's language, each at its permanent address. */
export function InitiatorLog() {
  return (
    <>
      <Anchors ids={initiatorLog.map(({id}) => id)} />
      <FilteredRows>
        <LogLines words={logTableWords} Link={AddressLink} rows={initiatorLog} meanings={initiatorLogWords} />
      </FilteredRows>
    </>
  );
}
