import {expect, it} from 'vitest';
import {afterAct, countedAnswers, freshRound, type RoundAct, type RoundState} from './round.ts';

function after(round: RoundState, at: number, ...acts: readonly RoundAct[]): RoundState {
  return acts.reduce((state, act) => afterAct(state, at, act), round);
}

it('the first answer counts; a miss stays on record, and the item can be tried again', () => {
  const round = after(freshRound(2), 1, {kind: 'answer', answer: '3'}, {kind: 'answer', answer: '1'});
  expect(round[1]?.answers).toEqual(['3', '1']);
  expect(countedAnswers(round)).toEqual(['', '3']);
});

it('who has seen the answer gives none any more', () => {
  const round = after(freshRound(1), 0, {kind: 'see'}, {kind: 'answer', answer: '1'});
  expect(countedAnswers(round)).toEqual(['']);
});

it('in an exam an answer can be changed until all are handed in: the last counts', () => {
  const round = after(freshRound(1), 0, {kind: 'change', answer: '3'}, {kind: 'change', answer: '1'});
  expect(countedAnswers(round)).toEqual(['1']);
});

it('hints open one after another, three at most', () => {
  const hints = Array.from({length: 5}, (): RoundAct => ({kind: 'hint'}));
  expect(after(freshRound(1), 0, ...hints)[0]?.hints).toBe(3);
});
