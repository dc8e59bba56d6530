import {exerciseWords} from '@words/exercises.ts';
import {pageWords} from '@words/page.ts';
import {practiceWords} from '@words/practice.ts';
import {simulatorWords} from '@words/simulator.ts';
import {tableWords} from '@words/table.ts';
import type {Exercise} from '../exercises/index.ts';
import {visible} from '../reader/lines/visible.ts';
import {readRun} from '../run/runLink.ts';
import {shorten} from '../run/shorten.ts';
import {
  type ExerciseSentences,
  sayGoal,
  sayHints,
  sayJudgement,
  sayOption,
  sayQuestion,
  saySecondQuestion,
} from '../say/exercises.ts';
import {eventText} from '../say/labels.ts';
import {familyOf} from '../spec/index.ts';
import {halvesOf} from '../widgets/exercises/answering.ts';
import type {ExerciseSayings} from '../widgets/exercises/ExerciseSayings.ts';

/** The words of exercises that every page has which shows one. */
export const exerciseTable = {...pageWords, ...tableWords, ...simulatorWords, ...exerciseWords};

/** What an exercise says, in the page's language, with the words of the parts that are there. */
export function practiceSayings(words: ExerciseSentences): ExerciseSayings {
  return {
    kind: ({kind}) => exerciseWords.exercises.kinds[kind],
    question: (exercise) => sayQuestion(words, exercise),
    secondQuestion: saySecondQuestion(exerciseWords),
    goal: (exercise) => sayGoal(words, exercise),
    option: (exercise, option) => sayOption(words, exercise, option),
    why: (exercise, verdict) => sayJudgement(words, exercise, verdict),
    hints: (exercise) => sayHints(words, exercise),
    answer: (exercise, answer) => {
      const parts = sayAnswer(words, exercise, answer);
      // Of an address that somebody changed: the answer as it stands there.
      return parts.length === 0 ? visible(shorten(answer)) : parts.join(practiceWords.practice.between);
    },
  };
}

/** An answer in its parts: an option and its reason, or the steps that were taken. */
function sayAnswer(words: ExerciseSentences, exercise: Exercise, answer: string): readonly string[] {
  switch (exercise.form) {
    case 'choice': {
      const {first, reason} = halvesOf(answer);
      const chosen = exercise.options.find(({id}) => id === first);
      const because = exercise.second?.optionsAfter[first]?.find(({id}) => id === reason);
      return [chosen, because].flatMap((option) => (option === undefined ? [] : [sayOption(words, exercise, option)]));
    }
    case 'run':
      return readRun(answer, familyOf(exercise.start.machine)).played.map(
        ({clause, event}) => `${clause.transition} ${eventText(words.table, event, clause.role)}`,
      );
    case 'lab':
      return words.lab?.steps(exercise.start, answer) ?? [];
  }
}
