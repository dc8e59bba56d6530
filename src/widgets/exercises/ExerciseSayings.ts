import type {ChoiceExercise, Exercise, ExerciseOption, Verdict} from '../../exercises/index.ts';

/** What an exercise says in the page's language; the site puts words and `say` together. */
export interface ExerciseSayings {
  readonly kind: (exercise: Exercise) => string;
  readonly question: (exercise: Exercise) => string;
  /** Asked once the first half is answered. */
  readonly secondQuestion: string;
  /** What a run has to fulfil, a line each. */
  readonly goal: (exercise: Exercise) => readonly string[];
  readonly option: (exercise: ChoiceExercise, option: ExerciseOption) => string;
  /** Why an answer is right or wrong, in the words of “why not”. */
  readonly why: (exercise: Exercise, verdict: Verdict) => string;
  readonly hints: (exercise: Exercise) => readonly string[];
  /** An answer as one line of a list. */
  readonly answer: (exercise: Exercise, answer: string) => string;
}
