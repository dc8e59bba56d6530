import {describe, expect, it} from 'vitest';
import {
  type ChoiceExercise,
  type Exercise,
  exerciseOf,
  generatedIds,
  judge,
  modelAnswer,
  pickedIds,
} from '../exercises/index.ts';
import {catalogue as en, labCatalogue as enLab} from '../text/en/catalogue.ts';
import {readingWords as enReading} from '../text/en/reading.ts';
import {catalogue as zhHans, labCatalogue as zhHansLab} from '../text/zh-Hans/catalogue.ts';
import {readingWords as zhHansReading} from '../text/zh-Hans/reading.ts';
import {
  type ExerciseSentences,
  sayGoal,
  sayHints,
  sayJudgement,
  sayOption,
  sayQuestion,
  saySecondQuestion,
} from './exercises.ts';
import {labTeller} from './labTeller.ts';
import {terminalTeller} from './terminalTeller.ts';

const languages: Readonly<Record<'English' | 'Chinese', ExerciseSentences>> = {
  English: {table: en, lab: labTeller(enLab), terminal: terminalTeller(enReading)},
  Chinese: {table: zhHans, lab: labTeller(zhHansLab), terminal: terminalTeller(zhHansReading)},
};

const exercises = [...pickedIds, ...generatedIds()].map((id) => {
  const exercise = exerciseOf(id);
  if (exercise === null) throw new Error(`no exercise ${id}`);
  return exercise;
});
const choices = exercises.filter((exercise) => exercise.form === 'choice');

/** What one exercise says: everything but the other answers' reasons, which are asked for one by one. */
function saidOf(words: ExerciseSentences, exercise: Exercise): readonly string[] {
  return [sayQuestion(words, exercise), ...sayGoal(words, exercise), ...sayHints(words, exercise)];
}

describe.each(Object.entries(languages))('every exercise in %s', (language, words) => {
  const said = new Map(exercises.map((exercise) => [exercise, saidOf(words, exercise)]));

  /** The sentences that are not as they should be, with the exercise that says them. */
  function odd(isOdd: (sentence: string) => boolean): readonly string[] {
    return [...said].flatMap(([{id}, sentences]) => sentences.filter(isOdd).map((sentence) => `${id}: ${sentence}`));
  }

  it('says something, and names no thing that it does not have', () => {
    expect(odd((sentence) => isMissing(sentence))).toEqual([]);
    expect(saySecondQuestion(words.table)).not.toBe('');
    const questions = exercises.map((exercise) => sayQuestion(words, exercise));
    expect(questions.filter((question) => !/[.?。？]$/.test(question))).toEqual([]);
  });

  it('has answers of which no two read the same', () => {
    const alike = choices.filter((exercise) => {
      const lists = [exercise.options, ...Object.values(exercise.second?.optionsAfter ?? {})];
      return lists.some((options) => {
        const labels = options.map((option) => sayOption(words, exercise, option));
        return labels.some(isMissing) || new Set(labels).size < labels.length;
      });
    });
    expect(alike.map(({id}) => id)).toEqual([]);
  });

  it('has three hints of which no two read the same', () => {
    const alike = exercises.filter((exercise) => new Set(sayHints(words, exercise)).size < 3);
    expect(alike.map(({id}) => id)).toEqual([]);
  });

  it('says of each answer why it is right or wrong', () => {
    const unsaid = exercises.flatMap((exercise) =>
      answersTo(exercise).filter((answer) => {
        const reason = sayJudgement(words, exercise, judge(exercise, answer));
        return isMissing(reason) || !/[.。)）”]$/.test(reason);
      }),
    );
    expect(unsaid).toEqual([]);
  });

  it('quotes inside a quotation with single marks', () => {
    expect(odd((sentence) => /“[^”]*“/.test(sentence))).toEqual([]);
  });

  it(`sets its ${language} well`, () => {
    expect(odd((sentence) => / {2}|^ | $| [.,;?]/.test(sentence))).toEqual([]);
    if (language === 'English') return;
    const unspaced = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u;
    expect(odd((sentence) => unspaced.test(sentence) || /[，。：；（）“”] | [，。：；）”]/.test(sentence))).toEqual([]);
  });
});

describe('a question', () => {
  it('is asked as a reader meets it', () => {
    const words = languages.English;
    const ask = (id: string) => {
      const exercise = exerciseOf(id);
      return exercise === null ? '' : sayQuestion(words, exercise);
    };
    expect(ask('asked-while-leaving')).toBe(
      'The initiator’s connection is in S6 IN_LOGOUT, and this happens: “Async Message (Request Logout) received”. Where is it now?',
    );
    expect(ask('other-means')).toBe(
      'CSM-C at the target is in R2 IN_CLEANUP (by CSM-E). For which of these 5 events is there no transition?',
    );
  });

  it('explains a miss by the machine’s own reason', () => {
    const exercise = exerciseOf('asked-while-leaving');
    if (exercise === null) throw new Error('picked');
    expect(sayJudgement(languages.English, exercise, judge(exercise, 'S7'))).toBe(
      'T11 starts in S5 LOGGED_IN; the machine is in S6 IN_LOGOUT.',
    );
  });
});

function isMissing(sentence: string): boolean {
  return sentence.trim() === '' || /undefined|null|NaN|\[object/.test(sentence);
}

function answersTo(exercise: Exercise): readonly string[] {
  if (exercise.form !== 'choice') return ['', modelAnswer(exercise), `${modelAnswer(exercise)}~nothing`];
  return [...exercise.options.map(({id}) => id), ...bothHalves(exercise), 'no answer'];
}

function bothHalves({second, right}: ChoiceExercise): readonly string[] {
  return (second?.optionsAfter[right] ?? []).map(({id}) => `${right}~${id}`);
}
