import {exitCodeAddress} from '../render/address.ts';
import {iscsiadmError} from '../stacks/iscsiadmErrors.ts';
import {ExitCode as Code} from '../widgets/tables/ExitCode.tsx';
import {Anchors} from './Anchors.tsx';

/**
 * A number of iscsiadm where a page explains it.
 *
 * @throws when iscsiadm has no such number
 */
export function ExitCode({of}: {readonly of: string}) {
  const row = iscsiadmError(Number(of));
  if (row === undefined) throw new Error(`iscsiadm has no exit code ${of}`);
  return (
    <>
      <Anchors ids={[exitCodeAddress(row.code)]} />
      <Code of={row.code} />
    </>
  );
}
