import {asyncEvents, logoutReasons, opcodes, pduNames, statusWords} from '../../stacks/logs/packets.ts';
import type {Reader} from '../notes.ts';
import type {Line} from '../reading.ts';
import {barePdu, codeAmong, type End, type Flags, type Pdu} from './packet.ts';
import type {Wire} from './wire.ts';

/** `14 0.000594 192.0.2.41 → 192.0.2.10 iSCSI 114 Logout Command (Close session)`; Wireshark exports it without the arrow. */
const row =
  /^\d{1,10} {1,12}((?:\d{4}-\d\d-\d\d )?[\d:.]{1,20}) {1,40}(\S{1,80}) {1,40}(?:(?:→|->) {0,40})?(\S{1,80}) {1,40}(TCP|iSCSI) {1,12}\d{1,6} (.{1,2000})$/;

/** `50812 → 3260 [FIN, ACK] Seq=…`; older ones print ports by name, and other arrows. */
const tcp =
  /^(?:\[[^\]]{1,60}\] ?){0,4}(\S{1,20}?) {0,2}(?:→|->|>) {0,2}(\S{1,20}) \[([A-Z, ]{1,60})\](?:.{0,300}? Len=(\d{1,7}))?/;

/** Packets of which nothing new follows. */
const repeated = /^\[TCP (?:Spurious |Fast )?(?:Retransmission|Keep-Alive|Dup ACK|Out-Of-Order)/;

/** One-line lists of tshark and Wireshark. They print no port and no CID with a PDU, and no response of a Logout. */
export function packetListReader(wire: Wire): Reader {
  function take(line: Line): boolean {
    const found = mayBe(line.text) ? row.exec(line.text) : null;
    if (found === null) return line.text.startsWith('No. ') && line.text.includes('Protocol Length Info');
    const [, time = '', from = '', to = '', protocol, info = ''] = found;
    const isTcp = protocol === 'TCP';
    const ports = isTcp ? tcp.exec(info) : null;
    if (isTcp && ports === null) return false;
    const ends = (at: string, port: string | undefined): End => ({address: at, port: port ?? null});
    return wire.take({
      format: 'tshark',
      lines: [line],
      time,
      from: ends(from, ports?.[1]),
      to: ends(to, ports?.[2]),
      flags: ports === null ? null : flagsIn(ports[3] ?? '', Number(ports[4] ?? 0), repeated.test(info)),
      pdus: isTcp || repeated.test(info) ? [] : pdusIn(info),
    });
  }

  return {take, end: () => undefined};
}

/** Most lines of a long log are none, and are asked for no more than this. */
function mayBe(text: string): boolean {
  return text.includes(' TCP ') || text.includes(' iSCSI ');
}

/** A repeated SYN still tells that nobody answered. */
function flagsIn(words: string, length: number, isRepeated: boolean): Flags {
  const has = (word: string) => words.split(', ').includes(word);
  const counts = !isRepeated || has('SYN');
  return {
    syn: has('SYN'),
    ack: has('ACK'),
    fin: counts && has('FIN'),
    rst: counts && has('RST'),
    length: isRepeated ? 0 : length,
  };
}

const named = new RegExp(`${[...pduNames.keys()].join('|')}|NOP Out|NOP In|SCSI|Ready To Transfer|Text Command`, 'g');

function pdusIn(info: string): readonly Pdu[] {
  return [...info.matchAll(named)].map(({0: name, index}) => {
    const pdu = barePdu(pduNames.get(name) ?? (name === 'NOP Out' ? opcodes.nopOut : opcodes.nopIn));
    const rest = info.slice(index + name.length);
    const word = (one: string) => rest.startsWith(` (${one})`);
    switch (pdu.opcode) {
      case opcodes.loginResponse:
        return {...pdu, status: [...statusWords].find(([one]) => word(one))?.[1] ?? null};
      case opcodes.logoutRequest:
        return {...pdu, code: codeAmong(logoutReasons, word)};
      case opcodes.asyncMessage:
        return {...pdu, code: codeAmong(asyncEvents, word)};
      default:
        return pdu;
    }
  });
}
