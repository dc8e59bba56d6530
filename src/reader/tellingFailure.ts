import {iscsiadmMessages} from '../stacks/logs/iscsiadmMessages.ts';
import {logRows} from '../stacks/logs/logRows.ts';
import type {EventRead, EventRowId} from './reading.ts';

/** The last failure that says something of its own: commands end with lines that only sum up. */
export function tellingFailure(failed: readonly EventRead[]): EventRead | undefined {
  let at = failed.length - 1;
  while (at > 0 && sumsUp(failed[at], failed[at - 1])) at -= 1;
  return failed[at];
}

function sumsUp(event: EventRead | undefined, above: EventRead | undefined): boolean {
  if (event === undefined || above === undefined) return false;
  if (event.row === 'iscsiadm-error') return above.row === 'iscsiadm-login-decided';
  return summaries.has(event.row) && ofIscsiadm.has(above.row);
}

const summaries: ReadonlySet<EventRowId> = new Set(
  logRows.flatMap(({id, sumsUp: sums}) => (sums === true ? [id] : [])),
);

const ofIscsiadm: ReadonlySet<EventRowId> = new Set<EventRowId>([
  ...iscsiadmMessages.map(({id}) => id),
  'iscsiadm-login-decided',
]);
