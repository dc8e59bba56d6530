import type {Candidate} from '../world/actions.ts';
import {type Action, type Actor, actorOf} from '../world/action.ts';
import {actionKinds} from '../world/actionKinds.ts';
import type {WireId} from '../world/world.ts';

export const actors = ['initiator', 'wire', 'target'] as const satisfies readonly Actor[];

/** Actions that a reader looks for in one place: by the connection that they act on, and time by itself. */
export interface ActionGroup {
  readonly about: 'newConnection' | 'time' | WireId;
  readonly candidates: readonly Candidate[];
}

/** The candidates of one actor, in groups. Deliveries are the wire's; those that are possible stand on the wire itself. */
export function groupsOf(candidates: readonly Candidate[], actor: Actor): readonly ActionGroup[] {
  const groups = new Map<ActionGroup['about'], Candidate[]>();
  for (const candidate of candidates) {
    if (actorOf(candidate.action) !== actor) continue;
    const about = aboutOf(candidate.action);
    const group = groups.get(about);
    if (group === undefined) groups.set(about, [candidate]);
    else group.push(candidate);
  }
  return [...groups].map(([about, group]) => ({about, candidates: group}));
}

/** The connection that an action names by its wire. A connect names none, for its connection is new. */
function aboutOf(action: Action): ActionGroup['about'] {
  if (actionKinds[action.do].sort === 'time') return 'time';
  return 'wire' in action ? action.wire : 'newConnection';
}
