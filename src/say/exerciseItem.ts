import type {ChoiceExercise} from '../exercises/index.ts';
import {judge} from '../exercises/judge.ts';
import type {ExerciseSentences} from './exercises.ts';
import type {SaidItem, SaidSecondHalf} from './saidItem.ts';
import {sayJudgement, sayOption, sayQuestion, saySecondQuestion} from './exercises.ts';

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

/** The second half of a choice in one language; null where no reason is asked. */
export function saySecondHalf(words: ExerciseSentences, exercise: ChoiceExercise): SaidSecondHalf | null {
  const {second} = exercise;
  if (second === null) return null;
  return {
    question: saySecondQuestion(words.table),
    reasonsAfter: exercise.options.map(({id}) =>
      (second.optionsAfter[id] ?? []).map((reason) => {
        const verdict = judge(exercise, `${id}~${reason.id}`);
        return {
          text: sayOption(words, exercise, reason),
          isRight: verdict.right,
          why: sayJudgement(words, exercise, verdict),
        };
      }),
    ),
  };
}
