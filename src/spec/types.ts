import type {EventId} from './events.ts';
import type {Section} from './rfc.ts';

/** Which end of the wire a state, clause or sentence is about. */
export type Role = 'initiator' | 'target';

/** How a connection is cleaned up (8.2): by a Logout on another connection (CSM-E), or by a Login that takes its place (CSM-I). */
export type Means = 'csmE' | 'csmI';

/** One alternative that fires a transition. It names several events only where the RFC gives them one letter (T17 a, T17 b). */
export interface Clause {
  readonly role: Role;
  /** Cleanup machine only. */
  readonly means?: Means;
  /** The RFC's letter, or our ordinal where the RFC gives none. */
  readonly key: string;
  readonly events: readonly [EventId, ...EventId[]];
}

/** One labelled edge of an RFC matrix. */
export interface Transition<State extends string> {
  readonly from: State;
  readonly to: State;
  readonly clauses: readonly [Clause, ...Clause[]];
}

/** Keyed by the RFC's label, so a transition has one name everywhere. */
export type TransitionTable<State extends string> = Readonly<Record<string, Transition<State>>>;

/** One of the RFC's five matrices with everything that hangs on it. */
export interface MachineSpec<State extends string = string> {
  /** Where the RFC prints the matrix and the diagram. */
  readonly section: Section;
  readonly statesSection: Section;
  readonly transitionsSection: Section;
  readonly roles: readonly [Role, ...Role[]];
  readonly initial: State;
  readonly states: Readonly<Record<State, string>>;
  readonly transitions: TransitionTable<State>;
  /** The state in which the means chosen on entry stays in force; cleanup machine only. */
  readonly meansHeldIn?: State;
  /** What the RFC marks as illegal for this machine's role: names that belong to the other role alone. */
  readonly illegal: {
    readonly states: Readonly<Record<string, string>>;
    readonly transitions: readonly string[];
  };
}

/** Compiles only when nothing is left over; otherwise the error spells out the leftover. */
export type AssertNever<Leftover extends never> = Leftover;

/** What a table can get wrong that no single row shows. Empty for a sound table. */
export type FaultsIn<Spec extends MachineSpec> =
  Unentered<Spec> | `two transitions leave ${Clash<Spec['transitions']>}`;

/** States that no transition enters; the initial state needs none. */
type Unentered<Spec extends MachineSpec> =
  `no transition enters ${Exclude<keyof Spec['states'] & string, Spec['initial'] | Spec['transitions'][keyof Spec['transitions']]['to']>}`;

/** `S5 on transportReset (target)`: what decides the next step of one role by one means. */
type Trigger<Row> = Row extends {readonly from: infer From extends string; readonly clauses: readonly (infer C)[]}
  ? C extends {readonly role: infer R extends Role; readonly events: readonly (infer E extends string)[]}
    ? C extends {readonly means: infer M extends Means}
      ? `${From} on ${E} (${R}, ${M})`
      : `${From} on ${E} (${R})`
    : never
  : never;

type Clash<Table> = {[Id in keyof Table]: Trigger<Table[Id]> & Trigger<Table[Exclude<keyof Table, Id>]>}[keyof Table];
