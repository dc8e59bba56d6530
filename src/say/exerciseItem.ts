import {type ChoiceExercise, judge} from '../exercises/index.ts';
import type {ExerciseSentences} from './exercises.ts';
import {sayJudgement, sayOption, sayQuestion} from './exercises.ts';

/** A choice in words, for programs and paper that have no machine: the machines have said already what is right, and why. */
export interface SaidItem {
  readonly id: string;
  readonly topic: string;
  readonly kind: string;
  readonly question: string;
  /** What a tool printed, which the question is about; null where the question is all. */
  readonly listing: string | null;
  readonly answers: readonly SaidAnswer[];
}

export interface SaidAnswer {
  readonly text: string;
  readonly isRight: boolean;
  readonly why: string;
}

/** The first half of a choice in one language. Null for one that nobody can answer without seeing the lab. */
export function sayItem(words: ExerciseSentences, exercise: ChoiceExercise): SaidItem | null {
  const {id, topic, kind, scene, options, right} = exercise;
  if (scene.kind === 'lab') return null;
  const {topics, kinds} = words.table.exercises;
  // Where a reason is asked too, the right one is behind the first half.
  const whole = (option: string) =>
    exercise.second !== null && option === right ? `${option}~${exercise.second.right}` : option;
  return {
    id,
    topic: topics[topic],
    kind: kinds[kind],
    question: sayQuestion(words, exercise),
    listing: scene.kind === 'text' ? scene.text : null,
    answers: options.map((option) => ({
      text: sayOption(words, exercise, option),
      isRight: option.id === right,
      why: sayJudgement(words, exercise, judge(exercise, whole(option.id))),
    })),
  };
}
