import type {ClauseId, EventId, Role, StateId, TransitionId} from '../spec/index.ts';
import type {EffectChain, Move} from '../lab/world/effects.ts';
import type {LabRefusal} from '../lab/run/labLink.ts';
import type {WhyNotNow} from '../lab/world/whyNotNow.ts';
import type {Settings} from '../lab/world/world.ts';
import type {Refusal} from '../run/runLink.ts';
import type {Position} from '../run/run.ts';
import type {WhyNot} from '../run/whyNot.ts';
import type {EventRead} from '../reader/reading.ts';
import type {Verdict as ReaderVerdict} from '../reader/verdict.ts';
import type {Sign} from '../stacks/findings.ts';
import type {ForbiddenAction, LevelPair} from './exercise.ts';

/** One reason of a verdict, as ids; `say/exercises.ts` puts it into words. What the machine says comes from the machine. */
export type Why =
  /** The row that fires. */
  | {readonly kind: 'fires'; readonly clause: ClauseId; readonly event: EventId; readonly to: StateId}
  /** The machine refuses it, for this reason. */
  | {readonly kind: 'refused'; readonly why: WhyNot}
  /** The transition starts here, but the event is none of its own. */
  | {readonly kind: 'otherEvent'; readonly transition: TransitionId; readonly event: EventId; readonly role: Role}
  /** The machine does not stay where it is: a transition that starts there has the event. */
  | {readonly kind: 'movesOn'; readonly state: StateId; readonly event: EventId; readonly role: Role}
  /** A false reason: the role does have the transition. */
  | {
      readonly kind: 'notIllegal';
      readonly transition: TransitionId;
      readonly role: Role;
      readonly from: StateId;
      readonly to: StateId;
    }
  /** A false reason: the transition starts elsewhere. */
  | {readonly kind: 'startsIn'; readonly transition: TransitionId; readonly from: StateId}
  /** A false reason: ways lead out of the state. */
  | {readonly kind: 'hasWays'; readonly state: StateId; readonly transitions: readonly TransitionId[]}
  /** A false reason: the means is not what refuses it. */
  | {readonly kind: 'notByMeans'; readonly transition: TransitionId}
  /** A step of a run that the machine takes. */
  | {
      readonly kind: 'stepFires';
      readonly number: number;
      readonly clause: ClauseId;
      readonly event: EventId;
      readonly to: StateId;
    }
  /** A step behind the refused one: without that one it would be taken. */
  | {readonly kind: 'behindFault'; readonly number: number}
  /** Why a wrong answer about a text is wrong; the reader's own answer is not given away by it. */
  | {readonly kind: 'notTheWord'; readonly line: number; readonly word: string; readonly state: StateId}
  | {readonly kind: 'notOnLine'; readonly line: number; readonly transition: TransitionId}
  | {readonly kind: 'notTheSign'; readonly sign: Sign}
  | {readonly kind: 'notAtEnd'; readonly end: Role}
  /** What the reader says of the text. */
  | {readonly kind: 'printed'; readonly line: number; readonly word: string; readonly state: StateId}
  | {readonly kind: 'lineMeans'; readonly event: EventRead}
  | {readonly kind: 'verdict'; readonly verdict: ReaderVerdict}
  /** A step of the lab has moved the machine that was asked about. */
  | {readonly kind: 'moved'; readonly move: Move; readonly settings: Settings}
  /** The step has not reached this end, so its machine stays where it is. */
  | {readonly kind: 'staysAtEnd'; readonly side: Role; readonly state: StateId}
  | {readonly kind: 'notReached'; readonly side: Role}
  | {readonly kind: 'sameAtBoth'; readonly number: number}
  | {readonly kind: 'behindDifference'; readonly number: number}
  /** “None of them differs”, which is right or wrong. */
  | {readonly kind: 'neverDiffers'; readonly levels: LevelPair}
  | {readonly kind: 'someDiffers'}
  | {
      readonly kind: 'differs';
      readonly levels: LevelPair;
      readonly number: number;
      readonly low: Outcome;
      readonly high: Outcome;
    }
  /** What a run came to. */
  | {readonly kind: 'reached'; readonly used: number; readonly par: number}
  | {readonly kind: 'endsIn'; readonly position: Position; readonly wanted: StateId}
  | {
      readonly kind: 'usesForbidden';
      readonly number: number;
      readonly transition: TransitionId;
      readonly event: EventId;
      readonly role: Role;
    }
  | {readonly kind: 'leavesOut'; readonly transition: TransitionId}
  | {readonly kind: 'overBudget'; readonly used: number; readonly budget: number}
  | {readonly kind: 'otherStart'}
  | {readonly kind: 'notPlayed'; readonly refusal: Refusal; readonly kept: number}
  | {readonly kind: 'labNotPlayed'; readonly refusal: LabRefusal; readonly kept: number}
  | {readonly kind: 'labUsesForbidden'; readonly number: number; readonly action: ForbiddenAction}
  | {readonly kind: 'missed'; readonly check: LabCheckId}
  /** The answer is no option of this exercise. */
  | {readonly kind: 'noSuchOption'}
  /** The first half is right, and the second was not answered. */
  | {readonly kind: 'reasonMissing'};

/** What a step of the lab came to at one level. */
export type Outcome =
  | {readonly kind: 'refused'; readonly whyNotNow: WhyNotNow}
  | {readonly kind: 'done'; readonly chain: EffectChain; readonly settings: Settings; readonly tasksAwait: boolean};

/** One thing that a run has to fulfil, as it ticks while the run goes on. */
export type LabCheckId = 'loggedIn' | 'allFree' | 'sameSession' | 'noTaskWaits' | 'noneInCleanup';

/** What the machines say of an answer. */
export interface Verdict {
  readonly right: boolean;
  /** Whether each half is right: one entry, or two. */
  readonly halves: readonly boolean[];
  /** The reasons, the most telling first; never empty. */
  readonly why: readonly [Why, ...Why[]];
}
