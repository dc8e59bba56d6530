import type {EventId} from './events.ts';
import {transitionsOf} from './rows.ts';
import {machineIds, type TransitionId} from './specs.ts';

/** How a way is taken: in good order, because something fails, or because a state lasted too long. */
export type Manner = 'orderly' | 'failing' | 'timer';

/** What goes wrong, as opposed to what is asked for, agreed to or succeeds. */
const failures: ReadonlySet<EventId> = new Set([
  'connectTimedOut',
  'transportTimedOut',
  'transportReset',
  'transportDisconnected',
  'loginRejected',
  'loginTimedOut',
  'logoutFailed',
  'logoutTimedOut',
  'dropConnectionReceived',
  'dropAllConnectionsReceived',
  'emergencyCleanup',
  'reinstatementFailed',
  'csmIReachedFree',
  'explicitLogoutFailed',
  'explicitLogoutTimedOutOrAborted',
  'csmELeftLoggedIn',
  'leadingLoginFailed',
  'sessionFailed',
  'continuationFailed',
]);

/** The timeouts of a state, by which a session or a connection is given up (appendix E). */
const stateTimeouts: ReadonlySet<EventId> = new Set(['connectionStateTimedOut', 'sessionStateTimedOut']);

/**
 * How a transition is drawn: as a failing way when most of its events are failures, as a timer when a state timeout is
 * among them. This is our sorting; the RFC draws all arrows alike.
 */
export function mannerOf(transition: TransitionId): Manner {
  return manners.get(transition) ?? 'orderly';
}

/** One label means one thing in every machine that has it, so the events of all its machines count. */
const manners: ReadonlyMap<TransitionId, Manner> = new Map(
  machineIds.flatMap(transitionsOf).map(({id}) => {
    const events = machineIds
      .flatMap(transitionsOf)
      .filter((row) => row.id === id)
      .flatMap(({clauses}) => clauses.flatMap((clause) => clause.events));
    if (events.some((event) => stateTimeouts.has(event))) return [id, 'timer'];
    return [id, events.filter((event) => failures.has(event)).length * 2 > events.length ? 'failing' : 'orderly'];
  }),
);
