import {describe, expect, it} from 'vitest';
import {type FindingId, findingRows, type FindingParams} from '../stacks/findings.ts';
import {readingWords} from '../text/catalogues.ts';
import {localeIds} from '../text/locales.ts';
import {sayFinding} from './findings.ts';

const {en, 'zh-Hans': zhHans} = readingWords;
const ids = Object.keys(findingRows) as FindingId[];

/** A value for every name, told from the others by the name itself. */
const told: FindingParams = {
  ...(Object.fromEntries(ids.flatMap((id) => findingRows[id].params.map((name) => [name, `<${name}>`]))) as Record<
    keyof FindingParams,
    string
  >),
  login: '0203',
  exit: '24',
};

describe.each(localeIds)('in %s', (locale) => {
  const words = readingWords[locale];

  it.each(ids)('%s says all it is told, and leaves no gap', (id) => {
    const said = Object.values<string>({...sayFinding(words, {id, params: told})}).join('\n');
    expect(said).not.toMatch(/[{}]|undefined/);
    for (const name of findingRows[id].params) {
      const explained = {login: words.loginStatuses['0203'], exit: words.iscsiadmErrors[24]};
      expect(said).toContain(name === 'login' || name === 'exit' ? explained[name] : told[name]);
    }
  });
});

it('what a product does and how it compares with the RFC are two findings, each with its own mark', () => {
  const compares = /\b(?:nearest|closest)\b|\bby the RFC\b|最接近|按 RFC/i;
  const mixed = ids.filter(
    (id) =>
      ['implementation', 'printed'].includes(findingRows[id].evidence) &&
      localeIds.some((locale) => compares.test(readingWords[locale].findings[id].text)),
  );
  expect(mixed).toEqual([]);
});

it('a refused login is explained in the words of its status', () => {
  const refused = {id: 'login-rejected', params: {status: '02/03', login: '0203'}} as const;
  expect(sayFinding(en, refused).text).toBe(
    'A login was refused with status 02/03: there is no such target at this address.',
  );
  expect(sayFinding(zhHans, refused).text).toBe('登录被拒绝，状态 02/03：该地址上没有这个目标器。');
});

it('what the text brought along stands as it was, braces, `$&` and all', () => {
  const word = '{label} $& {';
  expect(sayFinding(en, {id: 'kernel-error-word', params: {word}}).text).toContain(`“${word}”`);
});

it('a finding has a next step and a warning only where the table has one', () => {
  const blocked = sayFinding(en, {id: 'lio-close-blocked', params: {session: '12', cid: '0'}});
  expect(blocked.text).toContain('Session 12 still says LOGGED_IN (Q3) while connection 0');
  expect(Object.keys(blocked)).toEqual(['text', 'next', 'avoid']);
  expect(Object.keys(sayFinding(en, {id: 'no-acl', params: {}}))).toEqual(['text', 'next']);
  expect(Object.keys(sayFinding(en, {id: 'healthy', params: {session: '12'}}))).toEqual(['text']);
});
