import {fieldWords as reader} from '@field-words';
import {words} from '@words';
import {clearing} from '../../field/clearing.ts';
import {errorCodes} from '../../field/codes.ts';
import {names as allNames, type NameStack} from '../../field/names.ts';
import type {FamilyId} from '../../spec/index.ts';
import {Clearing as ClearingTable} from '../../widgets/field/Clearing.tsx';
import {Deviations as DeviationTable} from '../../widgets/field/Deviations.tsx';
import {ErrorCodes as ErrorCodeTable} from '../../widgets/field/ErrorCodes.tsx';
import {type LogBook, LogLines as LogLineTable} from '../../widgets/field/LogLines.tsx';
import {NameTable} from '../../widgets/field/NameTable.tsx';
import {AddressLink} from '../AddressLink.tsx';
import {Anchors} from '../Anchors.tsx';

// The words that pages about real stacks use: tables drawn from the data of `field/` in the page's language.

export function Clearing() {
  return (
    <>
      <Anchors ids={clearing.map(({id}) => id)} />
      <ClearingTable words={words} reader={reader} />
    </>
  );
}

export function Deviations({of}: {readonly of: FamilyId}) {
  return <DeviationTable words={words} Link={AddressLink} reader={reader} of={of} />;
}

export function ErrorCodes() {
  return (
    <>
      <Anchors ids={errorCodes.map(({code}) => `error-${code}`)} />
      <ErrorCodeTable Link={AddressLink} reader={reader} />
    </>
  );
}

export function LogLines({of}: {readonly of: LogBook}) {
  return <LogLineTable Link={AddressLink} reader={reader} of={of} />;
}

/** Every name of every stack, each at its permanent address. */
export function Names() {
  const stacks = [...new Set(allNames.map(({stack}) => stack))];
  return (
    <>
      <Anchors ids={[...stacks, ...allNames.map(({id}) => id)]} />
      <NameTable words={words} Link={AddressLink} reader={reader} stacks={stacks} addressed />
    </>
  );
}

/** The words of one stack, beside the prose that explains them. */
export function StateWords({of}: {readonly of: NameStack}) {
  return <NameTable words={words} Link={AddressLink} reader={reader} stacks={[of]} addressed={false} />;
}
