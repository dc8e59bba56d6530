import {
  type EventId,
  type MachineId,
  type Means,
  type Role,
  specOf,
  type StateId,
  transitionsOf,
  type TransitionId,
} from '../spec/index.ts';

/** When a clause's event fires: for its role, and in a state that holds a means only by that means. */
export interface Condition {
  readonly role: Role;
  readonly means: Means | null;
}

/** What a taken transition tells: its label, and the means in force once it is taken. */
export interface Taken {
  readonly transition: TransitionId;
  readonly means: Means | null;
}

/** One XState transition. */
interface Edge {
  readonly target: StateId;
  /** Self-loops (T12, T14) are real transitions. */
  readonly reenter: true;
  readonly guard: {readonly type: 'applies'; readonly params: Condition};
  readonly actions: readonly [
    {readonly type: 'hold'; readonly params: {readonly means: Means | null}},
    {readonly type: 'took'; readonly params: Taken},
  ];
}

/** Exactly the shape of `states` that `createMachine` takes. */
export interface Config {
  readonly initial: StateId;
  readonly states: Record<string, {on: Partial<Record<EventId, Edge[]>>}>;
}

/** Folds one machine of the table into XState's nested form: one guarded edge for each clause and event. */
export function configFrom(machine: MachineId): Config {
  const {initial, states, meansHeldIn} = specOf(machine);
  const nodes: Config['states'] = Object.fromEntries(Object.keys(states).map((id) => [id, {on: {}}]));
  for (const {clauses} of transitionsOf(machine)) {
    for (const clause of clauses) {
      const means = clause.to === meansHeldIn ? clause.means : null;
      const on = nodes[clause.from]?.on ?? {};
      for (const event of clause.events) {
        (on[event] ??= []).push({
          target: clause.to,
          reenter: true,
          guard: {type: 'applies', params: {role: clause.role, means: clause.means}},
          actions: [
            {type: 'hold', params: {means}},
            {type: 'took', params: {transition: clause.transition, means}},
          ],
        });
      }
    }
  }
  return {initial: initial as StateId, states: nodes};
}
