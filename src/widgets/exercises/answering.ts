import type {ChoiceExercise, OptionId, Verdict} from '../../exercises/index.ts';
import {judge} from '../../exercises/judge.ts';
import type {ItemState} from '../../exercises/practice/round.ts';

/** Between an answer and its reason, as the judge has it. */
const between = '~';

/** An answer of two halves, or of one. */
export function answerOf(first: OptionId, reason: OptionId | null): string {
  return reason === null ? first : `${first}${between}${reason}`;
}

export function halvesOf(answer: string): {readonly first: OptionId; readonly reason: OptionId | null} {
  const [first = '', reason] = answer.split(between, 2);
  return {first, reason: reason ?? null};
}

/** Answers that were given and are wrong, each with what the machine says of it. */
export interface Miss {
  readonly first: OptionId;
  readonly reason: OptionId | null;
  readonly verdict: Verdict;
}

/** What is known of a question by the answers that were given to it. */
export interface Standing {
  readonly misses: readonly Miss[];
  /** The right answer was given. */
  readonly isRight: boolean;
  /** Nothing is to be answered any more. */
  readonly isDone: boolean;
  readonly last: Verdict | null;
}

export function standingOf(exercise: ChoiceExercise, {answers, isSeen}: ItemState): Standing {
  const judged = answers.map((answer) => ({...halvesOf(answer), verdict: judge(exercise, answer)}));
  const isRight = judged.some(({verdict}) => verdict.right);
  return {
    misses: judged.filter(({verdict}) => !verdict.right),
    isRight,
    isDone: isRight || isSeen,
    last: judged.at(-1)?.verdict ?? null,
  };
}
