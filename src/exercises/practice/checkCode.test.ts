import {expect, it} from 'vitest';
import {checkCode, isCode} from './checkCode.ts';

const coded = {round: '?set=cleanup&seed=4711&n=3&mode=exam', version: '0.1.0', answers: ['1', '', '2']};
const code = checkCode(coded);

it('a check code is twelve letters and figures that can be told apart', () => {
  expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
});

it('the same result has the same code, and every part of it counts', () => {
  expect(checkCode({...coded})).toBe(code);
  const others = [
    {...coded, round: '?set=cleanup&seed=4712&n=3&mode=exam'},
    {...coded, version: '0.1.1'},
    {...coded, answers: ['1', '2', '']},
    {...coded, answers: ['1', '', '3']},
  ];
  expect(new Set([code, ...others.map(checkCode)]).size).toBe(5);
});

it('a code that was copied by hand is known again', () => {
  expect(isCode(` ${code.toLowerCase().replaceAll('-', ' ')} `, code)).toBe(true);
  expect(isCode(code.replaceAll('0', 'O').replaceAll('1', 'l'), code)).toBe(true);
  expect(isCode('', code)).toBe(false);
  expect(isCode(code.slice(0, -1), code)).toBe(false);
});
