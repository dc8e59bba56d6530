import type {
  ClauseId,
  EventId,
  EventIdOf,
  MachineId,
  Role,
  StateId,
  StateIdOf,
  TransitionId,
  TransitionIdOf,
} from '../spec/index.ts';
import type {Name} from './page.ts';

/** A sentence for each role that can meet the thing, and for no other. */
type PerRole<R extends Role> = Readonly<Record<R, string>>;

type RolesOfMachine<M extends MachineId> = M extends 'cleanup'
  ? Role
  : M extends `${string}Initiator`
    ? 'initiator'
    : 'target';
type RolesOfState<S extends StateId> = {
  [M in MachineId]: S extends StateIdOf<M> ? RolesOfMachine<M> : never;
}[MachineId];
type RolesOfTransition<T extends TransitionId> = {
  [M in MachineId]: T extends TransitionIdOf<M> ? RolesOfMachine<M> : never;
}[MachineId];
type RolesOfEvent<E extends EventId> = {[R in Role]: E extends EventIdOf<R> ? R : never}[Role];

/**
 * Every word about the rows of the table, keyed by their ids: a missing or superfluous one does not compile.
 * RFC names (FREE, T15, PDU names) stay English in every locale.
 */
export interface TableWords {
  /** Title of each machine's diagram and one sentence of what it shows, read out by a screen reader. */
  readonly machines: Readonly<Record<MachineId, {readonly title: string; readonly description: string}>>;
  /** Whether diagrams bear a gloss under the RFC's English names. */
  readonly glossedDiagrams: boolean;

  /** What being in the state means for one role (8.1.1, 8.2.1, 8.3.3). */
  readonly states: {readonly [S in StateId]: PerRole<RolesOfState<S>>};
  /** What the transition is, as a short headline (8.1.2, 8.2.2, 8.3.4). */
  readonly transitions: {readonly [T in TransitionId]: PerRole<RolesOfTransition<T>>};
  /** What happens, as short as a button. */
  readonly events: {readonly [E in EventId]: PerRole<RolesOfEvent<E>>};
  /** The full sentence of one clause, with what its role does. */
  readonly clauses: Readonly<Record<ClauseId, string>>;

  readonly tables: {
    readonly state: string;
    readonly meaning: string;
    readonly illegalState: (state: Name, role: Name) => string;
    readonly illegalTransition: (role: Name) => string;
    readonly from: string;
    readonly to: string;
    /** On a link to the file with the machine. */
    readonly asData: string;
    readonly matrixCaption: (machine: Name) => string;
    readonly matrixHint: string;
    readonly noTransition: string;
    /** Of which role a narrow column shows the clauses. */
    readonly whoseClauses: string;
    readonly clauseLettered: string;
    readonly clauseNumbered: string;
  };
}
