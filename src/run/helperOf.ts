import type {EventId, Means, StateId} from '../spec/index.ts';
import type {Played, Position} from './run.ts';

/** What a run of the cleanup machine tells of the other connection that cleans up. */
export interface Helper {
  /** The event that told of it last; null when the run begins while it is at work. */
  readonly event: EventId | null;
  /** Where its own machine is by then, as far as the table says so. */
  readonly state: StateId | null;
}

/** Where the other connection is once its event has happened; of the others the table does not say. */
const states: Readonly<Partial<Record<EventId, StateId>>> = {
  explicitLogoutStarted: 'S5',
  explicitLogoutSucceeded: 'S5',
  csmIReachedLoggedIn: 'S5',
  csmIReachedFree: 'S1',
};

/**
 * The connection that a run cleans up by, CSM-E or CSM-I, as the run has left it. Null when the run has not used it.
 *
 * @param position where the cleanup machine stands after these steps
 */
export function helperOf(means: Means, played: readonly Played[], position: Position): Helper | null {
  const last = played.findLast(({clause}) => clause.means === means);
  if (last !== undefined) return {event: last.event, state: states[last.event] ?? null};
  // A Logout is carried by a connection in S5; a login may have come to any state on its way there.
  return position.means === means ? {event: null, state: means === 'csmE' ? 'S5' : null} : null;
}
