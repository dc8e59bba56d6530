import {fieldWords as reader} from '@words/reader.ts';
import {errorCodes} from '../stacks/errorCodes.ts';
import {ErrorCodes as ErrorCodeTable} from '../widgets/tables/ErrorCodes.tsx';
import {AddressLink} from './AddressLink.tsx';
import {Anchors} from './Anchors.tsx';

/** The initiator's error codes, in the page's language. */
export function ErrorCodes() {
  return (
    <>
      <Anchors ids={errorCodes.map(({code}) => `error-${code}`)} />
      <ErrorCodeTable Link={AddressLink} reader={reader} />
    </>
  );
}
