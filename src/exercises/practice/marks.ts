import {judge} from '../judge.ts';
import type {Mode} from './practiceAddress.ts';
import {type Mark, type Progress, withRound} from './progress.ts';
import {afterAct, countedAnswers, type RoundAct, type RoundState} from './round.ts';
import type {RoundItem} from './roundItems.ts';

/** A round as somebody has come to it: its address, as progress keeps it, its items, and what was done with them. */
export interface RoundSoFar {
  /** As `writePractice` has it, without an item. */
  readonly address: string;
  readonly mode: Mode;
  /** Null only of those that nothing was done with yet. */
  readonly exercises: readonly RoundItem[];
  readonly state: RoundState;
}

/** What is known of each item: by its first answer, and in an exam nothing before it is handed in. */
export function marksOf({mode, exercises, state}: Omit<RoundSoFar, 'address'>): readonly Mark[] {
  return exercises.map((exercise, index) => {
    const item = state[index];
    const answer = item?.answers[0];
    if (mode === 'exam' || exercise === null) return 'open';
    if (answer === undefined) return item?.isSeen === true ? 'wrong' : 'open';
    return judge(exercise, answer).right ? 'right' : 'wrong';
  });
}

/** The progress with a round after one act on one of its items. */
export function keptAfterAct(progress: Progress, soFar: RoundSoFar, at: number, act: RoundAct): Progress {
  const state = afterAct(soFar.state, at, act);
  const {address} = soFar;
  return withRound(progress, {address, state, marks: marksOf({...soFar, state}), isOver: false});
}

/** The progress with a round that is over: what was not answered is open. */
export function keptAtEnd(progress: Progress, {address, exercises, state}: RoundSoFar): Progress {
  if (state.length === 0) return progress;
  const answers = countedAnswers(state);
  const marks = exercises.map((exercise, index): Mark => {
    const answer = answers[index] ?? '';
    if (exercise === null) return 'open';
    return judge(exercise, answer).right ? 'right' : answer === '' ? 'open' : 'wrong';
  });
  return withRound(progress, {address, state, marks, isOver: true});
}
