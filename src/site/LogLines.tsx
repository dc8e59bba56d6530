import {fieldWords as reader} from '@words/reader.ts';
import {type LogBook, LogLines as LogLineTable} from '../widgets/tables/LogLines.tsx';
import {AddressLink} from './AddressLink.tsx';

/** What one product's log lines mean, in the page's language. */
export function LogLines({of}: {readonly of: LogBook}) {
  return <LogLineTable Link={AddressLink} reader={reader} of={of} />;
}
