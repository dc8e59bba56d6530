import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {addressOf} from '../render/address.ts';

interface AddressLinkProps {
  /** A state, transition or clause: `S8`, `T15`, `T15-target-b`. */
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The link that widgets are given: to an address of the table, in the page's locale, checked by the build. Its name opens a card. */
export function AddressLink({to, ...rest}: AddressLinkProps) {
  return <Link to={addressOf(to)} data-name="" {...rest} />;
}
