import {describe, expect, it} from 'vitest';
import {isStamped, prefixOf} from './logPrefix.ts';

const line = ' connection3:0: detected conn error (1020)';

describe('the prefix of a log line', () => {
  // prettier-ignore
  it.each([
    ['syslog',                      'Jan  3 03:57:25 node-a kernel:',                              'Jan  3 03:57:25',                  'node-a'],
    ['syslog with the kernel time', 'Jan  3 03:57:25 node-a kernel: [ 1576.866364]',               'Jan  3 03:57:25',                  'node-a'],
    ['rsyslog with priority',       '<6>Jan  3 03:57:25 node-a kernel:',                           'Jan  3 03:57:25',                  'node-a'],
    ['RFC 5424',                    '<30>1 2026-01-03T03:57:25.003Z node-a iscsid 912 - -',        '2026-01-03T03:57:25.003Z',         'node-a'],
    ['journalctl short-precise',    'Jan 03 03:57:25.123456 node-a iscsid[912]:',                  'Jan 03 03:57:25.123456',           'node-a'],
    ['journalctl short-iso',        '2026-01-03T03:57:25+0800 node-a kernel:',                     '2026-01-03T03:57:25+0800',         'node-a'],
    ['journalctl short-iso-precise','2026-01-03T03:57:25.123456+08:00 node-a kernel:',             '2026-01-03T03:57:25.123456+08:00', 'node-a'],
    ['journalctl short-full',       'Sat 2026-01-03 03:57:25 CST node-a kernel:',                  '2026-01-03 03:57:25 CST',          'node-a'],
    ['journalctl short-unix',       '1767383845.123456 node-a kernel:',                            '1767383845.123456',                'node-a'],
    ['journalctl short-monotonic',  '[ 1576.866364] node-a kernel:',                               '1576.866364',                      'node-a'],
    ['dmesg',                       '[ 1576.866364]',                                              '1576.866364',                      null],
    ['dmesg with priority',         '<3>[ 1576.866364]',                                           '1576.866364',                      null],
    ['dmesg -x',                    'kern  :err   : [ 1576.866364]',                               '1576.866364',                      null],
    ['dmesg -T',                    '[Sat Jan  3 03:57:25 2026]',                                  'Sat Jan  3 03:57:25 2026',         null],
    ['dmesg -d',                    '[  +0.000123]',                                               '+0.000123',                        null],
    ['dmesg --time-format iso',     '2026-01-03T03:57:25,123456+08:00',                            '2026-01-03T03:57:25,123456+08:00', null],
    ['a container',                 '2026-01-03T03:57:25.1Z stdout F',                             '2026-01-03T03:57:25.1Z',           null],
    ['a container, syslog within',  '2026-01-03T03:57:25.1Z stderr F Jan  3 03:57:25 node-a kernel:', 'Jan  3 03:57:25',               'node-a'],
    ['a pod',                       '[pod/iscsid-x7/iscsid] Jan  3 03:57:25 node-a kernel:',       'Jan  3 03:57:25',                  'node-a'],
  ])('of %s', (_, prefix, time, host) => {
    expect(prefixOf(prefix + line)).toMatchObject({time, host});
    expect(isStamped(prefix + line)).toBe(true);
  });

  it.each([
    line.trim(),
    'session4: session recovery timed out after 120 secs',
    'alias: a\tsid: 1',
    '只有当启动器登出',
    'aaaa:aaa:alias,i,0x00023d000004',
  ])('is missing in %s', (text) => {
    expect(prefixOf(text)).toEqual({time: null, host: null, speaker: null});
    expect(isStamped(text)).toBe(false);
  });

  it.each([
    ['Jan  3 03:57:25 node-a kernel:', 'kernel'],
    ['Jan  3 03:57:25 node-a kernel: [ 1576.866364]', 'kernel'],
    ['[ 1576.866364]', 'kernel'],
    ['[ 1576.866364] node-a sshd[12]:', 'sshd'],
    ['kernel:', 'kernel'],
    ['2026-01-03T03:57:25+0800 node-a iscsid[912]:', 'iscsid'],
    ['<30>1 2026-01-03T03:57:25.003Z node-a iscsid 912 - -', 'iscsid'],
    ['2026-01-03T03:57:25.1Z stderr F Jan  3 03:57:25 node-a tgtd:', 'tgtd'],
    ['2026-01-03T03:57:25.1Z', null],
  ])('says who wrote what follows %s', (prefix, speaker) => {
    expect(prefixOf(prefix + line).speaker).toBe(speaker);
  });

  it.each(['Em(176)', 'Al(177)', 'Er(179)', 'Wa(180)', 'No(181)', 'In(182)', 'Db(183)'])(
    'takes %s of ESXi for no host',
    (severity) => {
      const text = `2026-03-01T10:00:00.123Z ${severity} vmkernel: cpu3:2098306)iscsi_vmk: iscsivmk_Start: hello`;
      expect(prefixOf(text)).toEqual({time: '2026-03-01T10:00:00.123Z', host: null, speaker: 'vmkernel'});
    },
  );

  it('names no host where the kernel speaks of a device', () => {
    expect(prefixOf('[ 1704.984660] sd 6:0:0:0: rejecting I/O to offline device').host).toBeNull();
  });
});
