import {describe, expect, it} from 'vitest';
import {read} from '../read.ts';

const failed = [{sid: 3, side: 'initiator', stateText: 'FAILED', rfcState: 'Q4', connections: []}];

describe('the state file of a session', () => {
  it.each([
    ['by grep', '/sys/class/iscsi_session/session3/state:FAILED'],
    ['by grep, below its device', '/sys/devices/platform/host2/session3/iscsi_session/session3/state:FAILED'],
    ['by grep in its folder', 'session3/state:FAILED'],
    ['by cat', '# cat /sys/class/iscsi_session/session3/state\nFAILED\n#'],
    ['by cat without a prompt', 'cat /sys/class/iscsi_session/session3/state\nFAILED'],
    ['by sudo', 'root@a:~# sudo cat /sys/class/iscsi_session/session3/state\nFAILED\nroot@a:~#'],
    ['by head', '==> /sys/class/iscsi_session/session3/state <==\nFAILED\n'],
  ])('is read when shown %s', (_, text) => {
    const {sources, sessions, findings, unread} = read(text);
    expect(sources).toEqual([{format: 'sysfs', side: 'initiator'}]);
    expect(sessions).toMatchObject(failed);
    expect(findings.map(({id}) => id)).toEqual(['session-failed']);
    expect(unread).toEqual([]);
  });

  it('of several sessions at once has no numbers', () => {
    const {sessions} = read('# cat /sys/class/iscsi_session/session*/state\nLOGGED_IN\nFREE\n#');
    expect(sessions).toMatchObject([
      {sid: null, rfcState: 'Q3'},
      {sid: null, stateText: 'FREE', rfcState: null},
    ]);
  });

  it('that says nothing the kernel can say is told so', () => {
    const {sessions, findings} = read('/sys/class/iscsi_session/session3/state:BROKEN');
    expect(sessions).toMatchObject([{stateText: 'BROKEN', rfcState: null}]);
    expect(findings.map(({id}) => id)).toContain('word-unknown');
  });

  it('of a connection names no state of the RFC', () => {
    const text =
      '/sys/class/iscsi_connection/connection3:0/state:up\n/sys/class/iscsi_session/session3/state:LOGGED_IN\n';
    const {sessions, findings} = read(text);
    expect(sessions).toMatchObject([
      {sid: 3, rfcState: 'Q3', connections: [{cid: 0, stateText: 'up', rfcState: null}]},
    ]);
    expect(findings.map(({id}) => id)).toEqual(['kernel-object-word']);
  });
});

describe('a path before the info file of an ACL', () => {
  const path = '/sys/kernel/config/target/iscsi/iqn.2019-04.org.example:t/tpgt_1/acls/iqn.2019-04.org.example:a/info';
  const state = 'CID: 0  Connection State: TARG_CONN_STATE_CLEANUP_WAIT';

  it('names initiator and target', () => {
    const {sessions} = read(`${path}:${state}\n`);
    expect(sessions).toMatchObject([
      {
        initiatorName: 'iqn.2019-04.org.example:a',
        targetName: 'iqn.2019-04.org.example:t',
        connections: [{cid: 0, rfcState: 'S8'}],
      },
    ]);
  });

  it.each([
    [
      'with the command between',
      `${path}:${state}\n# grep -H 'Connection State' /sys/kernel/config/…\n${path}:${state}\n`,
    ],
    ['one below the other', `${path}:${state}\n${path}:${state}\n`],
  ])('twice, %s, is a connection that stays', (_, text) => {
    const {sessions, findings} = read(text);
    expect(sessions).toHaveLength(2);
    expect(findings.map(({id}) => id)).toContain('lio-cleanup-wait-twice');
  });
});

describe('the list of dynamic sessions', () => {
  const path = '/sys/kernel/config/target/iscsi/iqn.2019-04.org.example:t/tpgt_1/dynamic_sessions';

  it.each([
    ['grep', `${path}:iqn.2019-04.org.example:a`],
    ['cat', `# cat ${path}\niqn.2019-04.org.example:a\n#`],
  ])('shown by %s names who came without an ACL', (_, text) => {
    const {sessions, findings} = read(text);
    expect(sessions).toMatchObject([{initiatorName: 'iqn.2019-04.org.example:a', stateText: null}]);
    expect(findings.map(({id}) => id)).toEqual(['dynamic-session']);
  });
});
