import {describe, expect, it} from 'vitest';
import {bringReadings} from '../exercises/diagnosis.ts';
import {exerciseOf, generatedIds, judge} from '../exercises/index.ts';
import {readPrints} from '../exercises/readPrints.ts';
import {catalogue as en, labCatalogue as enLab} from '../text/en/catalogue.ts';
import {readingWords as enReading} from '../text/en/reading.ts';
import {catalogue as zhHans, labCatalogue as zhHansLab} from '../text/zh-Hans/catalogue.ts';
import {readingWords as zhHansReading} from '../text/zh-Hans/reading.ts';
import {type ExerciseSentences, sayHints, sayJudgement, sayOption, sayQuestion} from './exercises.ts';
import {labTeller} from './labTeller.ts';
import {terminalTeller} from './terminalTeller.ts';
import {writeTerminal} from './writeTerminal.ts';
import {type WrittenTerminal, writtenTeller} from './writtenTerminal.ts';

const ids = generatedIds(['terminal']);

/** All that the exercises about printed texts say. */
function said(words: ExerciseSentences): readonly string[] {
  return ids.flatMap((id) => {
    const exercise = exerciseOf(id);
    if (exercise?.form !== 'choice') throw new Error(`${id} is no choice`);
    return [
      sayQuestion(words, exercise),
      ...sayHints(words, exercise),
      ...exercise.options.map((option) => sayOption(words, exercise, option)),
      ...exercise.options.map((option) => sayJudgement(words, exercise, judge(exercise, option.id))),
    ];
  });
}

describe.each([
  ['English', en, enLab, enReading],
  ['Chinese', zhHans, zhHansLab, zhHansReading],
] as const)('What is written down for a page in %s', (_, table, labWords, reading) => {
  it('says word for word what the reader says', () => {
    const lab = labTeller(labWords);
    const live = said({table, lab, terminal: terminalTeller(reading)});
    // As a page has it: through JSON.
    const written = JSON.parse(JSON.stringify(writeTerminal(reading, readPrints()))) as WrittenTerminal;
    bringReadings(written.prints);
    expect(said({table, lab, terminal: writtenTeller(written)})).toEqual(live);
    expect(live.length).toBeGreaterThan(ids.length * 5);
  });
});
