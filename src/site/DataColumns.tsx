import {dataWords} from '@words/data.ts';
import {DataColumns as DataColumnTable} from '../widgets/tables/DataColumns.tsx';

/** What the columns of the data mean, in the page's language. */
export function DataColumns() {
  return <DataColumnTable words={dataWords} />;
}
