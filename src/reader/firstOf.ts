import type {Reading} from './reading.ts';

/** How much of a reading is not shown. */
export interface Left {
  readonly sessions: number;
  readonly events: number;
}

/** More than this nobody reads, and a page that is handed ten thousands of them stands still meanwhile. */
const atMost = 100;

/** What a page shows of a reading: its findings, and the first of what they were drawn from. */
export function shorten(reading: Reading): {readonly reading: Reading; readonly left: Left} {
  const sessions = reading.sessions.slice(0, atMost);
  const events = reading.events.slice(0, atMost);
  return {
    reading: {...reading, sessions, events},
    left: {sessions: reading.sessions.length - sessions.length, events: reading.events.length - events.length},
  };
}
