import type {Exercise} from '../exercise.ts';
import {judge} from '../judge.ts';
import type {Mode, RoundAddress} from './practiceAddress.ts';
import {type Mark, type Progress, withAnswer, withRound} from './progress.ts';
import {afterAct, countedAnswers, type RoundAct, type RoundState} from './round.ts';

/** A round as somebody has come to it: its address, as progress keeps it, its items, and what was done with them. */
export interface RoundSoFar {
  /** As `writePractice` has it, without an item. */
  readonly address: string;
  readonly mode: RoundAddress['mode'];
  readonly exercises: readonly Exercise[];
  readonly state: RoundState;
}

/** What is known of each item: by its first answer, and in an exam nothing before it is handed in. */
export function marksOf(mode: Mode, exercises: readonly Exercise[], state: RoundState): readonly Mark[] {
  return exercises.map((exercise, index) => {
    const item = state[index];
    const answer = item?.answers[0];
    if (mode === 'exam') return 'open';
    if (answer === undefined) return item?.isSeen === true ? 'wrong' : 'open';
    return judge(exercise, answer).right ? 'right' : 'wrong';
  });
}

/**
 * What a device knows after one act on one item: the first answer counts, or that the answer was looked at without one. An
 * exam counts when it is handed in.
 */
export function progressAfterAct(
  progress: Progress,
  {address, mode, exercises, state}: RoundSoFar,
  at: number,
  act: RoundAct,
  now: number,
): Progress {
  const exercise = exercises[at];
  const before = state[at];
  if (exercise === undefined || before === undefined) return progress;
  const next = afterAct(state, at, act);
  const isFirst = before.answers.length === 0 && !before.isSeen;
  const isCounted = mode !== 'exam' && isFirst && (act.kind === 'answer' || act.kind === 'see');
  const isRight = act.kind === 'answer' && judge(exercise, act.answer).right;
  const scored = isCounted ? withAnswer(progress, exercise, isRight, now) : progress;
  return withRound(scored, {address, state: next, marks: marksOf(mode, exercises, next), isOver: false});
}

/** What a device knows after a round: an exam is counted now, the items of another mode were as they were answered. */
export function progressAfterRound(
  progress: Progress,
  {address, mode, exercises, state}: RoundSoFar,
  now: number,
): Progress {
  const answers = countedAnswers(state);
  const judged = exercises.map((exercise, index) => {
    const answer = answers[index] ?? '';
    return {exercise, isGiven: answer !== '', isRight: judge(exercise, answer).right};
  });
  const scored =
    mode === 'exam'
      ? judged
          .filter(({isGiven}) => isGiven)
          .reduce((each, {exercise, isRight}) => withAnswer(each, exercise, isRight, now), progress)
      : progress;
  const marks = judged.map(({isGiven, isRight}): Mark => (isRight ? 'right' : isGiven ? 'wrong' : 'open'));
  return state.length === 0 ? scored : withRound(scored, {address, state, marks, isOver: true});
}
