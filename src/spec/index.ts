import {cleanup} from './cleanup.ts';
import {connectionInitiator} from './connectionInitiator.ts';
import {connectionTarget} from './connectionTarget.ts';
import type {EventId} from './events.ts';
import {sessionInitiator} from './sessionInitiator.ts';
import {sessionTarget} from './sessionTarget.ts';
import type {AssertNever, Clause, MachineSpec, Means, Role} from './types.ts';

/** The table: the RFC's five matrices. */
export const specs = {connectionInitiator, connectionTarget, cleanup, sessionInitiator, sessionTarget};

export type MachineId = keyof typeof specs;
/** Of several machines, the states of each. */
export type StateIdOf<M extends MachineId> = {[Each in M]: keyof (typeof specs)[Each]['states'] & string}[M];
export type TransitionIdOf<M extends MachineId> = keyof (typeof specs)[M]['transitions'] & string;
export type StateId = StateIdOf<MachineId>;
export type TransitionId = {[M in MachineId]: TransitionIdOf<M>}[MachineId];

/** A clause's permanent address: `T15-target-b`, `M3-target-csmE-2`. */
export type ClauseId = {[M in MachineId]: ClauseIdOf<(typeof specs)[M]['transitions']>}[MachineId];
type ClauseIdOf<Table> = {
  [T in keyof Table & string]: Table[T] extends {readonly clauses: readonly (infer C)[]}
    ? C extends {readonly role: infer R extends Role; readonly key: infer K extends string}
      ? C extends {readonly means: infer M extends Means}
        ? `${T}-${R}-${M}-${K}`
        : `${T}-${R}-${K}`
      : never
    : never;
}[keyof Table & string];

/** The events one role can meet; the catalogue words exactly these for it. */
export type EventIdOf<R extends Role> = {
  [M in MachineId]: EventsOfRole<(typeof specs)[M]['transitions'], R>;
}[MachineId];
type EventsOfRole<Table, R extends Role> = {
  [T in keyof Table]: Table[T] extends {readonly clauses: readonly (infer C)[]}
    ? C extends {readonly role: R; readonly events: readonly (infer E extends string)[]}
      ? E
      : never
    : never;
}[keyof Table];

/** An event that no clause names does not compile. */
export type Checked = AssertNever<Exclude<EventId, EventIdOf<Role>>>;

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

export interface TransitionRow {
  readonly id: TransitionId;
  readonly machine: MachineId;
  readonly from: StateId;
  readonly to: StateId;
  readonly clauses: readonly ClauseRow[];
}

/** The machines of one page of the site, by role. */
export const families = {
  connection: {initiator: 'connectionInitiator', target: 'connectionTarget'},
  cleanup: {initiator: 'cleanup', target: 'cleanup'},
  session: {initiator: 'sessionInitiator', target: 'sessionTarget'},
} as const satisfies Record<string, Record<Role, MachineId>>;

export type FamilyId = keyof typeof families;

export const roles = ['initiator', 'target'] as const satisfies readonly Role[];

/** The five ids in the RFC's order. */
export const machineIds = Object.keys(specs) as readonly MachineId[];

export const familyIds = Object.keys(families) as readonly FamilyId[];

/** The machine's description with its ids widened to strings that this room's functions narrow again. */
export function specOf(machine: MachineId): MachineSpec {
  return specs[machine];
}

/** The page family that shows a machine. */
export function familyOf(machine: MachineId): FamilyId {
  switch (machine) {
    case 'connectionInitiator':
    case 'connectionTarget':
      return 'connection';
    case 'cleanup':
      return 'cleanup';
    case 'sessionInitiator':
    case 'sessionTarget':
      return 'session';
  }
}

/** The machines of one family, the initiator's first: two, or one for both roles. */
export function machinesOf(family: FamilyId): readonly MachineId[] {
  return [...new Set(roles.map((role) => families[family][role]))];
}

/** State ids of one machine, in the RFC's order. */
export function statesOf(machine: MachineId): readonly StateId[] {
  return Object.keys(specs[machine].states) as StateId[];
}

/** The RFC's name of a state: `S8` is `CLEANUP_WAIT`. Names the other role alone has are known too. */
export function stateName(state: string): string {
  const name = stateNames.get(state);
  if (name === undefined) throw new Error(`RFC 7143 section 8 has no state ${state}`);
  return name;
}

/** Transitions of one machine in the RFC's order, clauses folded in. */
export function transitionsOf(machine: MachineId): readonly TransitionRow[] {
  return transitionRows[machine];
}

/** Every clause of one machine, in the RFC's order; for `cleanup` those of both roles. */
export function clausesOf(machine: MachineId, role?: Role): readonly ClauseRow[] {
  return clauseRows[machine][role ?? 'both'];
}

/** Why a state or transition label is missing for this machine: it is illegal for its role. */
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

export type {EventId} from './events.ts';
export {rfc, type Section, sections, sectionUrl} from './rfc.ts';
export type {Clause, MachineSpec, Means, Role} from './types.ts';
