import {errorCodeWords} from '@words/errorCodes.ts';
import {stackTableWords} from '@words/stackTables.ts';
import {errorCodeAddress} from '../render/address.ts';
import {errorCodes} from '../stacks/errorCodes.ts';
import {ErrorCodes as ErrorCodeTable} from '../widgets/tables/ErrorCodes.tsx';
import {AddressLink} from './AddressLink.tsx';
import {Anchors} from './Anchors.tsx';

/** The initiator's error codes, in the page's language. */
export function ErrorCodes() {
  return (
    <>
      <Anchors ids={errorCodes.map(({code}) => errorCodeAddress(code))} />
      <ErrorCodeTable words={words} Link={AddressLink} />
    </>
  );
}

const words = {errorCodes: errorCodeWords, tables: stackTableWords};
