import type {LoginStatusId} from '../loginStatuses.ts';
import type {Format} from '../vendors.ts';

/** The PDUs that move a machine, by opcode (RFC 7143, 11.2.1.2); all others belong to the Full Feature Phase. */
export const opcodes = {
  loginRequest: 0x03,
  logoutRequest: 0x06,
  loginResponse: 0x23,
  logoutResponse: 0x26,
  asyncMessage: 0x32,
  nopOut: 0x00,
  nopIn: 0x20,
} as const;

/** What an initiator sends has an opcode below this one. */
export const firstOfTarget = 0x20;

/** The ports of iSCSI, by number and as /etc/services names them. */
export const targetPorts: ReadonlySet<string> = new Set(['3260', '860', 'iscsi-target', 'iscsi']);

/** Names of PDUs as Wireshark 4.0.17 has them. Anything else it prints for iSCSI belongs to the Full Feature Phase. */
export const pduNames: ReadonlyMap<string, number> = new Map([
  ['Login Command', opcodes.loginRequest],
  ['Login Response', opcodes.loginResponse],
  ['Logout Command', opcodes.logoutRequest],
  ['Logout Response', opcodes.logoutResponse],
  ['Asynchronous Message', opcodes.asyncMessage],
]);

/** `iscsi.login.status` in the words of the same version. */
export const statusWords: ReadonlyMap<string, LoginStatusId | '0000'> = new Map([
  ['Success', '0000'],
  ['Target moved temporarily', '0101'],
  ['Target moved permanently', '0102'],
  ['Initiator error (miscellaneous error)', '0200'],
  ['Authentication failed', '0201'],
  ['Authorisation failure', '0202'],
  ['Target not found', '0203'],
  ['Target removed', '0204'],
  ['Unsupported version', '0205'],
  ['Too many connections', '0206'],
  ['Missing parameter', '0207'],
  ["Can't include in session", '0208'],
  ['Session type not supported', '0209'],
  ['Session does not exist', '020a'],
  ['Invalid request during login', '020b'],
  ['Target error (miscellaneous error)', '0300'],
  ['Service unavailable', '0301'],
  ['Out of resources', '0302'],
]);

/** `iscsi.logout.reason`, by its number. */
export const logoutReasons = ['Close session', 'Close connection', 'Remove connection for recovery'] as const;

/** `iscsi.asyncevent`, by its number. */
export const asyncEvents = [
  'A SCSI asynchronous event is reported in the sense data',
  'Target requests logout',
  'Target will/has dropped connection',
  'Target will/has dropped all connections',
  'Target requests parameter negotiation',
] as const;

/** What a packet can be for a connection. */
export const packetRows = [
  'packet-syn',
  'packet-syn-again',
  'packet-refused',
  'packet-established',
  'packet-login',
  'packet-login-new-session',
  'packet-login-ok',
  'packet-login-final',
  'packet-login-final-new-session',
  'packet-login-refused',
  'packet-logout',
  'packet-logout-some',
  'packet-logout-other',
  'packet-logout-done',
  'packet-logout-done-session',
  'packet-logout-failed',
  'packet-logout-answered',
  'packet-logout-other-answered',
  'packet-asks-logout',
  'packet-drops-connection',
  'packet-drops-some',
  'packet-fin',
  'packet-rst',
  'packet-session-closed',
  'packet-replaced',
  'packet-closed-early',
  'packet-closed-in-login',
  'packet-closed-unknown',
] as const;

export type PacketRowId = (typeof packetRows)[number];

/** Packets that are one of several transitions, and do not tell which. */
export const openPacketRows = ['packet-logout-answered', 'packet-replaced'] as const satisfies readonly PacketRowId[];

const packetFormats: readonly Format[] = ['tshark', 'tcpdump'];

/** Whether a format is a list of packets, which both ends send. */
export function isOfPackets(format: Format): boolean {
  return packetFormats.includes(format);
}
