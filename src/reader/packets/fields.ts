import {opcodes} from '../../stacks/logs/packets.ts';
import type {Reader} from '../notes.ts';
import type {Line} from '../reading.ts';
import {barePdu, type End, type Flags, type Pdu, statusText} from './packet.ts';
import type {Wire} from './wire.ts';

const mostFields = 60;
const firstField = /^(?:frame|ip|ipv6|tcp|iscsi|_ws|eth)\./;
const fieldName = /^(?:frame|ip|ipv6|tcp|iscsi|_ws|eth)\.[\w.]{1,60}$/;

/** `tshark -T fields`: a table whose columns are known from its first line (`-E header=y`) or from the command above it. */
export function packetFieldsReader(wire: Wire): Reader {
  let names: readonly string[] = [];
  let separator = ' ';
  let isCommand = false;

  function take(line: Line): boolean {
    const {text} = line;
    if (isCommand || (text.includes('tshark ') && / -e \S/.test(text))) return takeCommand(text);
    const head = headOf(text);
    if (head !== null) {
      [names, separator] = head;
      return true;
    }
    if (names.length === 0 || line.indented) return false;
    const values = text.split(separator).map((value) => value.replaceAll('"', ''));
    if (values.length > names.length) return false;
    return takeValues(line, new Map(names.map((name, at) => [name, values[at] ?? ''])));
  }

  /** The command that printed the table; it may go on over lines that end in a backslash. */
  function takeCommand(text: string): boolean {
    if (!isCommand) {
      names = [];
      separator = /separator=(?:["']?)(\S)/.exec(text)?.[1] ?? ' ';
    }
    names = [...names, ...[...text.matchAll(/-e ([\w.]{1,60})/g)].map(([, name = '']) => name)].slice(0, mostFields);
    isCommand = text.endsWith('\\');
    return true;
  }

  function takeValues(line: Line, values: ReadonlyMap<string, string>): boolean {
    const frame = values.get('frame.number');
    if (frame !== undefined && !/^\d{1,10}$/.test(frame)) return false;
    const pdus = pdusIn(values);
    const flags = flagsIn(values);
    if (pdus.length === 0 && flags === null) return false;
    const end = (side: 'src' | 'dst'): End | null => {
      const address = values.get(`ip.${side}`) ?? values.get(`ipv6.${side}`);
      return address === undefined || address === '' ? null : {address, port: values.get(`tcp.${side}port`) ?? null};
    };
    return wire.take({
      format: 'tshark',
      lines: [line],
      time: values.get('frame.time_relative') ?? values.get('frame.time_epoch') ?? null,
      from: end('src'),
      to: end('dst'),
      flags,
      pdus,
    });
  }

  return {take, end: () => undefined};
}

function headOf(text: string): readonly [names: readonly string[], separator: string] | null {
  if (!firstField.test(text) || (!text.includes('iscsi.') && !text.includes('tcp.'))) return null;
  for (const separator of [' ', ',', ';', '|']) {
    const names = text.split(separator).slice(0, mostFields);
    if (names.length > 1 && names.every((name) => fieldName.test(name))) return [names, separator];
  }
  return null;
}

/** A frame with several PDUs has the values of each, joined by commas. */
function pdusIn(values: ReadonlyMap<string, string>): readonly Pdu[] {
  const all = (name: string) => (values.get(name) ?? '').split(',').filter((value) => value !== '');
  const codes = all('iscsi.opcode').map(numberIn);
  const seen = new Map<string, number>();
  /** A field's next value: only PDUs that have the field use one up. */
  const next = (name: string): number | null => {
    const at = seen.get(name) ?? 0;
    seen.set(name, at + 1);
    const value = all(name)[at];
    return value === undefined ? null : numberIn(value);
  };
  return codes.flatMap((opcode) => {
    if (opcode === null) return [];
    const pdu = barePdu(opcode);
    switch (opcode) {
      case opcodes.loginRequest:
        return [{...pdu, isid: all('iscsi.isid')[0] ?? null, tsih: next('iscsi.tsih'), cid: next('iscsi.cid')}];
      case opcodes.loginResponse: {
        const status = next('iscsi.login.status');
        const [transit, stage] = [next('iscsi.login.T'), next('iscsi.login.nsg')];
        const final = transit === 0 ? false : transit === null || stage === null ? null : stage === 3;
        return [{...pdu, status: status === null ? null : statusText(status), final}];
      }
      case opcodes.logoutRequest:
        return [{...pdu, code: next('iscsi.logout.reason'), cid: next('iscsi.cid')}];
      case opcodes.logoutResponse:
        return [{...pdu, code: next('iscsi.logout.response')}];
      case opcodes.asyncMessage:
        return [{...pdu, code: next('iscsi.asyncevent'), about: next('iscsi.parameter1')}];
      default:
        return [pdu];
    }
  });
}

function flagsIn(values: ReadonlyMap<string, string>): Flags | null {
  const whole = numberIn(values.get('tcp.flags') ?? '');
  const length = numberIn(values.get('tcp.len') ?? '') ?? 0;
  const letters = values.get('tcp.flags.str');
  if (whole === null && letters === undefined) return null;
  const has = (bit: number, letter: string) =>
    whole === null ? letters?.includes(letter) === true : (whole & bit) !== 0;
  return {syn: has(2, 'S'), ack: has(16, 'A'), fin: has(1, 'F'), rst: has(4, 'R'), length};
}

/** `0x23`, `3`, `1`, `True`; a part of a list that is none of these is no number. */
function numberIn(value: string): number | null {
  if (/^(?:0x[0-9a-f]{1,8}|\d{1,10})$/i.test(value)) return Number(value);
  return value === 'True' ? 1 : value === 'False' ? 0 : null;
}
