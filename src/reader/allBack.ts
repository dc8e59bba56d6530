import {withoutGroup} from './addressIn.ts';
import {isHealthy} from './healthy.ts';
import type {EventRead, Reading} from './reading.ts';
import {connectionKey, sessionIn} from './connectionKey.ts';
import {windowsRows} from './windowsRows.ts';

/** Whether each connection that failed is shown in full feature phase later on: by a login, or by a list of sessions. */
export function areAllBack(failed: readonly EventRead[], reading: Reading): boolean {
  if (failed.length === 0) return false;
  const lastBack = lastSignOfLife(failed, reading);
  return failed.every((event) => event.side === 'initiator' && lastBack(event) > event.line);
}

/** For an event, the last line that shows its connection logged in; 0 where none does. */
function lastSignOfLife(failed: readonly EventRead[], {events, sessions}: Reading): (event: EventRead) => number {
  const logins = events.filter(({transitions}) => transitions.includes('T5'));
  const back = new Map(logins.map((event) => [connectionKey(event), event.line]));
  const healthy = sessions.filter((session) => session.side === 'initiator' && isHealthy(session));
  const listed = new Map(healthy.map(({sid, line}) => [`${sid ?? ''}`, line]));
  const portals = new Map(healthy.map(({connections, line}) => [withoutGroup(connections[0]?.peer ?? '-'), line]));
  // iscsid names no session where TCP does not come up: of a single portal, a login later on speaks for it.
  const unreached = new Set(failed.filter(isUnnamed).map(({host, about}) => `${host ?? ''} ${about ?? ''}`));
  const anyLogin = unreached.size === 1 ? Math.max(0, ...back.values()) : 0;
  const windows = lastWindowsReturn(events);
  return (event) => {
    if (windowsRows.has(event.row)) return windows;
    if (event.connection === null) {
      return Math.max(isUnnamed(event) ? anyLogin : 0, portals.get(event.about ?? '') ?? 0);
    }
    return Math.max(back.get(connectionKey(event)) ?? 0, listed.get(sessionIn(event.connection)) ?? 0);
  };
}

function isUnnamed({connection, transitions}: EventRead): boolean {
  return connection === null && transitions[0] === 'T2';
}

/** Windows names the target in the dump data alone: of each loss a return is asked, and of no more. 0 where one is missing. */
function lastWindowsReturn(events: readonly EventRead[]): number {
  const own = events.filter(({row}) => windowsRows.has(row));
  const losses = own.filter(({transitions}) => transitions.includes('T15'));
  const returns = own.filter(({transitions}) => transitions.includes('T5'));
  return returns.length < losses.length ? 0 : (returns.at(-1)?.line ?? 0);
}
