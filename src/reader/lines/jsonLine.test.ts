import {describe, expect, it} from 'vitest';
import {textInJson} from './jsonLine.ts';
import {read} from '../read.ts';

const lost = ' connection3:0: detected conn error (1020)';

describe('a line of JSON', () => {
  it.each([
    ['Docker', JSON.stringify({log: `${lost}\n`, stream: 'stdout', time: '2026-01-03T03:57:25Z'}), null],
    ['a library', JSON.stringify({level: 'info', msg: lost}), null],
    ['a container', `2026-01-03T03:57:25.1Z stdout F ${JSON.stringify({message: lost})}`, null],
    [
      'journalctl -o json',
      JSON.stringify({
        MESSAGE: lost,
        _HOSTNAME: 'node-a',
        SYSLOG_IDENTIFIER: 'kernel',
        __REALTIME_TIMESTAMP: '1767383845123456',
      }),
      'node-a',
    ],
  ])('of %s is read as the line inside it', (_, json, host) => {
    expect(read(json).events).toMatchObject([{row: 'kernel-conn-error', connection: '3:0', code: 1020, host}]);
  });

  it('behind the name of another service is no line of ours', () => {
    const json = JSON.stringify({level: 'warn', msg: lost});
    expect(read(`Jan  3 03:57:25 node-a billing[12]: ${json}`).events).toEqual([]);
    expect(read(`Jan  3 03:57:25 node-a iscsid[12]: ${json}`).events).toMatchObject([{host: 'node-a'}]);
  });

  it('may hold a whole output', () => {
    const text =
      'alias: a\tsid: 1 type: Normal session-state: LOGGED_IN\n    address: 192.0.2.1 (TCP)  cid: 0 connection-state: CLEANUP_WAIT';
    expect(read(JSON.stringify({stdout: '', msg: text})).sessions).toMatchObject([
      {sid: 1, connections: [{rfcState: 'S8'}]},
    ]);
  });

  it.each(['{', '{}', '[1]', '{"log": 1}', '{"a": "b"}', 'text "quoted"', `${'x'.repeat(200)}{"log": "a"}`])(
    'is not seen in %j',
    (text) => {
      expect(textInJson(text)).toBeNull();
    },
  );
});
