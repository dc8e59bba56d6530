import {type Position, startOf} from '../machine/index.ts';
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
  const start = startOf(machine, role);
  return statesOf(machine).flatMap((state): Position[] =>
    state === meansHeldIn
      ? meansOf(machine, state).map((means) => ({machine, role, state, means}))
      : [{...start, state}],
  );
}

function meansOf(machine: MachineId, state: StateId): readonly Means[] {
  const means = clausesOf(machine).flatMap((clause) =>
    clause.from === state && clause.means !== null ? [clause.means] : [],
  );
  return [...new Set(means)];
}
