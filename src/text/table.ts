import type {
  ClauseId,
  EventId,
  EventIdOf,
  FamilyId,
  MachineId,
  Means,
  Role,
  Section,
  StateId,
  StateIdOf,
  TransitionId,
  TransitionIdOf,
} from '../spec/index.ts';
import type {EvidenceWords} from './evidence.ts';
import type {CouplingId} from '../spec/couplings.ts';
import type {TermId} from './terms.ts';

/** The languages of the site, equal in rank. */
export type Locale = 'en' | 'zh-Hans';

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

/** A name as a reader meets it: `R1 CLEANUP_WAIT`, `CSM-E`, `target`. */
type Name = string;

/**
 * Every word a locale needs, keyed by the table's ids: a missing or superfluous one does not compile.
 * RFC names (FREE, T15, PDU names) stay English in every locale.
 */
export interface Catalogue {
  readonly locale: Locale;
  /** Between two sentences that are put side by side: a space in English, nothing in Chinese. */
  readonly sentenceGap: string;

  readonly roles: Readonly<Record<Role, Name>>;
  readonly bothRoles: Name;
  readonly families: Readonly<Record<FamilyId, Name>>;
  /** Title of each machine's diagram and one sentence of what it shows, read out by a screen reader. */
  readonly machines: Readonly<Record<MachineId, {readonly title: string; readonly description: string}>>;
  /** Name and one line of how: `CSM-E`, `explicit Logout over another connection`. */
  readonly means: Readonly<Record<Means, {readonly name: Name; readonly how: string}>>;

  /** Two to six characters (Chinese) or words (English) under the RFC name, on diagrams and beside names. */
  readonly glosses: Readonly<Record<StateId, string>>;
  /** What being in the state means for one role (8.1.1, 8.2.1, 8.3.3). */
  readonly states: {readonly [S in StateId]: PerRole<RolesOfState<S>>};
  /** What the transition is, as a short headline (8.1.2, 8.2.2, 8.3.4). */
  readonly transitions: {readonly [T in TransitionId]: PerRole<RolesOfTransition<T>>};
  /** What happens, as short as a button. */
  readonly events: {readonly [E in EventId]: PerRole<RolesOfEvent<E>>};
  /** The full sentence of one clause, with what its role does. */
  readonly clauses: Readonly<Record<ClauseId, string>>;
  readonly couplings: Readonly<Record<CouplingId, string>>;
  /** One or two sentences a term; the terms themselves are in `terms.ts`. */
  readonly terms: Readonly<Record<TermId, string>>;

  /** `RFC 7143 §8.2` as a link's text. */
  readonly section: (section: Section) => string;
  readonly evidence: EvidenceWords;

  readonly diagram: {
    /** That text and tables govern and diagrams illustrate (section 8). */
    readonly precedence: string;
    readonly mermaidSource: string;
    readonly copyMermaid: string;
    readonly downloadSvg: string;
  };

  /** A text to take along. */
  readonly copying: {
    readonly copy: string;
    readonly copied: string;
    /** The text itself is on the page. */
    readonly notCopied: string;
  };

  readonly tables: {
    readonly state: string;
    readonly meaning: string;
    readonly illegalState: (state: Name, role: Name) => string;
    readonly illegalTransition: (role: Name) => string;
    readonly from: string;
    readonly to: string;
    readonly matrixCaption: (machine: Name) => string;
    readonly matrixHint: string;
    readonly noTransition: string;
    readonly clauseLettered: string;
    readonly clauseNumbered: string;
    readonly cause: string;
    readonly effect: string;
    readonly basis: string;
    readonly what: string;
    readonly source: string;
    readonly termEnglish: string;
    readonly termChinese: string;
    readonly termMeaning: string;
    readonly termAliases: string;
    readonly linkTo: (label: Name) => string;
  };

  readonly simulator: {
    readonly title: (machine: Name) => string;
    readonly role: string;
    readonly now: string;
    readonly possible: string;
    readonly impossible: (count: number) => string;
    readonly nothingPossible: (state: Name) => string;
    readonly leadsTo: (state: Name) => string;
    readonly steps: string;
    readonly startedIn: (state: Name) => string;
    readonly startIn: string;
    readonly stateInFull: (state: Name, means: Name | null) => string;
    readonly back: string;
    readonly forward: string;
    readonly reset: string;
    readonly copyLink: string;
    readonly linkCopied: string;
    readonly copyFailed: string;
    readonly needsScript: string;
    readonly chooseClause: (transition: string, count: number) => string;
    /** Spoken after each step. */
    readonly stepped: (step: {transition: string; from: Name; to: Name; event: string}) => string;
    readonly stayed: (step: {transition: string; state: Name; event: string}) => string;
    /** Spoken after back, forward, jump and reset. */
    readonly nowAt: (step: {number: number; state: Name}) => string;
  };

  /** Why an event or transition cannot happen now. */
  readonly whyNot: {
    readonly illegalForRole: (p: {label: string; role: Name}) => string;
    readonly otherMeans: (p: {transition: string; means: Name; held: Name}) => string;
    readonly noWayOut: (p: {state: Name}) => string;
    readonly leftToCleanup: (p: {state: Name}) => string;
    readonly otherState: (p: {transition: string; from: Name; state: Name}) => string;
  };

  /** Why a link's run was not played, or not played to its end. */
  readonly refused: {
    readonly version: (p: {found: string}) => string;
    readonly family: (p: {found: string; expected: Name}) => string;
    readonly role: (p: {found: string}) => string;
    readonly state: (p: {found: string}) => string;
    readonly unknownStep: (p: {number: number; found: string}) => string;
    readonly impossibleStep: (p: {number: number; found: string; reason: string}) => string;
    readonly tooLong: (p: {limit: number}) => string;
    /** What is shown instead: the first `kept` steps of the run. */
    readonly kept: (p: {kept: number}) => string;
  };
}
