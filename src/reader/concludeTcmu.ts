import type {Notes} from './notes.ts';
import type {EventRead} from './reading.ts';

/** A portal group that tcmu-runner disabled is worth a finding only as long as no later line enables it again. */
export function concludeTcmu(notes: Notes): void {
  const disabled = new Map<string, EventRead>();
  for (const event of notes.events) {
    const group = `${event.host ?? ''} ${event.about ?? ''}`;
    if (event.row === 'tcmu-disabled') disabled.set(group, event);
    if (event.row === 'tcmu-enabled') disabled.delete(group);
  }
  for (const {line} of disabled.values()) notes.find('tcmu-group-disabled', {}, line);
}
