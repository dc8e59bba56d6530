import type {EventId} from './events.ts';
import {type ClauseId, type MachineId, machineIds, specOf, specs, type StateId, type TransitionId} from './specs.ts';
import type {Clause, Means, Role} from './types.ts';

/** A clause with everything it inherits from its machine and transition folded in. */
export interface ClauseRow {
  readonly id: ClauseId;
  readonly machine: MachineId;
  readonly transition: TransitionId;
  readonly from: StateId;
  readonly to: StateId;
  readonly role: Role;
  readonly means: Means | null;
  readonly key: string;
  readonly events: readonly [EventId, ...EventId[]];
}

/** A transition with its label, its machine and its clauses. */
export interface TransitionRow {
  readonly id: TransitionId;
  readonly machine: MachineId;
  readonly from: StateId;
  readonly to: StateId;
  readonly clauses: readonly ClauseRow[];
}

/** State ids of one machine, in the RFC's order. */
export function statesOf(machine: MachineId): readonly StateId[] {
  return Object.keys(specs[machine].states) as StateId[];
}

/**
 * The RFC's name of a state: `S8` is `CLEANUP_WAIT`, whichever role has it.
 *
 * @throws for a label that no machine has
 */
export function stateName(state: string): string {
  const name = stateNames.get(state);
  if (name === undefined) throw new Error(`RFC 7143 section 8 has no state ${state}`);
  return name;
}

/** Transitions of one machine in the RFC's order, clauses folded in. */
export function transitionsOf(machine: MachineId): readonly TransitionRow[] {
  return transitionRows[machine];
}

/** Every clause of one machine, in the RFC's order: of one role, or of both where `cleanup` has both and none is asked for. */
export function clausesOf(machine: MachineId, role?: Role): readonly ClauseRow[] {
  return clauseRows[machine][role ?? 'both'];
}

/** Whether the RFC marks a state or transition label as illegal for this machine's role, which is why it has no row here. */
export function isIllegal(machine: MachineId, label: string): boolean {
  const {illegal} = specOf(machine);
  return Object.hasOwn(illegal.states, label) || illegal.transitions.includes(label);
}

const stateNames: ReadonlyMap<string, string> = new Map(
  machineIds.flatMap((machine) => Object.entries(specs[machine].states)),
);

const transitionRows = Object.fromEntries(machineIds.map((machine) => [machine, rowsOf(machine)])) as Record<
  MachineId,
  readonly TransitionRow[]
>;

/** Asked for at every step of every run, so put together once. */
const clauseRows = Object.fromEntries(
  machineIds.map((machine) => {
    const both: readonly ClauseRow[] = transitionRows[machine].flatMap(({clauses}) => clauses);
    const of = (role: Role): readonly ClauseRow[] => both.filter((clause) => clause.role === role);
    return [machine, {both, initiator: of('initiator'), target: of('target')}];
  }),
) as Record<MachineId, Record<Role | 'both', readonly ClauseRow[]>>;

/** The one place that reads the table as data: `Object.entries` widens its keys, and the ids are narrowed back here. */
function rowsOf(machine: MachineId): readonly TransitionRow[] {
  return Object.entries(specOf(machine).transitions).map(([id, {from, to, clauses}]) => {
    const edge = {machine, transition: id as TransitionId, from: from as StateId, to: to as StateId};
    return {
      id: edge.transition,
      machine,
      from: edge.from,
      to: edge.to,
      clauses: clauses.map((clause) => fold(edge, clause)),
    };
  });
}

function fold(edge: Pick<ClauseRow, 'machine' | 'transition' | 'from' | 'to'>, clause: Clause): ClauseRow {
  const {role, means, key} = clause;
  const id = [edge.transition, role, ...(means === undefined ? [] : [means]), key].join('-') as ClauseId;
  return {...edge, id, role, means: means ?? null, key, events: clause.events};
}
