import type {BareFindingId} from '../stacks/findings.ts';
import type {Notes} from './notes.ts';
import type {EventRead, EventRowId} from './reading.ts';

interface Unended {
  readonly begins: EventRowId;
  readonly ends: EventRowId;
  /** Which of those that one host prints about. */
  readonly of: 'connection' | 'about';
  readonly finding: BareFindingId;
}

const unended: readonly Unended[] = [
  // A close that waits for tasks.
  {begins: 'freebsd-waiting', ends: 'freebsd-terminated', of: 'connection', finding: 'freebsd-waiting-for-tasks'},
  // A portal group that tcmu-runner disabled.
  {begins: 'tcmu-disabled', ends: 'tcmu-enabled', of: 'about', finding: 'tcmu-group-disabled'},
];

/** What one line begins is worth a finding only as long as no later line ends it. */
export function concludeUnended(notes: Notes): void {
  for (const {begins, ends, of, finding} of unended) {
    const open = new Map<string, EventRead>();
    for (const event of notes.events) {
      const key = `${event.host ?? ''} ${event[of] ?? ''}`;
      if (event.row === begins) open.set(key, event);
      if (event.row === ends) open.delete(key);
    }
    for (const {line} of open.values()) notes.find(finding, {}, line);
  }
}
