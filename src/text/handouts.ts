import type {Role} from '../spec/index.ts';
import type {Manner} from '../spec/manner.ts';
import type {Name} from './page.ts';

/** What stands on printed sheets and on no page of the site. */
export interface HandoutWords {
  readonly handouts: {
    /** Ends a sentence that is a name alone. */
    readonly stop: string;
    /** Several names in a row: `T12 and T14`. */
    readonly list: (names: readonly Name[]) => string;
    /** A title that does not say whose machine it is. */
    readonly ofSide: (title: string, side: Name) => string;
    /** What stands at the foot of every sheet. */
    readonly foot: {
      readonly governs: string;
      readonly licence: string;
      readonly page: (p: {page: number; pages: number}) => string;
    };

    readonly legend: Readonly<Record<Manner, string>>;
    /** Whose sorting the legend is. */
    readonly sortedByUs: string;
    readonly states: string;
    readonly matrix: string;
    readonly loops: (labels: string, count: number) => string;
    /** A state that no transition of its machine leaves, and what another machine calls it. */
    readonly deadEnd: (p: {state: Name; machine: Name; other: Name}) => string;
    readonly otherRoleAlone: (p: {labels: string; role: Name}) => string;

    readonly clauses: string;
    readonly sameClauses: (label: Name) => string;

    readonly worksheet: {
      readonly title: (machine: Name) => string;
      readonly toFill: (p: {labels: number; states: number; given: readonly Name[]}) => string;
      readonly name: string;
      readonly date: string;
    };
    readonly key: {
      readonly title: (machine: Name) => string;
      readonly forTrainers: string;
      readonly points: (p: {labels: number; states: number; questions: number; sum: number}) => string;
    };
    readonly questions: QuestionWords;

    /** Above ruled lines for the reader's own. */
    readonly notes: string;
    /** The sheet of all codes. */
    readonly codes: {
      readonly title: string;
      readonly subtitle: string;
      readonly details: string;
      readonly linux: string;
      readonly linuxNotes: readonly string[];
    };

    /** Between a name and what it means. */
    readonly colon: string;
    readonly card: CardWords;
    readonly poster: {
      readonly title: string;
      readonly subtitle: string;
      /** What a double line means. */
      readonly setsOff: string;
      /** Couplings that are listed below the picture. */
      readonly notDrawn: string;
    };
  };
}

/** A card for the pocket: states on one side, numbers on the other. */
interface CardWords {
  readonly title: string;
  readonly codes: string;
  readonly numbers: string;
  /** Beside a state that one role alone has, as short as can be, and what that means. */
  readonly only: Readonly<Record<Role, string>>;
  readonly roleOnly: (role: Name) => string;
  readonly reasons: string;
  readonly responses: string;
  readonly loginClasses: string;
  readonly asyncEvents: string;
  readonly times: string;
  readonly time2Wait: string;
  readonly time2Retain: string;
  readonly into: (state: Name) => string;
  readonly outOf: (state: Name) => string;
  readonly from: (state: Name) => string;
  readonly to: (state: Name) => string;
}

/** What is asked below a diagram with blanks, and how its answer reads. */
interface QuestionWords {
  readonly phase: (states: number) => string;
  readonly failing: string;
  readonly timer: string;
  /** The role only where the machine is that of both. */
  readonly event: (p: {state: Name; event: string; role: Name | null}) => string;
  readonly eventAnswer: (p: {transition: Name; mark: string; to: Name}) => string;
  readonly loops: string;
  readonly deadEnd: string;
  readonly deadEndAnswer: (p: {state: Name; machine: Name; other: Name}) => string;
  readonly way: (p: {from: Name; to: Name}) => string;
  readonly or: string;
  readonly statesOfOtherRole: (p: {role: Name; states: number}) => string;
}
