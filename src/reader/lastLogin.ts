import type {TransitionId} from '../spec/index.ts';
import {logRows} from '../stacks/logs/logRows.ts';
import {connectionKey} from './connectionKey.ts';
import {isHealthy} from './healthy.ts';
import type {EventRead, EventRowId, Reading, SessionRead} from './reading.ts';

/** The way up, from no connection to full feature phase, and that of the session. */
const up: ReadonlySet<TransitionId> = new Set(['T1', 'T3', 'T4', 'T5', 'N1', 'N2']);

const ofLogin: ReadonlySet<EventRowId> = new Set(logRows.filter((row) => row.ofLogin === true).map(({id}) => id));

/**
 * The last login of a text that tells of logins and of nothing else: every connection came up, and none left again. That
 * holds for the time of its lines; undefined where they tell more, or less.
 */
export function lastLoginIn({events, sessions}: Reading): EventRead | undefined {
  if (!sessions.every((session) => isHealthy(session) || printsNoState(session))) return undefined;
  if (!events.every(({row, transitions}) => transitions.length > 0 || ofLogin.has(row))) return undefined;
  const moves = events.filter(({transitions}) => transitions.length > 0);
  if (!moves.every(({transitions}) => transitions.every((transition) => up.has(transition)))) return undefined;
  const named = new Map(
    moves.filter(({connection}) => connection !== null).map((event) => [connectionKey(event), event]),
  );
  const last = moves.at(-1);
  return last !== undefined && [...named.values(), last].every(isLogin) ? last : undefined;
}

function isLogin({transitions}: EventRead): boolean {
  return transitions.includes('T5');
}

/** `iscsiadm -m session` lists sessions and no states. */
function printsNoState({stateText, connections}: SessionRead): boolean {
  return stateText === null && connections.every((connection) => connection.stateText === null);
}
