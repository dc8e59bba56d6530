import {exitCodeAddress} from '../../render/address.ts';
import type {IscsiadmErrorNumber} from '../../stacks/iscsiadmErrors.ts';
import {OwnLink} from '../parts/OwnLink.tsx';

/** A number that iscsiadm exits with, in the table of a page: the place that links to this number lead to. */
export function ExitCode({of}: {readonly of: IscsiadmErrorNumber}) {
  return (
    <span id={exitCodeAddress(of)}>
      <OwnLink to={exitCodeAddress(of)}>{of}</OwnLink>
    </span>
  );
}
