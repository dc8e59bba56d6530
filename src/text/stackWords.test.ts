import {describe, expect, it} from 'vitest';
import {clearingWords} from './en/clearing.ts';
import {deviationWords} from './en/deviations.ts';
import {errorCodeWords} from './en/errorCodes.ts';
import {loginStatusWords} from './en/loginStatuses.ts';
import {nameWords} from './en/names.ts';
import {stackTableWords} from './en/stackTables.ts';
import {pairsOf} from './pairsOf.fixture.ts';
import {terms} from './termRows.ts';
import {clearingWords as clearingZh} from './zh-Hans/clearing.ts';
import {deviationWords as deviationsZh} from './zh-Hans/deviations.ts';
import {errorCodeWords as errorCodesZh} from './zh-Hans/errorCodes.ts';
import {loginStatusWords as loginStatusesZh} from './zh-Hans/loginStatuses.ts';
import {nameWords as namesZh} from './zh-Hans/names.ts';
import {stackTableWords as stackTablesZh} from './zh-Hans/stackTables.ts';

const tables = [
  {table: 'names', pairs: pairsOf(nameWords, namesZh)},
  {table: 'deviations', pairs: pairsOf(deviationWords, deviationsZh)},
  {table: 'clearing', pairs: pairsOf(clearingWords, clearingZh)},
  {table: 'error codes', pairs: pairsOf(errorCodeWords, errorCodesZh)},
  {table: 'login statuses', pairs: pairsOf(loginStatusWords, loginStatusesZh)},
  {table: 'what the tables share', pairs: pairsOf(stackTableWords, stackTablesZh)},
];

describe.each(tables)('the words of the tables about products: $table', ({pairs}) => {
  it('say something in both languages, English in English', () => {
    expect(pairs.length).toBeGreaterThan(0);
    for (const {at, english, chinese} of pairs) {
      expect(english.trim(), at).not.toBe('');
      expect(chinese.trim(), at).not.toBe('');
      expect(english, at).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('leave no English sentence in Chinese', () => {
    const sentence = /[A-Za-z][a-z'-]+(?: [A-Za-z(][a-z')-]*){4,}/;
    // What a tool prints stands in quotes.
    expect(pairs.filter(({chinese}) => sentence.test(chinese.replaceAll(/“[^”]*”/g, '')))).toEqual([]);
  });

  it('use no banned form of a term, set a space between Chinese and Latin, and full-width marks', () => {
    for (const {at, chinese} of pairs) {
      for (const {banned} of terms) for (const form of banned) expect(chinese, at).not.toContain(form);
      expect(chinese.replaceAll(/“[^”]*”/g, ''), at).not.toMatch(
        /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u,
      );
      expect(chinese, at).not.toMatch(/\p{Script=Han}[,;:!?()]/u);
    }
  });
});
