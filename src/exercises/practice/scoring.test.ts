import {describe, expect, it} from 'vitest';
import {type Exercise, exerciseOf, modelAnswer} from '../index.ts';
import {keptAfterAct, keptAtEnd, marksOf, type RoundSoFar} from './marks.ts';
import {noProgress, type Progress} from './progress.ts';
import {afterAct, freshRound, type RoundAct} from './round.ts';
import {scoredAfterAct, scoredAtEnd} from './scoring.ts';

const now = Date.UTC(2026, 10, 27);
const exercises = ['login-refused', 'reset-in-login', 'no-second-request'].map((id): Exercise => {
  const exercise = exerciseOf(id);
  if (exercise === null) throw new Error(`no exercise ${id}`);
  return exercise;
});
const right = exercises.map(modelAnswer);

function begun(mode: RoundSoFar['mode'], ...acts: readonly (readonly [at: number, act: RoundAct])[]): RoundSoFar {
  const state = acts.reduce((each, [at, act]) => afterAct(each, at, act), freshRound(exercises.length));
  return {address: '?set=x', mode, exercises, state};
}

function answer(at: number, text = right[at] ?? ''): [number, RoundAct] {
  return [at, {kind: 'answer', answer: text}];
}

/** Of each item that is remembered, whether it was right. */
function remembered({items}: Progress): Readonly<Record<string, boolean>> {
  return Object.fromEntries([...items].map(([id, {isRight}]) => [id, isRight]));
}

describe('A learner’s item', () => {
  it('is marked by its first answer, and wrong where the answer was looked at without one', () => {
    expect(marksOf(begun('learn', answer(0), answer(1, 'x'), answer(1)))).toEqual(['right', 'wrong', 'open']);
    expect(marksOf(begun('learn', [2, {kind: 'see'}]))).toEqual(['open', 'open', 'wrong']);
    expect(marksOf(begun('learn', [2, {kind: 'hint'}]))).toEqual(['open', 'open', 'open']);
  });

  it('is remembered by its first answer alone', () => {
    const first = scoredAfterAct(noProgress, begun('learn'), ...answer(0, 'x'), now);
    expect(remembered(first)).toEqual({'login-refused': false});
    expect(scoredAfterAct(first, begun('learn', answer(0, 'x')), ...answer(0), now)).toBe(first);
    expect(remembered(scoredAfterAct(noProgress, begun('review'), ...answer(1), now))).toEqual({
      'reset-in-login': true,
    });
  });

  it('is remembered as wrong where the answer was looked at, and as nothing for a hint or a flag', () => {
    expect(remembered(scoredAfterAct(noProgress, begun('learn'), 1, {kind: 'see'}, now))).toEqual({
      'reset-in-login': false,
    });
    for (const kind of ['hint', 'flag'] as const)
      expect(scoredAfterAct(noProgress, begun('learn'), 1, {kind}, now)).toBe(noProgress);
  });

  it('is not scored a second time when the round ends', () => {
    expect(scoredAtEnd(noProgress, begun('learn', answer(0)), now)).toBe(noProgress);
  });
});

describe('An exam', () => {
  const handedIn = begun('exam', [0, {kind: 'change', answer: right[0] ?? ''}], [1, {kind: 'change', answer: 'x'}]);

  it('tells and scores nothing before it is handed in', () => {
    expect(marksOf(handedIn)).toEqual(['open', 'open', 'open']);
    expect(scoredAfterAct(noProgress, begun('exam'), 0, {kind: 'change', answer: 'x'}, now)).toBe(noProgress);
    const kept = keptAfterAct(noProgress, begun('exam'), 0, {kind: 'change', answer: right[0] ?? ''});
    expect(kept.rounds[0]?.marks).toEqual(['open', 'open', 'open']);
  });

  it('is scored when it is handed in, but for what was not answered', () => {
    expect(remembered(scoredAtEnd(noProgress, handedIn, now))).toEqual({
      'login-refused': true,
      'reset-in-login': false,
    });
  });
});

describe('A round on a device', () => {
  it('is kept with each act, and is over with its result', () => {
    const kept = keptAfterAct(noProgress, begun('learn'), ...answer(0));
    expect(kept.rounds).toMatchObject([{address: '?set=x', marks: ['right', 'open', 'open'], isOver: false}]);
    const over = keptAtEnd(kept, begun('learn', answer(0), answer(1, 'x')));
    expect(over.rounds).toMatchObject([{address: '?set=x', marks: ['right', 'wrong', 'open'], isOver: true}]);
  });

  it('without items is not kept', () => {
    expect(keptAtEnd(noProgress, {address: '', mode: 'learn', exercises: [], state: []})).toBe(noProgress);
  });
});
