import {describe, expect, it} from 'vitest';
import {read} from '../read.ts';

const failed = 'iSCSI Login negotiation failed.';
const csg =
  'Initiator is requesting CSG: 1, has not been successfully authenticated, and the Target is enforcing iSCSI Authentication, login failed.';
const none = 'Initiator sent AuthMethod=None but Target is enforcing iSCSI Authentication, login failed.';
const unset = 'CHAP user or password not set for Initiator ACL';

function log(...lines: readonly string[]): string {
  return lines.map((line, at) => `[ 210.00${at}000] ${line}\n`).join('');
}

function told(text: string) {
  const {events, findings, unreadCount} = read(text);
  return {
    moves: events.map(({transitions, context}) => `${transitions.join(' ')}${context === null ? '' : ` (${context})`}`),
    found: findings.map(({id, lines}) => `${id} ${lines.join(' ')}`),
    unreadCount,
  };
}

describe('the cause of a refused login at LIO', () => {
  it.each([
    [csg, 'chap-needed 1'],
    [none, 'chap-needed 1'],
    [unset, 'chap-not-set 1'],
  ])('explains the failure on the next line: %s', (cause, finding) => {
    expect(told(log(cause, failed))).toEqual({moves: ['T7', ' (repeated)'], found: [finding], unreadCount: 0});
  });

  it('is told three times where the security stage has a line of its own', () => {
    const security = 'Security negotiation failed.';
    expect(told(log(unset, security, failed)).moves).toEqual(['T7', ' (repeated)', ' (repeated)']);
    expect(told(log(security, failed)).moves).toEqual(['T7', ' (repeated)']);
    expect(read(`Jan  3 03:57:25 a mysqld[7]: ${security}\n`).events).toEqual([]);
  });

  it('explains one failure only, and none of another host', () => {
    expect(told(log(csg, failed, failed)).moves).toEqual(['T7', ' (repeated)', 'T6 T7']);
    const of = (host: string, line: string) => `Jan  3 03:57:25 ${host} kernel: ${line}\n`;
    expect(told(of('a', csg) + of('b', failed)).moves).toEqual(['T7', 'T6 T7']);
  });
});

describe('a connection that ends during a login at LIO', () => {
  it('before a header harms nothing: a port check does it', () => {
    expect(told(log('rx_data returned 0, expecting 48.', failed))).toEqual({
      moves: ['T6 T7', ' (repeated)'],
      found: ['login-peer-left 1'],
      unreadCount: 0,
    });
    expect(told(log('rx_data returned 0, expecting 512.')).found).toEqual([]);
  });

  it.each([
    ['rx_data returned -104, expecting 48.', 'T6 T7'],
    ['tx_data returned -32, expecting 48.', 'T7'],
  ])('with a reset or a broken pipe shows that the initiator had given up: %s', (line, moves) => {
    expect(told(log(line))).toEqual({moves: [moves], found: ['login-peer-gave-up 1'], unreadCount: 0});
  });
});
