import {asyncEvents, opcodes, pduNames} from '../../stacks/logs/packets.ts';
import {isStamped} from '../lines/logPrefix.ts';
import type {Notes, Reader} from '../notes.ts';
import type {Line} from '../reading.ts';
import {barePdu, codeAmong, type End, type Flags, type Packet, type Pdu, statusText} from './packet.ts';
import type {Wire} from './wire.ts';

const frame = /^Frame \d{1,10}: \d{1,9} bytes on wire/;
const pduHead = /^iSCSI \(([^)]{1,60})\)$/;
const addresses =
  /^Internet Protocol Version [46], Src: (\S{1,100})(?: \([^)]{1,100}\))?, Dst: (\S{1,100})(?: \([^)]{1,100}\))?$/;
const ports =
  /^Transmission Control Protocol, Src Port: ([\w-]{1,20})(?: \((\d{1,5})\))?, Dst Port: ([\w-]{1,20})(?: \((\d{1,5})\))?(.{0,200})$/;
/** The layers that stand at the start of a line, where a PDU is not. */
const layer =
  /^(?:Ethernet II|Linux cooked|802\.1Q|Internet Protocol|Transmission Control|Null\/Loopback|Raw packet|iSCSI \(|SCSI[ :]|Flags: 0x|\[|Data \(|iSCSI Extensions)/;
/** The labels of one PDU, where a paste has lost its indents. */
const label =
  /^(?:[01.]{4} ?[01.]{4}|(?:Opcode|TotalAHSLength|DataSegmentLength|VersionM\w{2}|VersionActive|ISID\w{0,2}|TSIH|InitiatorTaskTag|TargetTransferTag|CID|(?:Exp|Max)?(?:Cmd|Stat|Data)SN|Key\/Value Pairs|KeyValue|Status|Reason|Response|AsyncEvent|EventVendorCode|Parameter[123]|Time2Wait|Time2Retain|Padding|LUNs?)\b)/;

const longestPacket = 600;

/** What a packet's lines have told so far. */
interface Draft {
  lines: Line[];
  time: string | null;
  from: End | null;
  to: End | null;
  flags: Flags | null;
  pdus: Pdu[];
  isFinal: {transit: boolean; next: boolean};
}

/** Trees of `tshark -V` and `tshark -O iscsi`, and a PDU somebody cut out of one. */
export function packetTreeReader(notes: Notes, wire: Wire): Reader {
  let draft: Draft | null = null;

  function goesOn(line: Line): boolean {
    if (draft === null || line.text === '' || isStamped(line.text)) return false;
    return line.indented || layer.test(line.text) || label.test(line.text);
  }

  function take(line: Line): boolean {
    if (line.text.startsWith('Frame ') && frame.test(line.text)) {
      end();
      draft = begun();
    } else if (draft === null && line.text.startsWith('iSCSI (') && pduHead.test(line.text)) {
      draft = begun();
    } else if (draft !== null && !goesOn(line)) {
      end();
      return false;
    }
    if (draft === null) return false;
    if (draft.lines.length < longestPacket) draft.lines.push(line);
    readInto(draft, line.text);
    return true;
  }

  function end(): void {
    if (draft === null) return;
    const {lines, time, from, to, flags, pdus} = draft;
    draft = null;
    const packet: Packet = {format: 'tshark', lines: told(lines), time, from, to, flags, pdus};
    if (!wire.take(packet)) for (const line of lines) notes.leave(line);
  }

  return {take, goesOn, end};
}

/** The line of the first PDU first: there a reader looks. */
function told(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(({text}) => pduHead.test(text));
  return at <= 0 ? lines : [...lines.slice(at), ...lines.slice(0, at)];
}

function begun(): Draft {
  return {
    lines: [],
    time: null,
    from: null,
    to: null,
    flags: null,
    pdus: [],
    isFinal: {transit: false, next: false},
  };
}

function readInto(draft: Draft, text: string): void {
  const arrival = /^Arrival Time: (.{1,60})$/.exec(text)?.[1];
  if (arrival !== undefined) draft.time = arrival;
  const hosts = addresses.exec(text);
  if (hosts !== null) {
    draft.from = {address: hosts[1] ?? '', port: null};
    draft.to = {address: hosts[2] ?? '', port: null};
  }
  const found = ports.exec(text);
  if (found !== null) {
    draft.from = {address: draft.from?.address ?? '?', port: found[2] ?? found[1] ?? null};
    draft.to = {address: draft.to?.address ?? '?', port: found[4] ?? found[3] ?? null};
    draft.flags = openingFlags(found[5] ?? '');
  }
  const bits = /^Flags: 0x[0-9a-f]{3,4} \(([A-Z, ]{1,60})\)$/.exec(text)?.[1]?.split(', ');
  if (bits !== undefined && draft.flags !== null) {
    const has = (word: string) => bits.includes(word);
    draft.flags = {...draft.flags, syn: has('SYN'), ack: has('ACK'), fin: has('FIN'), rst: has('RST')};
  }
  if (/^\[Expert Info .{0,60}(?:retransmission|Keep-Alive|Duplicate ACK)/.test(text) && draft.flags?.syn === false) {
    draft.flags = null;
    draft.pdus = [];
  }
  const head = pduHead.exec(text)?.[1];
  if (head !== undefined) {
    draft.pdus.push(barePdu(pduNames.get(head) ?? opcodes.nopIn));
    draft.isFinal = {transit: false, next: false};
  }
  const pdu = draft.pdus.at(-1);
  if (pdu !== undefined) draft.pdus.splice(-1, 1, known(pdu, text, draft.isFinal));
}

/** Without `-V` no flags are printed, but the numbers of a handshake are. */
function openingFlags(rest: string): Flags {
  const length = Number(/, Len: (\d{1,7})/.exec(rest)?.[1] ?? 0);
  const acks = /, Ack: (\d{1,12})/.exec(rest)?.[1];
  const first = rest.includes(', Seq: 0,') && length === 0;
  return {
    syn: first && (acks === undefined || acks === '1' || acks === '0'),
    ack: acks !== undefined,
    fin: false,
    rst: false,
    length,
  };
}

const field = /^(?:[01. ]{4,12}= )?([A-Za-z0-9]{1,20}): (.{0,200})$/;

/** A PDU with what one more of its lines says. */
function known(pdu: Pdu, text: string, isFinal: Draft['isFinal']): Pdu {
  const found = field.exec(text);
  if (found === null) return pdu;
  const [, name = '', value = ''] = found;
  const number = /0x([0-9a-f]{1,8})\)?$/.exec(value)?.[1];
  const parsed = number === undefined ? null : Number.parseInt(number, 16);
  const isLogin = pdu.opcode === opcodes.loginRequest || pdu.opcode === opcodes.loginResponse;
  switch (name) {
    case 'Opcode':
      return parsed === null ? pdu : {...pdu, opcode: parsed};
    case 'T':
      isFinal.transit = value.startsWith('Transit');
      return isLogin ? {...pdu, final: false} : pdu;
    case 'NSG':
      isFinal.next = parsed === 3;
      return isLogin ? {...pdu, final: isFinal.transit && isFinal.next} : pdu;
    case 'TSIH':
      return {...pdu, tsih: parsed};
    case 'ISID':
      return {...pdu, isid: value};
    case 'CID':
      return {...pdu, cid: parsed};
    case 'Status':
      return pdu.opcode !== opcodes.loginResponse || parsed === null ? pdu : {...pdu, status: statusText(parsed)};
    case 'Reason':
    case 'Response':
      return pdu.opcode === opcodes.logoutRequest || pdu.opcode === opcodes.logoutResponse
        ? {...pdu, code: parsed}
        : pdu;
    case 'AsyncEvent':
      return {...pdu, code: parsed ?? codeAmong(asyncEvents, (event) => value.startsWith(event))};
    case 'Parameter1':
      return {...pdu, about: parsed};
    default:
      return pdu;
  }
}
