import type {Role} from '../spec/index.ts';
import type {CommandId} from '../stacks/commands.ts';
import {iscsiadmError} from '../stacks/iscsiadmErrors.ts';
import {commandOfRefusal} from '../stacks/loginStatuses.ts';
import {freebsdLog} from '../stacks/logs/freebsdLog.ts';
import {initiatorLog} from '../stacks/logs/initiatorLog.ts';
import {libiscsiLog} from '../stacks/logs/libiscsiLog.ts';
import {lioMoves} from '../stacks/logs/lioMoves.ts';
import {logRows} from '../stacks/logs/logRows.ts';
import {vmkernelLog} from '../stacks/logs/vmkernelLog.ts';
import {windowsEvents} from '../stacks/logs/windowsEvents.ts';
import type {EventRead, EventRowId, Finding, Reading} from './reading.ts';
import {windowsRows} from './windowsRows.ts';

/** What a verdict is where no finding decides. */
export type DerivedVerdict =
  'not-connected' | 'login-failed' | 'connection-lost' | 'command-failed' | 'recovered' | 'logged-in' | 'unclear';

/** What to run where neither the line nor a number under it calls for something of its own. */
const nextAfter: Readonly<Record<DerivedVerdict, Readonly<Record<Role, CommandId | null>>>> = {
  'not-connected': {initiator: 'try-portal', target: null},
  'login-failed': {initiator: 'target-log', target: null},
  'connection-lost': {initiator: 'target-log', target: 'initiator-states'},
  'command-failed': {initiator: 'initiator-log', target: null},
  recovered: {initiator: null, target: null},
  'logged-in': {initiator: null, target: null},
  unclear: {initiator: null, target: null},
};

/** The command for a failure that one line shows; null where there is none, or none on such a host. */
export function commandOfEvent({findings}: Reading, event: EventRead, because: DerivedVerdict): CommandId | null {
  if (because === 'recovered' || because === 'logged-in') return null;
  const next =
    iscsiadmError(numberUnder(findings, event))?.next ?? nextOfRow.get(event.row) ?? nextAfter[because][event.side];
  return next !== null && isThere(next, event.row) ? next : null;
}

/** The number that iscsiadm prints, on the line itself or under it. */
function numberUnder(findings: readonly Finding[], {row, line, code}: EventRead): number {
  if (row === 'iscsiadm-error' && code !== null) return code;
  const numbered = findings.find(({params, lines}) => params.exit !== undefined && lines.includes(line));
  return Number(numbered?.params.exit ?? Number.NaN);
}

const nextOfRow: ReadonlyMap<EventRowId, CommandId> = new Map(
  [...logRows, ...lioMoves].flatMap((row) => ('next' in row ? [[row.id, row.next] as const] : [])),
);

/** Rows of initiators that are not Linux': there is no iscsiadm and no iscsid to ask. */
const otherInitiators: ReadonlySet<EventRowId> = new Set(
  [...vmkernelLog, ...windowsEvents, ...freebsdLog, ...libiscsiLog].map(({id}) => id),
);

/** Whether the host that the command is for has it: Windows has no nc. */
function isThere(id: CommandId, row: EventRowId): boolean {
  if (id === 'target-log' || !otherInitiators.has(row)) return true;
  return id === 'try-portal' && !windowsRows.has(row);
}

/** The command that shows what a target refused of a Linux initiator; null where the finding is about something else. */
export function commandOfRefusalIn({events}: Reading, {lines, params: {login}}: Finding): CommandId | null {
  if (login === undefined) return null;
  const told = events.find(({line}) => lines.includes(line));
  return told !== undefined && ofIscsid.has(told.row) ? commandOfRefusal(login) : null;
}

const ofIscsid: ReadonlySet<EventRowId> = new Set(initiatorLog.map(({id}) => id));
