import {expect, it} from 'vitest';
import {passIn, reportedOf, sessionTime} from './reported.ts';

it('What is open counts as not right yet, and keeps the set incomplete', () => {
  expect(reportedOf([true, null, null], 30)).toEqual({score: 33.33, status: 'incomplete'});
  expect(reportedOf([null], null)).toEqual({score: 0, status: 'incomplete'});
});

it('A set that is done is passed or failed where a score is asked for, and completed where none is', () => {
  expect(reportedOf([true, true, false, true], 75)).toEqual({score: 75, status: 'passed'});
  expect(reportedOf([true, false, false, true], 75)).toEqual({score: 50, status: 'failed'});
  expect(reportedOf([false], 0)).toEqual({score: 0, status: 'passed'});
  expect(reportedOf([false, false], null)).toEqual({score: 0, status: 'completed'});
});

it('A score to be passed is read from what a platform says, and nothing else is', () => {
  expect(['80', ' 66.5 ', '0', '100'].map(passIn)).toEqual([80, 66.5, 0, 100]);
  expect(['', '101', '-1', '1e2', 'eighty', '80%', '0x10', 'NaN'].map(passIn)).toEqual(Array(8).fill(null));
});

it('A session’s length has the form of SCORM 1.2, whatever the clock says', () => {
  expect([0, 727_500, 3_600_000 * 25 + 5, -40, 1e15].map(sessionTime)).toEqual([
    '0000:00:00.00',
    '0000:12:07.50',
    '0025:00:00.01',
    '0000:00:00.00',
    '9999:00:00.00',
  ]);
});
