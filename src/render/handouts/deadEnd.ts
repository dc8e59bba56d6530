import {
  type FamilyId,
  familyIds,
  type MachineId,
  machinesOf,
  otherLabelOf,
  type StateId,
  statesOf,
  transitionsOf,
} from '../../spec/index.ts';

/** A state that no transition of its machine leaves, and the state of another family that it is too (8.2.1). */
interface DeadEnd {
  readonly state: StateId;
  readonly other: StateId;
  readonly family: FamilyId;
}

/** Where a machine ends and another goes on; null for a machine that never ends. */
export function deadEndOf(machine: MachineId): DeadEnd | null {
  const state = statesOf(machine).find((id) => transitionsOf(machine).every(({from}) => from !== id));
  const other = state === undefined ? undefined : otherLabelOf(state);
  const family = familyIds.find((id) => machinesOf(id).some((each) => statesOf(each).some((known) => known === other)));
  return state === undefined || other === undefined || family === undefined ? null : {state, other, family};
}
