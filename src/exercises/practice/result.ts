import {type AnswerRow, writeAnswersCsv} from './answersCsv.ts';
import {checkCode} from './checkCode.ts';
import type {Exercise} from '../exercise.ts';
import {judge} from '../judge.ts';
import {knownNames} from './knownNames.ts';
import {type PracticePlace, readPractice, type RoundAddress, writePractice} from './practiceAddress.ts';
import type {AnswerText} from './round.ts';

/** The place of a result: a round and its answers. */
export type ResultPlace = Extract<PracticePlace, {kind: 'result'}>;

/** The result that a query names, which anybody may have written; null where it names none. */
export function resultIn(query: ReadonlyMap<string, string>): ResultPlace | null {
  const {place} = readPractice(query, knownNames);
  return place.kind === 'result' ? place : null;
}

/** How many answers are right. */
export function countRight(exercises: readonly Exercise[], answers: readonly AnswerText[]): number {
  return exercises.filter((exercise, index) => judge(exercise, answers[index] ?? '').right).length;
}

/** The code by which a trainer sees whether a result was copied right. */
export function codeOf({round, answers}: Pick<ResultPlace, 'round' | 'answers'>, version: string): string {
  return checkCode({round: addressOf(round), version, answers});
}

/** The address of a round without an item: under it a device keeps it. */
export function addressOf(round: RoundAddress): string {
  return writePractice({kind: 'round', round, at: 0});
}

/** The answers of a round as a file, judged. */
export function answersCsv(
  {round: {choice}, answers}: ResultPlace,
  exercises: readonly Exercise[],
  code: string,
): string {
  const set = choice.kind === 'set' ? choice.set : choice.kind;
  return writeAnswersCsv(
    exercises.map((exercise, index): AnswerRow => {
      const answer = answers[index] ?? '';
      return {sheet: code, set, item: exercise.id, answer, isRight: judge(exercise, answer).right};
    }),
  );
}
