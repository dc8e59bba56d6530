import type {Notes} from './notes.ts';
import type {EventRead} from './reading.ts';

/** A close that waits for tasks is worth a finding only as long as no later line says that they have ended. */
export function concludeFreebsd(notes: Notes): void {
  const waiting = new Map<string, EventRead>();
  for (const event of notes.events) {
    const key = `${event.host ?? ''} ${event.connection ?? ''}`;
    if (event.row === 'freebsd-waiting') waiting.set(key, event);
    if (event.row === 'freebsd-terminated') waiting.delete(key);
  }
  for (const {line} of waiting.values()) notes.find('freebsd-waiting-for-tasks', {}, line);
}
