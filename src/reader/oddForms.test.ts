import {describe, expect, it} from 'vitest';
import {findingRows} from '../stacks/findings.ts';
import {read} from './read.ts';

const name = 'iqn.2019-04.org.example:a';
const stuck = [
  `alias: host1\tsid: 5 type: Normal session-state: LOGGED_IN`,
  `    name: ${name} (NOT AUTHENTICATED)`,
  `    address: 192.0.2.5 (TCP)  cid: 0 connection-state: CLEANUP_WAIT`,
];

describe('a stuck connection is read', () => {
  it.each([
    [
      'from a table of a web page',
      `<table>${stuck.map((row) => `<tr><td>${row.trim().replaceAll(/ (?=cid|type|session)|\t/g, '</td><td>')}</td></tr>`).join('')}</table>`,
    ],
    ['from a table of Markdown', stuck.map((row) => `| ${row.trim().replace('\t', ' | ')} |`).join('\n')],
    [
      'with marks of Chinese width',
      stuck.join('\n').replaceAll(': ', '：').replaceAll('(', '（').replaceAll(')', '）'),
    ],
    ['from what Ansible prints', `    "msg": ${JSON.stringify(stuck.join('\n'))}`],
    ['from a list that Ansible prints', stuck.map((row) => `        ${JSON.stringify(row)},`).join('\n')],
    ['from a line of JSON', JSON.stringify({stdout: '', log: stuck.join('\n')})],
    ['from a mail in a mail', stuck.map((row) => `> > ${row}`).join('\n')],
    ['from a transcript with sudo', `root@a:~$ sudo targetcli sessions detail\n${stuck.join('\n')}\nroot@a:~$ `],
  ])('%s', (_, text) => {
    const {sessions, findings} = read(text);
    expect(sessions).toMatchObject([
      {
        sid: 5,
        rfcState: 'Q3',
        initiatorName: name,
        connections: [{cid: 0, rfcState: 'S8', peer: '192.0.2.5'}],
      },
    ]);
    expect(findings.map(({id}) => id)).toContain('not-authenticated');
  });

  it('in the middle of a Chinese sentence', () => {
    const {sessions} = read('我这里显示 connection-state：CLEANUP_WAIT，怎么清理？');
    expect(sessions).toMatchObject([{stateText: null, connections: [{rfcState: 'S8', peer: null}]}]);
  });

  it('not at all from a word that breaks off', () => {
    const {sessions, findings} = read(stuck.join('\n').replace('CLEANUP_WAIT', 'CLEAN'));
    expect(sessions[0]?.connections).toMatchObject([{stateText: 'CLEAN', rfcState: null}]);
    expect(findings.map(({id}) => id)).toContain('word-cut');
  });
});

describe('of the initiator is read', () => {
  it('the plain list of old versions', () => {
    const {sessions} = read(`tcp [4] 192.0.2.10:3260,1 ${name}\n`);
    expect(sessions).toMatchObject([{sid: 4, targetName: name, connections: [{peer: '192.0.2.10:3260'}]}]);
  });

  it('a tree from its number on', () => {
    const {sessions, unread} = read(
      '\tSID: 3\n\tiSCSI Connection State: TRANSPORT WAIT\n\tiSCSI Session State: FREE\n',
    );
    expect(sessions).toMatchObject([{sid: 3, connections: [{rfcState: 'S2'}]}]);
    expect(unread).toEqual([]);
  });

  it('no session from a number alone', () => {
    expect(read('SID: 3\n')).toMatchObject({sources: [], sessions: [], unread: [{text: 'SID: 3'}]});
  });

  it('each line of a message that a container logs as one', () => {
    const message =
      'level=warning msg="iscsiadm: Could not logout of [sid: 4, target: t, portal: p].\\niscsiadm: initiator reported error (9 - internal error)"';
    expect(read(JSON.stringify({log: message})).events.map(({row}) => row)).toEqual([
      'iscsiadm-logout-failed',
      'iscsiadm-error',
    ]);
  });

  it('the time and host of journalctl -o short-full', () => {
    const {events} = read('Sat 2026-01-03 03:57:25 CST node-a kernel:  connection3:0: detected conn error (1020)\n');
    expect(events).toMatchObject([{time: '2026-01-03 03:57:25 CST', host: 'node-a', connection: '3:0'}]);
  });
});

describe('a loop of attempts to bind', () => {
  it('never reached a login, so it logged nobody out: our conclusion', () => {
    const line = "iscsid: can't bind conn 3:0 to session 3, retcode -107 (115)\n";
    const {findings, events} = read(line.repeat(3));
    expect(events.map(({transitions}) => transitions)).toEqual([['T1'], ['T1'], ['T1']]);
    expect(findings.map(({id}) => [id, findingRows[id].evidence])).toEqual([
      ['bind-loop', 'inferred'],
      ['no-login-no-implicit-logout', 'inferred'],
    ]);
  });
});
