import {expect, it} from 'vitest';
import {containsText} from './containsText.ts';

it.each([
  ['capitals', 'TARG_CONN_STATE_CLEANUP_WAIT', 'Cleanup_Wait'],
  ['full-width letters and digits', 'S8 CLEANUP_WAIT', 'ｓ８'],
  ['full-width signs', 'LIO（Linux 目标器）', 'lio(linux'],
  ['half-width forms of what is written full-width', 'ＭＰＩＯ', 'mpio'],
  ['a blank for the sign that joins two words', 'CLEANUP_WAIT', 'cleanup wait'],
  ['a hyphen for a blank', 'half-open connection', 'half open'],
  ['blanks around it', 'FREE', '  free '],
  ['a blank between Chinese and English', 'initiator 端', 'initiator端'],
  ['no blank there', 'Linux目标器', 'linux 目标器'],
  ['a number as logs print it', '0202 authorisation', '0x0202'],
  ['the apostrophe of a keyboard', 'The target’s part', "target's"],
] as const)('A text is found whatever the reader types: %s', (_, text, sought) => {
  expect(containsText([text], sought)).toBe(true);
});

it('A text is not found where it is not, nor across two parts', () => {
  expect(containsText(['FREE', 'WAIT'], 'logout')).toBe(false);
  expect(containsText(['登', '录'], '登录')).toBe(false);
  expect(containsText(['S1 FREE', 'WAIT'], 'free wait')).toBe(false);
});

it('Whoever seeks nothing finds everything, also with blanks alone', () => {
  expect(containsText([], '')).toBe(true);
  expect(containsText(['FREE'], ' 　')).toBe(true);
});
