import {targetPorts} from '../../stacks/logs/packets.ts';
import type {Notes, Reader} from '../notes.ts';
import type {Line} from '../reading.ts';
import type {Wire} from './wire.ts';

/** `10:02:11.173033 IP 192.0.2.41.50812 > 192.0.2.10.3260: Flags [S], … length 0`; `-v` breaks it in two, and old ones print no word. */
const row =
  /^(?:((?:\d{4}-\d\d-\d\d )?\d\d:\d\d:\d\d\.\d{1,9}|\d{9,11}\.\d{1,9}) )?(?:\S{1,20} {1,2}(?:In|Out|P|B|M) {1,2})?(?:IP6? )?(\S{1,100})\.([\w-]{1,20}) > (\S{1,100})\.([\w-]{1,20}): (?:Flags \[([^\]]{0,12})\]|([SFPRWE.]{1,8}) )/;
const head = /^((?:\d{4}-\d\d-\d\d )?\d\d:\d\d:\d\d\.\d{1,9}|\d{9,11}\.\d{1,9}) .{0,40}?IP6? \(/;
const payload = / length (\d{1,7})|\((\d{1,7})\) /;
const hex = /^0x[0-9a-f]{4}: /;

/** Lines of tcpdump about ports 3260 and 860: they show TCP, and nothing of what iSCSI says in it. */
export function tcpdumpReader(notes: Notes, wire: Wire): Reader {
  /** The first half of a line that `-v` broke. */
  let first: Line | null = null;
  let time: string | null = null;
  let isOurs = false;

  function take(line: Line): boolean {
    const {text} = line;
    if (isOurs && hex.test(text)) return true;
    const broken = text.includes('IP') ? head.exec(text) : null;
    if (broken !== null) {
      end();
      time = broken[1] ?? null;
      first = line;
      return true;
    }
    isOurs = false;
    const found = text.includes(' > ') ? row.exec(text) : null;
    if (found === null) {
      end();
      return false;
    }
    const [, stamp, from = '', fromPort = '', to = '', toPort = '', words, old = ''] = found;
    if (!targetPorts.has(fromPort) && !targetPorts.has(toPort)) {
      end();
      return false;
    }
    const flags = words ?? old;
    const sizes = payload.exec(text);
    isOurs = wire.take({
      format: 'tcpdump',
      lines: first === null ? [line] : [first, line],
      time: stamp ?? time,
      from: {address: from, port: fromPort},
      to: {address: to, port: toPort},
      flags: {
        syn: flags.includes('S'),
        ack: flags.includes('.') || (words === undefined && / ack \d/.test(text)),
        fin: flags.includes('F'),
        rst: flags.includes('R'),
        length: Number(sizes?.[1] ?? sizes?.[2] ?? 0),
      },
      pdus: [],
    });
    first = null;
    return isOurs;
  }

  /** The half of something else's line. */
  function end(): void {
    if (first !== null) notes.leave(first);
    first = null;
  }

  return {take, end};
}
