import type {Action} from '../lab/world/action.ts';
import type {World} from '../lab/world/world.ts';
import type {Ask, ChoiceExercise, Exercise, ExerciseId, LabExercise, OptionId} from './exercise.ts';
import type {PickedLevels, PickedRepair} from './picked.ts';
import type {StateId} from '../spec/index.ts';
import type {Verdict, Why} from './why.ts';

/** Makes one exercise when it is asked for. */
export type Maker = (id: ExerciseId) => Exercise;

/** What the lab knows of its exercises. Without it none can be made, judged or told of. */
export interface LabPart {
  /** Those that are made from the steps of scenarios. */
  readonly generated: () => ReadonlyMap<ExerciseId, Maker>;
  /** One that somebody chose. */
  readonly picked: (id: ExerciseId, row: PickedRepair | PickedLevels) => Exercise;
  readonly whatOfState: (exercise: ChoiceExercise, ask: Extract<Ask, {kind: 'stateInLab'}>, state: StateId) => Why;
  readonly whatOfDifference: (exercise: ChoiceExercise, option: OptionId) => Why;
  readonly judge: (exercise: LabExercise, link: string) => Verdict;
  readonly solved: (exercise: LabExercise) => string;
  /** The first step of the computed answer, and the world before it. */
  readonly firstDecision: (exercise: LabExercise) => {readonly action: Action; readonly world: World};
}

/** What the reader knows of exercises about printed texts. */
export interface TerminalPart {
  readonly generated: () => ReadonlyMap<ExerciseId, Maker>;
  readonly whatReaderSays: (exercise: ChoiceExercise) => Why;
  readonly whyNotRead: (exercise: ChoiceExercise, option: OptionId) => Why;
}

let labPart: LabPart | null = null;
let terminalPart: TerminalPart | null = null;

export function bringLab(part: LabPart) {
  labPart = part;
}

export function bringTerminal(part: TerminalPart) {
  terminalPart = part;
}

/** @throws when nobody has brought it: who shows an exercise loads its part first */
export function theLab(): LabPart {
  if (labPart === null) throw new Error('the exercises of the lab were not loaded');
  return labPart;
}

/** @throws when nobody has brought it: who shows an exercise loads its part first */
export function theTerminal(): TerminalPart {
  if (terminalPart === null) throw new Error('the exercises about printed texts were not loaded');
  return terminalPart;
}
