interface Address {
  readonly host: string;
  readonly port: string | undefined;
}

/** The parts of `192.0.2.1:3260`, `[2001:db8::1]:3260`, `san.example:3260,1`, `192.0.2.1`. */
export function addressIn(text: string | null, form?: RegExp): Address | undefined {
  if (text === null || form?.test(text) === false) return undefined;
  const portal = text.replace(/,\d{0,5}$/, '');
  const [, bracketed, host = bracketed, port] = portalForm.exec(portal) ?? [];
  // Without brackets the end of an IPv6 address looks like a port: only one that iSCSI has is taken for it.
  const isWhole = host?.includes(':') === true && bracketed === undefined && port !== '3260' && port !== '860';
  return host === undefined ? undefined : isWhole ? {host: portal, port: undefined} : {host, port};
}

/** A portal as `192.0.2.1:3260,1` has it, without the number of its portal group. */
export function withoutGroup(portal: string): string {
  return portal.replace(/,\d{1,5}$/, '');
}

const portalForm = /^(?:\[([^\]\s]{1,100})\]|([^\]\s,[]{1,255}?))(?::(\d{1,5}))?$/;
/** What a line speaks of can be much else: only what has a port, or is an address, is one. */
export const addressForm = /:\d{1,5}(?:,\d{0,5})?$|^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]{0,4}:[\da-f:]{2,40}\]?$/i;
