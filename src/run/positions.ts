import type {Position} from '../machine/index.ts';
import {clausesOf, type MachineId, type Means, type Role, specOf, type StateId, statesOf} from '../spec/index.ts';

/** Every position a run may start from: each state, and R2 once for each means. */
export function startPositions(machine: MachineId, role: Role): readonly Position[] {
  const key = `${machine} ${role}` as const;
  return (starts[key] ??= findStarts(machine, role));
}

/** Found once: they are asked for at every step of a run. */
const starts: Partial<Record<`${MachineId} ${Role}`, readonly Position[]>> = {};

function findStarts(machine: MachineId, role: Role): readonly Position[] {
  const {meansHeldIn} = specOf(machine);
  return statesOf(machine).flatMap((state): Position[] => {
    const held = state === meansHeldIn ? meansOf(machine, state) : [null];
    return held.map((means) => ({machine, role, state, means}));
  });
}

function meansOf(machine: MachineId, state: StateId): readonly Means[] {
  const means = clausesOf(machine).flatMap((clause) =>
    clause.from === state && clause.means !== null ? [clause.means] : [],
  );
  return [...new Set(means)];
}

/** A start position as it stands in a link: `R1`, `R2-csmE`. */
export function writeStart({state, means}: Position): string {
  return means === null ? state : `${state}-${means}`;
}
