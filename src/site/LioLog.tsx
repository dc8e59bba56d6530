import {lioLogWords} from '@words/lioLog.ts';
import {logTableWords} from '@words/logTables.ts';
import {lioLog} from '../stacks/logs/lioLog.ts';
import {LogLines} from '../widgets/tables/LogLines.tsx';
import {AddressLink} from './AddressLink.tsx';
import {Anchors} from './Anchors.tsx';
import {FilteredRows} from './FilteredRows.tsx';

/** What the log lines of LIO mean, in the page's language, each at its permanent address. */
export function LioLog() {
  return (
    <>
      <Anchors ids={lioLog.map(({id}) => id)} />
      <FilteredRows>
        <LogLines words={logTableWords} Link={AddressLink} rows={lioLog} meanings={lioLogWords} />
      </FilteredRows>
    </>
  );
}
