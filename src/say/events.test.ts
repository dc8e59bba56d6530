import {describe, expect, it} from 'vitest';
import {read} from '../reader/read.ts';
import {readingWords as en} from '../text/en/reading.ts';
import {readingWords as zhHans} from '../text/zh-Hans/reading.ts';
import {sayEvent} from './events.ts';

const plain = {code: null, refusal: null, context: null} as const;

describe('an event is said', () => {
  it('by its row alone where the line tells no more', () => {
    expect(sayEvent(en, {...plain, row: 'lio-closing'})).toBe('iscsit_close_connection() begins.');
    expect(sayEvent(zhHans, {...plain, row: 'lio-closing'})).toBe('iscsit_close_connection() 开始执行。');
  });

  it('with its error code, and the letter that the RFC has for it', () => {
    const lost = {...plain, row: 'iscsid-conn-error', code: 1020} as const;
    expect(sayEvent(en, lost)).toBe(
      'iscsid was notified of a connection error; the number after “state” is its own enum. 1020 TCP_CONN_CLOSE: the kernel found the TCP connection closed, by the other end or by something between; in LOGGED_IN that is T15 c.',
    );
    expect(sayEvent(zhHans, lost)).toBe(
      'iscsid 收到连接错误通知；“state”后的数字是它自己的枚举值。1020 TCP_CONN_CLOSE：内核发现 TCP 连接已关闭，由对端或中间设备所为；在 LOGGED_IN 中即 T15 c。',
    );
  });

  it('without a letter where the code leaves the cause open', () => {
    expect(sayEvent(en, {...plain, row: 'iscsid-conn-error', code: 1011})).toMatch(
      /1011 CONN_FAILED: the connection failed, no closer reason given\.$/,
    );
  });

  it('without a word about a code that no list has', () => {
    expect(sayEvent(en, {...plain, row: 'kernel-conn-error', code: 4711})).toBe(en.rows['kernel-conn-error']);
  });

  it('with the status of a refused login', () => {
    const refused = {...plain, row: 'iscsid-login-rejected', refusal: {status: '02/01', login: '0201'}} as const;
    expect(sayEvent(en, refused)).toMatch(/T7 a\. Status 02\/01: authentication failed\.$/);
    expect(sayEvent(zhHans, refused)).toMatch(/即 T7 a。状态 02\/01：认证失败。$/);
  });

  it('with what the lines before it add: the same failure told twice, and one while the connection was down', () => {
    const [first, second, third] = read(
      [
        'Jan 03 03:57:25 n kernel:  connection3:0: detected conn error (1020)',
        'Jan 03 03:57:26 n iscsid: Kernel reported iSCSI connection 3:0 error (1020 - x) state (3)',
        'Jan 03 03:57:27 n kernel:  connection3:0: detected conn error (1011)',
      ].join('\n'),
    ).events.map((event) => sayEvent(en, event));
    expect(first).toMatch(/T15 c\.$/);
    expect(second).toMatch(/T15 c\. The same failure as in the line before, reported once more\.$/);
    expect(third).toMatch(/: the error hit an attempt to reconnect\.$/);
  });
});
