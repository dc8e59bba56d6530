import type {Position} from '../machine/index.ts';
import {
  cleanupStateOf,
  families,
  familyIds,
  familyOf,
  type MachineId,
  otherLabelOf,
  type Role,
  type StateId,
  statesOf,
  type TransitionRow,
  transitionsOf,
} from '../spec/index.ts';
import {startPositions} from './positions.ts';

/** The transitions that lead a role into a state, in the RFC's order; none when the role has no such state. */
export function ingressOf(state: StateId, role: Role): readonly TransitionRow[] {
  const machine = machineWith(state, role);
  return machine === undefined ? [] : transitionsOf(machine).filter(({to}) => to === state);
}

/** The transitions that lead a role out of a state, in the RFC's order: those of M1 and M2 for S8, which is R1. */
export function egressOf(state: StateId, role: Role): readonly TransitionRow[] {
  const position = onwardFrom(state, role);
  return position === null ? [] : leaving(position.machine, position.state);
}

/**
 * Where a machine stands that shows how a role goes on from a state: 8.1 has no way out of S8, so there it is the cleanup
 * machine in R1. Null when the role has no such state.
 */
export function onwardFrom(state: StateId, role: Role): Position | null {
  const machine = machineWith(state, role);
  if (machine === undefined) return null;
  const cleanupState = cleanupStateOf(state);
  const goesOn = leaving(machine, state).length > 0 || cleanupState === undefined;
  const [at, as] = goesOn ? [machine, state] : (['cleanup', cleanupState] as const);
  return startPositions(at, role).find((position) => position.state === as) ?? null;
}

/**
 * Where a connection is by its other label when its machine has come to an end: S8 goes on as R1, R3 as S1. Null where
 * something leaves the state, or where it has one label.
 */
export function goesOnAs({machine, role, state}: Position): Position | null {
  const other = otherLabelOf(state);
  if (other === undefined || leaving(machine, state).length > 0) return null;
  const at = families[familyOf(machine) === 'cleanup' ? 'connection' : 'cleanup'][role];
  return startPositions(at, role).find((position) => position.state === other) ?? null;
}

function leaving(machine: MachineId, state: StateId): readonly TransitionRow[] {
  return transitionsOf(machine).filter(({from}) => from === state);
}

function machineWith(state: StateId, role: Role): MachineId | undefined {
  return familyIds.map((family) => families[family][role]).find((machine) => statesOf(machine).includes(state));
}
