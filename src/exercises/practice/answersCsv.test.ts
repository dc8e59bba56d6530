import {expect, it} from 'vitest';
import {readAnswersCsv, writeAnswersCsv} from './answersCsv.ts';

const rows = [
  {sheet: 'K7QM-2F4T-9XRB', set: 'cleanup', item: 'predict-1', answer: 'R2', isRight: true},
  {sheet: 'K7QM-2F4T-9XRB', set: 'cleanup', item: 'reach, "quoted"', answer: '1~cleanup~M2', isRight: false},
];

it('answers come back from CSV as they went, from several files pasted one behind another', () => {
  const file = writeAnswersCsv(rows);
  expect(file.startsWith('sheet,set,item,answer,right\r\n')).toBe(true);
  expect(readAnswersCsv(`\uFEFF${file}${file}`)).toEqual({rows: [...rows, ...rows], skipped: 0});
});

it('counts the lines that are no answers', () => {
  expect(readAnswersCsv('hello\n\nK,cleanup,a,1,1\nK,cleanup,a,1,yes\nK,cleanup,,1,1\nK,cleanup,a,1,1,more\n')).toEqual(
    {
      rows: [{sheet: 'K', set: 'cleanup', item: 'a', answer: '1', isRight: true}],
      skipped: 4,
    },
  );
});
