import {expect, it} from 'vitest';
import {type Exercise, exerciseOf, modelAnswer} from '../index.ts';
import {readAnswersCsv} from './answersCsv.ts';
import {addressOf, answersCsv, codeOf, countRight, resultIn} from './result.ts';

const items = ['login-refused', 'reset-in-login', 'stuck-or-not'];
const exercises = items.map((id): Exercise => {
  const exercise = exerciseOf(id);
  if (exercise === null) throw new Error(`no exercise ${id}`);
  return exercise;
});
const [one = '', , three = ''] = exercises.map(modelAnswer);
const round = {choice: {kind: 'items', items}, mode: 'learn'} as const;
const result = {kind: 'result', round, answers: [one, 'x', ''] as readonly string[]} as const;

it('the result of a link is read whatever its items are, and is none without answers', () => {
  const query = {items: items.join(','), a: result.answers.join(',')};
  expect(resultIn(new Map(Object.entries(query)))).toEqual(result);
  expect(resultIn(new Map(Object.entries({items: query.items})))).toBeNull();
  expect(resultIn(new Map())).toBeNull();
});

it('an answer that is missing or none of the item’s is not right', () => {
  expect(countRight(exercises, result.answers)).toBe(1);
  expect(countRight(exercises, [one])).toBe(1);
  expect(countRight(exercises, [one, 'x', three])).toBe(2);
});

it('the code is another one for another answer, round or version of the site', () => {
  const codes = [
    codeOf(result, '1'),
    codeOf(result, '2'),
    codeOf({...result, answers: [one, 'x', three]}, '1'),
    codeOf({...result, round: {...round, mode: 'exam'}}, '1'),
  ];
  expect(new Set(codes).size).toBe(4);
  expect(codeOf(result, '1')).toBe(codes[0]);
  expect(addressOf(round)).toBe('?items=login-refused,reset-in-login,stuck-or-not');
});

it('answers as a file can be read again, each judged', () => {
  const {rows, skipped} = readAnswersCsv(answersCsv(result, exercises, 'CODE'));
  expect(skipped).toBe(0);
  expect(rows.map(({item, isRight}) => [item, isRight])).toEqual([
    ['login-refused', true],
    ['reset-in-login', false],
    ['stuck-or-not', false],
  ]);
  expect(rows.every(({sheet, set}) => sheet === 'CODE' && set === 'items')).toBe(true);
});
