import {roles} from './families.ts';
import {type ClauseRow, clausesOf, statesOf, type TransitionRow, transitionsOf} from './rows.ts';
import {type MachineId, machineIds, specOf, type StateId, type TransitionId} from './specs.ts';
import type {Role} from './types.ts';

/** What a name of the table stands for, in all machines that have it. */
export type Subject = Seen & (StateSubject | TransitionSubject | ClauseSubject);

/** Where the subject can be seen. */
interface Seen {
  readonly machines: Machines;
  /** The state itself, or the one that the transition leaves. */
  readonly state: StateId;
  /** The transition, or that of the clause; null for a state. */
  readonly transition: TransitionId | null;
}

interface StateSubject {
  readonly kind: 'state';
  /** Those that lead into it or out of it. */
  readonly ways: readonly Way[];
}

interface TransitionSubject {
  readonly kind: 'transition';
  readonly transition: TransitionId;
  readonly ways: readonly [Way, ...Way[]];
}

interface ClauseSubject {
  readonly kind: 'clause';
  readonly transition: TransitionId;
  readonly clause: ClauseRow;
}

type Machines = readonly [MachineId, ...MachineId[]];

/** A transition, once for all machines that have it between the same states. */
export interface Way extends Pick<TransitionRow, 'id' | 'from' | 'to'> {
  readonly roles: readonly Role[];
  readonly clauses: readonly ClauseRow[];
}

/** Looks a name up: `S8`, `T15`, `T15-target-b`. Null for what is none. */
export function subjectOf(name: string): Subject | null {
  return stateSubject(name) ?? transitionSubject(name) ?? clauseSubject(name);
}

function stateSubject(name: string): Subject | null {
  const machines = machinesWith((machine) => statesOf(machine).some((id) => id === name));
  const state = machines === null ? undefined : statesOf(machines[0]).find((id) => id === name);
  if (machines === null || state === undefined) return null;
  const ways = waysOf(machines).filter(({from, to}) => from === state || to === state);
  return {kind: 'state', machines, state, transition: null, ways};
}

function transitionSubject(name: string): Subject | null {
  const machines = machinesWith((machine) => transitionsOf(machine).some(({id}) => id === name));
  const [way, ...more] = machines === null ? [] : waysOf(machines).filter(({id}) => id === name);
  if (machines === null || way === undefined) return null;
  return {kind: 'transition', machines, state: way.from, transition: way.id, ways: [way, ...more]};
}

function clauseSubject(name: string): Subject | null {
  const machines = machinesWith((machine) => clausesOf(machine).some(({id}) => id === name));
  const clause = machines === null ? undefined : clausesOf(machines[0]).find(({id}) => id === name);
  if (machines === null || clause === undefined) return null;
  return {kind: 'clause', machines, state: clause.from, transition: clause.transition, clause};
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
