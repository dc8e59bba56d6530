import type {Role} from '../../spec/index.ts';
import {actionKinds, type ActionName, type timers} from './actionKinds.ts';

/** What one end can run out of patience with. */
export type Timer = (typeof timers)[number];

/** Who can act: an end, or the network between them. */
export type Actor = Role | 'wire';

type Fields<N extends ActionName> = (typeof actionKinds)[N]['fields'];

/** An action of one kind: `do` is the kind, and beside it stands what the action names. */
type ActionOf<N extends ActionName> = {readonly do: N} & {
  readonly [F in keyof Fields<N>]: Fields<N>[F] extends readonly (infer Value)[] ? Value : never;
};

/** What the reader, standing for the world, can let happen. Nothing else ever does: no clock, no chance. */
export type Action = {[N in ActionName]: ActionOf<N>}[ActionName];

/** What the network does to a wire: resets, closes or cuts it. */
export type Disturbance = {
  [N in ActionName]: (typeof actionKinds)[N]['sort'] extends 'disturbance' ? ActionOf<N> : never;
}[ActionName];

export function isDisturbance(action: Action): action is Disturbance {
  return actionKinds[action.do].sort === 'disturbance';
}

/** Who has to act. */
export function actorOf(action: Action): Actor {
  return 'side' in action ? action.side : actionKinds[action.do].actor;
}
