import type {Means} from '../spec/index.ts';
import type {Name} from './page.ts';

/** A machine to play with, its diagram, and what a step or a link is refused with. */
export interface SimulatorWords {
  readonly diagram: {
    /** That text and tables govern and diagrams illustrate (section 8). */
    readonly precedence: string;
    readonly mermaidSource: string;
    readonly copyMermaid: string;
    readonly downloadSvg: string;
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
    /** A machine has come to its end; the state goes on under its other label, in another machine. */
    readonly goOn: (p: {from: Name; to: Name; machine: Name}) => string;
    readonly stateInFull: (state: Name, means: Name | null) => string;
    readonly back: string;
    readonly forward: string;
    readonly reset: string;
    /** Which step is shown, of how many. */
    readonly stepOf: (p: {at: number; count: number}) => string;
    readonly play: string;
    readonly pause: string;
    readonly speed: string;
    readonly copyLink: string;
    /** Opens what puts the run into another page. */
    readonly embed: string;
    /** Puts the run on the wall of a room; and with which keys it goes on there. */
    readonly present: string;
    readonly presentKeys: string;
    /** Which keys do what, said once. */
    readonly keysHint: string;
    /** After a change of role: what the other role does not have. */
    readonly dropped: (count: number) => string;
    readonly undo: string;
    readonly needsScript: string;
    readonly chooseClause: (transition: string, count: number) => string;
    /** Spoken after each step. */
    readonly stepped: (step: {transition: string; from: Name; to: Name; event: string}) => string;
    readonly stayed: (step: {transition: string; state: Name; event: string}) => string;
    /** Spoken after back, forward, jump and reset. */
    readonly nowAt: (step: {number: number; state: Name}) => string;
  };

  /** The three connections of one cleanup (8.2): which one each is, and who it is in the example. */
  readonly csm: Readonly<
    Record<'csmC' | Means, {readonly kind: string; readonly which: string; readonly who: string}>
  > & {
    readonly notUsed: string;
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
