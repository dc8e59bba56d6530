import type {Line} from '../reading.ts';
import type {Format} from '../../stacks/vendors.ts';

/** One end of a connection; the port is null where the text prints none. */
export interface End {
  readonly address: string;
  readonly port: string | null;
}

export interface Flags {
  readonly syn: boolean;
  readonly ack: boolean;
  readonly fin: boolean;
  readonly rst: boolean;
  /** Bytes of payload. */
  readonly length: number;
}

/** What a text shows of one PDU; null for what it does not show. */
export interface Pdu {
  readonly opcode: number;
  /** A Login PDU whose T bit is set and whose NSG is the Full Feature Phase. */
  readonly final: boolean | null;
  /** Status-Class and Status-Detail, four hexadecimal digits. */
  readonly status: string | null;
  readonly tsih: number | null;
  readonly cid: number | null;
  readonly isid: string | null;
  /** Reason or response of a Logout, or the event of an Asynchronous Message. */
  readonly code: number | null;
  /** Parameter1 of an Asynchronous Message: the CID that it is about. */
  readonly about: number | null;
}

/** One packet, whatever printed it. */
export interface Packet {
  readonly format: Extract<Format, 'tshark' | 'tcpdump'>;
  readonly lines: readonly Line[];
  readonly time: string | null;
  readonly from: End | null;
  readonly to: End | null;
  readonly flags: Flags | null;
  readonly pdus: readonly Pdu[];
}

/** The line that a packet is told by. */
export function lineOf({lines}: Packet): number {
  return lines[0]?.number ?? 0;
}

/** Where the first word that fits stands among those of a code, which is the code; null where none does. */
export function codeAmong(words: readonly string[], fits: (word: string) => boolean): number | null {
  const at = words.findIndex(fits);
  return at === -1 ? null : at;
}

/** Status-Class and Status-Detail, four hexadecimal digits. */
export function statusText(status: number): string {
  return status.toString(16).padStart(4, '0');
}

/** A PDU of which nothing is shown but its opcode. */
export function barePdu(opcode: number): Pdu {
  return {opcode, final: null, status: null, tsih: null, cid: null, isid: null, code: null, about: null};
}
