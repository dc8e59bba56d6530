import {assign, type EventObject, type NonReducibleUnknown, setup, type StateMachine, type StateSchema} from 'xstate';
import {type EventId, type MachineId, machineIds, type Means, type Role, roles, type StateIdOf} from '../spec/index.ts';
import {configFrom, type EdgeMeta, type Guard, type Hold, type StateMeta} from './configFrom.ts';

interface Context {
  readonly means: Means | null;
}

interface TableEvent {
  readonly type: EventId;
}

/** XState reads these types off phantom values; this names the trick once. */
const types = {} as {context: Context; events: TableEvent; meta: StateMeta; transitionMeta: EdgeMeta};

const machineSetup = setup({
  types,
  guards: {
    isHeld: ({context}, {means}: Guard['params']) => context.means === means,
  },
  actions: {
    hold: assign((_, {means}: Hold['params']) => ({means})),
  },
});

/** The type of each machine below: what `createMachine` makes of the table's row for `M`. */
type Machine<M extends MachineId> = StateMachine<
  Context,
  TableEvent,
  Record<string, never>,
  never,
  Hold,
  Guard,
  never,
  StateIdOf<M>,
  string,
  NonReducibleUnknown,
  NonReducibleUnknown,
  EventObject,
  StateMeta,
  StateSchema,
  EdgeMeta
>;

/** The table as XState machines, one for each machine and role, built when it is first asked for: a page plays one or two. */
export const machines = {
  connectionInitiator: {
    initiator: once(() => machineSetup.createMachine(configFrom('connectionInitiator', 'initiator'))),
  },
  connectionTarget: {
    target: once(() => machineSetup.createMachine(configFrom('connectionTarget', 'target'))),
  },
  cleanup: {
    initiator: once(() => machineSetup.createMachine(configFrom('cleanup', 'initiator'))),
    target: once(() => machineSetup.createMachine(configFrom('cleanup', 'target'))),
  },
  sessionInitiator: {
    initiator: once(() => machineSetup.createMachine(configFrom('sessionInitiator', 'initiator'))),
  },
  sessionTarget: {
    target: once(() => machineSetup.createMachine(configFrom('sessionTarget', 'target'))),
  },
};

const byRole: {readonly [M in MachineId]: Readonly<Partial<Record<Role, () => Machine<M>>>>} = machines;

/** Builds all of them now, for a page that is about to play them all and would not do it then. */
export function makeMachines(): void {
  for (const machine of machineIds) for (const role of roles) byRole[machine][role]?.();
}

/**
 * The XState machine that a role runs.
 *
 * @throws when the RFC gives this machine to the other role alone
 */
export function machineOf<M extends MachineId>(machine: M, role: Role): Machine<M> {
  return makerOf(machine, role)();
}

/**
 * What builds that machine when it is called.
 *
 * @throws when the RFC gives this machine to the other role alone
 */
export function makerOf<M extends MachineId>(machine: M, role: Role): () => Machine<M> {
  const found = byRole[machine][role];
  if (found === undefined) throw new Error(`${machine} is no machine of the ${role}`);
  return found;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
