import type {ForbiddenAction, Kind, Topic} from '../exercises/exercise.ts';
import type {ObjectiveId} from '../exercises/objectives.ts';
import type {OwnAskId} from '../exercises/picked.ts';
import type {SetId} from '../exercises/sets.ts';
import type {LabCheckId} from '../exercises/why.ts';
import type {Actor} from '../lab/world/action.ts';
import type {FamilyId, Role} from '../spec/index.ts';
import type {Sign} from '../stacks/findings.ts';
import type {Name} from './page.ts';

/** A machine in a sentence, where it stands, and what happens. */
interface AskParts {
  readonly subject: Name;
  readonly state: Name;
  readonly event: string;
}

/** What an exercise says: its question, its answers, its hints, and the reasons why an answer is right or wrong. */
export interface ExerciseWords {
  readonly exercises: {
    readonly topics: Readonly<Record<Topic, Name>>;
    readonly kinds: Readonly<Record<Kind, Name>>;
    /** “I can …”: a verb in the third person in English; no full stop. */
    readonly objectives: Readonly<Record<ObjectiveId, string>>;
    readonly sets: Readonly<Record<SetId, {readonly name: Name; readonly what: string}>>;
    /** A machine of one end, as the subject of a sentence. */
    readonly subjects: Readonly<Record<FamilyId, (role: Role) => Name>>;
    readonly ends: Readonly<Record<Role, Name>>;

    readonly ask: {
      readonly nextState: (p: AskParts) => string;
      readonly whichTransition: (p: AskParts) => string;
      readonly cannotHappen: (p: {subject: Name; state: Name; count: number}) => string;
      /** The second half of the one before. */
      readonly whyNone: string;
      readonly faultyStep: (p: {subject: Name; state: Name; count: number}) => string;
      readonly stateInLab: (p: {action: string; side: Role; subject: Name; state: Name}) => string;
      /** Behind the sentence of the exercise itself. */
      readonly firstDifference: (p: {low: number; high: number; tasks: boolean}) => string;
      readonly printedState: (p: {line: number}) => string;
      readonly lineTransition: (p: {line: number; state: Name}) => string;
      readonly sign: string;
      readonly lookNext: string;
    };
    /** What was picked by hand and asks for a run, a repair or a comparison is told as a story. */
    readonly own: Readonly<Record<OwnAskId, string>>;

    readonly goal: {
      readonly endsIn: (p: {state: Name}) => string;
      readonly through: (p: {transition: string}) => string;
      readonly without: (p: {transition: string}) => string;
      readonly withoutEvent: (p: {event: string}) => string;
      readonly fewest: string;
      readonly checks: Readonly<Record<LabCheckId, string>>;
      readonly withoutAction: Readonly<Record<ForbiddenAction, string>>;
      readonly budget: (p: {count: number}) => string;
    };

    readonly options: {
      readonly state: (p: {state: Name; stays: boolean}) => string;
      readonly step: (p: {number: number; step: string}) => string;
      /** A clause with its means, or a step with its event. */
      readonly marked: (p: {mark: string; what: string}) => string;
      readonly none: string;
    };

    readonly why: {
      readonly fires: (p: {clause: string; state: Name}) => string;
      readonly otherEvent: (p: {transition: string; event: string}) => string;
      readonly movesOn: (p: {state: Name; event: string}) => string;
      readonly notIllegal: (p: {transition: string; role: Name; from: Name; to: Name}) => string;
      readonly startsIn: (p: {transition: string; from: Name}) => string;
      readonly hasWays: (p: {state: Name; transitions: readonly string[]}) => string;
      readonly notByMeans: (p: {transition: string}) => string;
      readonly stepFires: (p: {number: number; clause: string; state: Name}) => string;
      readonly behindFault: (p: {number: number}) => string;
      readonly notTheWord: (p: {line: number; word: string; state: Name}) => string;
      readonly notOnLine: (p: {line: number; transition: string}) => string;
      /** When a text has this sign, and that this one does not. */
      readonly notTheSign: Readonly<Record<Sign, (sign: string) => string>>;
      readonly notAtEnd: (p: {end: Role}) => string;
      readonly printed: (p: {line: number; word: string; state: Name}) => string;
      readonly lineMeans: (p: {line: number; meaning: string}) => string;
      readonly verdict: (p: {sign: string; head: string}) => string;
      readonly lookAt: (p: {where: string; what: string}) => string;
      readonly staysAtEnd: (p: {side: Role; state: Name}) => string;
      readonly notReached: (p: {side: Role}) => string;
      readonly sameAtBoth: (p: {number: number}) => string;
      readonly behindDifference: (p: {number: number}) => string;
      readonly neverDiffers: (p: {high: number}) => string;
      readonly someDiffers: string;
      readonly differs: (p: {number: number; levels: readonly [number, number]; low: string; high: string}) => string;
      readonly tasksWait: string;
      readonly reached: (p: {used: number; par: number}) => string;
      readonly reachedInLab: (p: {used: number; par: number}) => string;
      readonly endsIn: (p: {position: Name; wanted: Name}) => string;
      readonly usesForbidden: (p: {number: number; transition: string; event: string}) => string;
      readonly leavesOut: (p: {transition: string}) => string;
      readonly overBudget: (p: {used: number; budget: number}) => string;
      readonly otherStart: string;
      readonly labUsesForbidden: (p: {number: number; rule: string}) => string;
      readonly missed: (p: {check: string}) => string;
      readonly noSuchOption: string;
      readonly reasonMissing: string;
    };

    readonly hints: {
      readonly whatStartsIn: (p: {state: Name}) => string;
      readonly startIn: (p: {state: Name; transitions: readonly string[]}) => string;
      readonly nothingStartsIn: (p: {state: Name}) => string;
      readonly isTransition: (p: {transition: string}) => string;
      readonly leadsTo: (p: {state: Name}) => string;
      readonly whichWouldFire: string;
      readonly belongsTo: (p: {transitions: readonly string[]}) => string;
      readonly inOtherDiagram: (p: {role: Role; transition: string}) => string;
      readonly follow: (p: {state: Name}) => string;
      readonly lastFits: string;
      readonly standsBefore: (p: {number: number; state: Name}) => string;
      readonly whatLeadsTo: (p: {state: Name}) => string;
      readonly par: (p: {steps: number}) => string;
      readonly firstEvent: (p: {event: string}) => string;
      readonly whatReaches: (p: {side: Role}) => string;
      readonly movesBy: (p: {transition: string}) => string;
      readonly nothingReaches: (p: {side: Role}) => string;
      readonly whichTool: string;
      readonly readLine: (p: {lines: readonly number[]}) => string;
      readonly theWord: (p: {word: string}) => string;
      readonly noLine: string;
      readonly notSigns: (p: {signs: readonly string[]}) => string;
      readonly commandShows: (p: {what: string}) => string;
      readonly whatLevelOffers: (p: {low: number; high: number}) => string;
      readonly alike: (p: {number: number}) => string;
      readonly whoDiffers: Readonly<Record<Actor, string>>;
      readonly noLevelInTable: string;
      readonly whatWorks: string;
      readonly decisions: (p: {count: number}) => string;
      readonly firstDecision: (p: {action: string}) => string;
    };
  };
}
