import {initialTransition, setup, assign, transition} from 'xstate';
import type {EventId, MachineId, Means, Role, StateId, TransitionId} from '../spec/index.ts';
import {type Condition, configFrom, type Taken} from './configFrom.ts';

/** Where a machine stands: all that decides what can happen next. */
export interface Position {
  readonly machine: MachineId;
  readonly role: Role;
  readonly state: StateId;
  /** In R2 the means chosen by M2; elsewhere null. */
  readonly means: Means | null;
}

interface Context {
  readonly role: Role;
  readonly means: Means | null;
}

/** XState reads these types off phantom values; this names the trick once. */
const types = {} as {context: Context; events: {readonly type: EventId}; input: {readonly role: Role}};

const lab = setup({
  types,
  guards: {
    applies: ({context}, {role, means}: Condition) =>
      context.role === role && (context.means === null || means === null || context.means === means),
  },
  actions: {
    hold: assign((_, {means}: {means: Means | null}) => ({means})),
    // Does nothing: XState hands taken actions back, and this one says which transition was taken.
    took: (_, _taken: Taken) => undefined,
  },
});

/** Built once, at module scope. */
export const machines = {
  connectionInitiator: build('connectionInitiator'),
  connectionTarget: build('connectionTarget'),
  cleanup: build('cleanup'),
  sessionInitiator: build('sessionInitiator'),
  sessionTarget: build('sessionTarget'),
} satisfies Record<MachineId, unknown>;

/** Where a machine starts for a role: S1, R1 or Q1. */
export function startOf(machine: MachineId, role: Role): Position {
  const [snapshot] = initialTransition(machines[machine], {role});
  return {machine, role, state: snapshot.value as StateId, means: snapshot.context.means};
}

/**
 * One step, computed by XState.
 *
 * @returns the transition taken and where it leads, or null when the event is refused in this position.
 */
export function step(
  position: Position,
  event: EventId,
): {readonly transition: TransitionId; readonly to: Position} | null {
  const {machine, role, state, means} = position;
  const logic = machines[machine];
  const [next, actions] = transition(logic, logic.resolveState({value: state, context: {role, means}}), {type: event});
  const taken = actions.find((action) => action.type === 'took');
  if (taken === undefined) return null;
  const {transition: label} = taken.params as Taken;
  return {transition: label, to: {machine, role, state: next.value as StateId, means: next.context.means}};
}

function build(machine: MachineId) {
  return lab.createMachine({
    id: machine,
    context: ({input}) => ({role: input.role, means: null}),
    ...configFrom(machine),
  });
}
