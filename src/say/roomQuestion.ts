import type {ExerciseId} from '../exercises/exercise.ts';
import {exerciseOf, judge, modelAnswer} from '../exercises/index.ts';
import {readLabRun} from '../lab/run/labLink.ts';
import type {RoomQuestion} from './asked.ts';
import {type ExerciseSentences, sayJudgement, sayOption, sayQuestion} from './exercises.ts';

/**
 * An exercise as a question for a room.
 *
 * @throws when there is no such exercise, or it has no answers to choose from: a room plays no run
 */
export function sayRoomQuestion(words: ExerciseSentences, id: ExerciseId): RoomQuestion {
  const exercise = exerciseOf(id);
  if (exercise?.form !== 'choice') throw new Error(`${id} is no question for a room`);
  const {scene, ask, options, second, right} = exercise;
  const reasons = second?.optionsAfter[right] ?? [];
  const rightOnes = [
    ...options.filter((each) => each.id === right),
    ...reasons.filter((each) => each.id === second?.right),
  ];
  return {
    before: scene.kind === 'lab' ? readLabRun(scene.link).played.steps.length + 1 : null,
    question: sayQuestion(words, exercise),
    choices: ask.kind === 'cannotHappen' ? options.map((option) => sayOption(words, exercise, option)) : [],
    answer: rightOnes.map((option) => sayOption(words, exercise, option)),
    why: sayJudgement(words, exercise, judge(exercise, modelAnswer(exercise))),
  };
}
