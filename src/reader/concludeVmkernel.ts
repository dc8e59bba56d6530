import {shownMoment} from './lines/moment.ts';
import type {Notes} from './notes.ts';
import type {EventRead} from './reading.ts';

/** What is known of one path of an ESXi host: since when it is offline, and the local address it had before. */
interface Path {
  offline: EventRead | null;
  local: string | null;
}

/**
 * How long each path of ESXi was offline, whether it came back, and whether over a new TCP connection. The addresses are
 * printed on lines of their own, which belong to the line above them.
 */
export function concludeVmkernel(notes: Notes): void {
  const paths = new Map<string, Path>();
  let last: {readonly event: EventRead; readonly path: Path} | null = null;
  for (const event of notes.events) {
    if (event.row === 'vmkernel-connection') {
      if (last !== null && event.about !== null) hearAddress(notes, last.path, last.event, event.about, event.line);
      continue;
    }
    if (event.row === 'vmkernel-session' || !event.row.startsWith('vmkernel-')) continue;
    const path = pathOf(paths, event);
    last = {event, path};
    if (event.row === 'vmkernel-offline') path.offline ??= event;
    if (event.row === 'vmkernel-online') hearOnline(notes, path, event);
  }
  for (const {offline} of paths.values()) {
    if (offline === null) continue;
    const params = {connection: offline.connection ?? '?', first: shownMoment(offline)};
    notes.find('vmkernel-still-offline', params, offline.line);
  }
}

function pathOf(paths: Map<string, Path>, {host, connection}: EventRead): Path {
  const key = `${host ?? ''} ${connection ?? ''}`;
  const known = paths.get(key) ?? {offline: null, local: null};
  paths.set(key, known);
  return known;
}

function hearOnline(notes: Notes, path: Path, event: EventRead): void {
  if (path.offline === null) return;
  const params = {connection: event.connection ?? '?', first: shownMoment(path.offline), second: shownMoment(event)};
  notes.find('vmkernel-back-online', params, path.offline.line, event.line);
  path.offline = null;
}

function hearAddress(notes: Notes, path: Path, above: EventRead, local: string, line: number): void {
  if (above.row === 'vmkernel-online' && path.local !== null && path.local !== local) {
    notes.find('vmkernel-new-connection', {connection: above.connection ?? '?', portal: local}, above.line, line);
  }
  path.local = local;
}
