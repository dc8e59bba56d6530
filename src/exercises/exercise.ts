import type {Reading} from '../reader/reading.ts';
import type {Evidence} from '../spec/evidence.ts';
import type {EventId, Role, StateId, TransitionId} from '../spec/index.ts';
import type {Action} from '../lab/world/action.ts';
import type {Subject} from '../lab/world/effects.ts';
import type {ActionName} from '../lab/world/actionKinds.ts';
import type {Settings} from '../lab/world/world.ts';
import type {Driver, Goal} from '../lab/run/ways.ts';
import type {Position, Run, Step} from '../run/run.ts';
import type {WhyNot} from '../run/whyNot.ts';
import type {Option} from '../run/options.ts';
import type {Sign} from '../stacks/findings.ts';
import type {ObjectiveId} from './objectives.ts';

/** What an exercise is about: one of the three families of machines, the lab, or what tools print. */
export const topics = ['connection', 'cleanup', 'session', 'lab', 'terminal'] as const;
export type Topic = (typeof topics)[number];

/** What an exercise asks for. */
export const kinds = [
  'predict',
  'whichClause',
  'whyNot',
  'spotFault',
  'reach',
  'shortest',
  'diagnose',
  'compare',
  'repair',
] as const;
export type Kind = (typeof kinds)[number];

/** 1 easy, 2 middling, 3 hard. A set goes from easy to hard. */
export const levels = [1, 2, 3] as const;
export type Level = (typeof levels)[number];

/** A stable text without blanks or `~`: a short name for what was picked by hand, else made from rows of the table. */
export type ExerciseId = string;
/** Stable within its exercise; letters, figures, dots and hyphens. */
export type OptionId = string;

interface Headed {
  readonly id: ExerciseId;
  readonly kind: Kind;
  readonly topic: Topic;
  readonly level: Level;
  readonly objectives: readonly [ObjectiveId, ...ObjectiveId[]];
  /** What the answer rests on: the RFC's table, a product's source, what the text prints, or our conclusion. */
  readonly evidence: Evidence;
}

export type Exercise = ChoiceExercise | RunExercise | LabExercise;

/** One of several answers is right; where there is a second half, its answer too: the reason. */
export interface ChoiceExercise extends Headed {
  readonly form: 'choice';
  readonly scene: Scene;
  readonly ask: Ask;
  /** In an order that tells nothing: that of the table, of the run or of the seed. */
  readonly options: readonly ExerciseOption[];
  readonly right: OptionId;
  readonly second: SecondHalf | null;
}

/** Why the chosen thing cannot happen. Each first answer has reasons of its own, so that they do not tell which one was right. */
export interface SecondHalf {
  readonly optionsAfter: Readonly<Record<OptionId, readonly ReasonOption[]>>;
  readonly right: OptionId;
}

/** What is shown with a question. Pictures show no “possible” edges and no keys: they are the answer. */
export type Scene =
  /** A machine after a run, its diagram standing at the run's end. */
  | {readonly kind: 'machine'; readonly run: Run}
  /** Steps in a list, of which one is refused; the machine stands at the start. */
  | {readonly kind: 'steps'; readonly start: Position; readonly steps: readonly Step[]}
  /** The lab after a run, and what happens next. */
  | {readonly kind: 'lab'; readonly link: string; readonly next: Action}
  /** One list of actions, played at two levels; the first `opening` of them are alike and not asked about. */
  | {
      readonly kind: 'levels';
      readonly links: readonly [low: string, high: string];
      readonly opening: number;
      readonly actions: readonly Action[];
    }
  /** What a tool printed. */
  | {readonly kind: 'text'; readonly text: string; readonly reading: Reading};

/** What is asked, as ids. */
export type Ask =
  | {readonly kind: 'nextState'; readonly position: Position; readonly event: EventId}
  | {readonly kind: 'whichTransition'; readonly position: Position; readonly event: EventId}
  | {readonly kind: 'cannotHappen'; readonly position: Position; readonly count: number}
  | {readonly kind: 'faultyStep'; readonly start: Position; readonly count: number}
  | {readonly kind: 'stateInLab'; readonly side: Role; readonly subject: Subject; readonly before: Position}
  | {readonly kind: 'firstDifference'; readonly levels: LevelPair; readonly tasks: boolean}
  | {readonly kind: 'printedState'; readonly line: number}
  | {readonly kind: 'lineTransition'; readonly line: number; readonly from: StateId}
  | {readonly kind: 'sign'}
  | {readonly kind: 'lookNext'};

/** Two values of ErrorRecoveryLevel. */
export type LevelPair = readonly [low: Settings['erl'], high: Settings['erl']];

export type ExerciseOption =
  /** `stays`: it is the state in which the machine is already. */
  | {readonly id: OptionId; readonly kind: 'state'; readonly state: StateId; readonly stays: boolean}
  | {readonly id: OptionId; readonly kind: 'transition'; readonly transition: TransitionId}
  /** Shown as its event alone: the clause would be the answer. */
  | {readonly id: OptionId; readonly kind: 'event'; readonly option: Option}
  /** A step of the scene, counted from 1. */
  | {readonly id: OptionId; readonly kind: 'step'; readonly number: number}
  /** None of the steps. */
  | {readonly id: OptionId; readonly kind: 'none'}
  | {readonly id: OptionId; readonly kind: 'sign'; readonly sign: Sign}
  | {readonly id: OptionId; readonly kind: 'end'; readonly end: Role}
  | ReasonOption;

export interface ReasonOption {
  readonly id: OptionId;
  readonly kind: 'reason';
  readonly why: WhyNot;
}

/** A run of one machine, played in its simulator. The answer is the run's link. */
export interface RunExercise extends Headed {
  readonly form: 'run';
  readonly start: Position;
  readonly goal: RunGoal;
  /** The fewest events that reach the goal. */
  readonly par: number;
  /** The most events that count; null where any number does. */
  readonly budget: number | null;
}

/** Where a run has to end, and what it must not use or must use on the way. */
export interface RunGoal {
  readonly state: StateId;
  readonly through: readonly TransitionId[];
  readonly forbidden: readonly TransitionId[];
  readonly forbiddenEvents: readonly EventId[];
}

/** A run of the lab that goes on from an opening. The answer is the link of the whole run. */
export interface LabExercise extends Headed {
  readonly form: 'lab';
  /** The link of the opening. */
  readonly start: string;
  readonly goal: LabGoal;
  /** The fewest decisions that reach the goal; arrival and the answers that the protocol owes are none. */
  readonly par: number;
  readonly budget: number | null;
}

/** What an exercise may rule out. */
export type ForbiddenAction = Extract<ActionName, 'connect' | 'timeout' | 'sessionTimeout'>;

export interface LabGoal {
  readonly reach: Goal;
  /** The session must be the one that the opening left, by its TSIH. */
  readonly sameSession: boolean;
  readonly noTaskWaits: boolean;
  readonly noneInCleanup: boolean;
  /** Whose decisions count; the other end answers as the protocol asks. */
  readonly driver: Driver;
  readonly forbidden: readonly ForbiddenAction[];
}
