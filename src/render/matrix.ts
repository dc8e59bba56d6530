import {type MachineId, type StateId, statesOf, type TransitionId, transitionsOf} from '../spec/index.ts';

export interface MatrixRow {
  readonly from: StateId;
  /** One cell for each state of the machine, in order; null where the RFC prints a dash. */
  readonly cells: readonly {readonly to: StateId; readonly transition: TransitionId | null}[];
}

/** A machine's transitions as the RFC prints them: rows are left, columns are entered (8.1.3, 8.1.4, 8.2, 8.3.1, 8.3.2). */
export function matrixOf(machine: MachineId): readonly MatrixRow[] {
  const states = statesOf(machine);
  return states.map((from) => ({
    from,
    cells: states.map((to) => ({
      to,
      transition: transitionsOf(machine).find((row) => row.from === from && row.to === to)?.id ?? null,
    })),
  }));
}
