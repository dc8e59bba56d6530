import {roles} from './families.ts';
import {type ClauseRow, clausesOf, statesOf, type TransitionRow, transitionsOf} from './rows.ts';
import {type MachineId, machineIds, specOf, type StateId} from './specs.ts';
import type {Role} from './types.ts';

/** What a name of the table stands for, in all machines that have it. */
export type Subject =
  | {readonly kind: 'state'; readonly machines: Machines; readonly state: StateId; readonly ways: readonly Way[]}
  | {readonly kind: 'transition'; readonly machines: Machines; readonly ways: readonly [Way, ...Way[]]}
  | {readonly kind: 'clause'; readonly machines: Machines; readonly clause: ClauseRow};

type Machines = readonly [MachineId, ...MachineId[]];

/** A transition, once for all machines that have it between the same states. */
export interface Way extends Pick<TransitionRow, 'id' | 'from' | 'to'> {
  readonly roles: readonly Role[];
  readonly clauses: readonly ClauseRow[];
}

/** Looks a name up: `S8`, `T15`, `T15-target-b`. Null for what is none. */
export function subjectOf(name: string): Subject | null {
  const state = machinesWith((machine) => statesOf(machine).some((id) => id === name));
  if (state !== null) {
    const id = statesOf(state[0]).find((each) => each === name);
    if (id !== undefined)
      return {
        kind: 'state',
        machines: state,
        state: id,
        ways: waysOf(state).filter(({from, to}) => from === id || to === id),
      };
  }
  const transition = machinesWith((machine) => transitionsOf(machine).some(({id}) => id === name));
  if (transition !== null) {
    const [first, ...more] = waysOf(transition).filter(({id}) => id === name);
    if (first !== undefined) return {kind: 'transition', machines: transition, ways: [first, ...more]};
  }
  const clause = machinesWith((machine) => clausesOf(machine).some(({id}) => id === name));
  const row = clause === null ? undefined : clausesOf(clause[0]).find(({id}) => id === name);
  return clause === null || row === undefined ? null : {kind: 'clause', machines: clause, clause: row};
}

function machinesWith(has: (machine: MachineId) => boolean): Machines | null {
  const [first, ...more] = machineIds.filter(has);
  return first === undefined ? null : [first, ...more];
}

function waysOf(machines: Machines): readonly Way[] {
  const ways = new Map<string, Way>();
  for (const machine of machines) {
    for (const {id, from, to, clauses} of transitionsOf(machine)) {
      const key = `${id} ${from} ${to}`;
      const known = ways.get(key);
      const both = new Set([...(known?.roles ?? []), ...specOf(machine).roles]);
      ways.set(key, {
        id,
        from,
        to,
        roles: roles.filter((role) => both.has(role)),
        clauses: [...(known?.clauses ?? []), ...clauses],
      });
    }
  }
  return [...ways.values()];
}
