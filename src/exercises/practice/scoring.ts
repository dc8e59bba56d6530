import {judge} from '../judge.ts';
import type {RoundSoFar} from './marks.ts';
import type {Progress} from './progress.ts';
import {countedAnswers, type RoundAct} from './round.ts';
import {withAnswer} from './withAnswer.ts';

/**
 * What a device remembers after one act on one item: by the first answer, or because the answer was looked at without one. An
 * exam counts when it is handed in.
 *
 * @param soFar the round before the act
 */
export function scoredAfterAct(
  progress: Progress,
  {mode, exercises, state}: RoundSoFar,
  at: number,
  act: RoundAct,
  now: number,
): Progress {
  const exercise = exercises[at];
  const before = state[at];
  if (exercise == null || before === undefined || mode === 'exam') return progress;
  if (before.answers.length > 0 || before.isSeen || (act.kind !== 'answer' && act.kind !== 'see')) return progress;
  return withAnswer(progress, exercise, act.kind === 'answer' && judge(exercise, act.answer).right, now);
}

/** What a device remembers after a round: an exam is counted now, the items of another mode were as they were answered. */
export function scoredAtEnd(progress: Progress, {mode, exercises, state}: RoundSoFar, now: number): Progress {
  if (mode !== 'exam') return progress;
  const answers = countedAnswers(state);
  return exercises.reduce((each, exercise, index) => {
    const answer = answers[index] ?? '';
    return exercise === null || answer === '' ? each : withAnswer(each, exercise, judge(exercise, answer).right, now);
  }, progress);
}
