import type {TransitionId} from '../spec/index.ts';
import {logRows} from '../stacks/logs/logRows.ts';
import {windowsEvents} from '../stacks/logs/windowsEvents.ts';
import {openPacketRows} from '../stacks/logs/packets.ts';
import type {EventRead, EventRowId} from './reading.ts';

/** Ways out of a login or of the full feature phase that nobody asked for. */
export const failures: ReadonlySet<TransitionId> = new Set(['T2', 'T6', 'T7', 'T15', 'T16', 'T17']);

/** Commands and attempts that failed, with or without a transition of their own. */
const failedRows: ReadonlySet<EventRowId> = new Set<EventRowId>([
  ...[...logRows, ...windowsEvents].flatMap((row) => ('failed' in row ? [row.id] : [])),
  'iscsiadm-login-decided',
]);

const openPackets: ReadonlySet<EventRowId> = new Set(openPacketRows);

/** Whether a line tells of something that went wrong: then nobody is told that nothing calls for an action. */
export function isFailure({row, transitions}: Pick<EventRead, 'row' | 'transitions'>): boolean {
  if (openPackets.has(row)) return false;
  return failedRows.has(row) || transitions.some((transition) => failures.has(transition));
}
