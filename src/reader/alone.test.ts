import {describe, expect, it} from 'vitest';
import {isRecognised} from './recognised.ts';
import {read} from './read.ts';
import {verdictOf} from './verdict.ts';

function meaningsOf(text: string): readonly string[] {
  return read(text).findings.map(({id, params}) => [id, ...Object.values(params)].join(' '));
}

describe('one word alone', () => {
  it.each([
    ['CLEANUP_WAIT', 'alone-name CLEANUP_WAIT targetcli S8 CLEANUP_WAIT'],
    ['TRANSPORT WAIT', 'alone-name TRANSPORT WAIT iscsiadm S2 XPT_WAIT'],
    ['1020', 'alone-error-code 1020 TCP_CONN_CLOSE'],
    ['conn error (1020)', 'alone-error-code 1020 TCP_CONN_CLOSE'],
    ['error 24', 'alone-login-exit 24 24'],
    ['exit code 21', 'alone-exit 21 21'],
    ['0x0202', 'alone-status 02/02 0202'],
    ['T15', 'alone-transition T15 S5 LOGGED_IN → S8 CLEANUP_WAIT'],
    ['exited', 'alone-name-inferred exited spdk S8 CLEANUP_WAIT'],
    ['S8', 'alone-state S8 CLEANUP_WAIT'],
  ])('%s may be what our tables have of it', (word, meaning) => {
    expect(meaningsOf(`\n${word}\n`)).toContain(meaning);
    expect(isRecognised(read(word))).toBe(true);
    expect(read(word)).toMatchObject({unread: [], unreadCount: 0});
  });

  it('is the verdict itself, and no word on failures that one word cannot tell of', () => {
    const verdict = verdictOf(read('CLEANUP_WAIT'));
    expect(verdict).toMatchObject({sign: 'unclear', because: {id: 'word-alone'}, lines: [1], command: null});
  });

  it('is every word that is spelled like it, whichever tool has it', () => {
    const labels = read('LOGGED_IN').findings.map(({params}) => params.label);
    expect(labels).toEqual(expect.arrayContaining(['targetcli', 'iscsiadm', 'kernel', 'libiscsi']));
  });

  it('has its line once for each meaning, also where both roles have it', () => {
    expect(read('T15').findings.map(({lines}) => lines)).toEqual([[1], [1]]);
  });

  it('means nothing when no table has it, or when it is not alone', () => {
    expect(isRecognised(read('running late'))).toBe(false);
    expect(isRecognised(read('CLEANUP_WAIT\nhello'))).toBe(false);
    expect(isRecognised(read('seen CLEANUP_WAIT today'))).toBe(false);
  });
});
