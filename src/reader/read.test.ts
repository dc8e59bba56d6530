import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {answerOf as answerIn} from '../render/readingJson.ts';
import {readingWords} from '../text/catalogues.ts';
import {
  hardWrap,
  labelWords,
  type Made,
  type MadeNode,
  printInfo,
  printIscsiadm,
  printTargetcli,
  printTgtadm,
} from './printers.fixture.ts';
import {isFailure} from './failing.ts';
import {read} from './read.ts';
import {verdictOf} from './verdict.ts';
import type {Reading} from './reading.ts';

const folder = new URL('./fixtures/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

describe('the whole answer to', () => {
  it.each(names)('%s', (name) => {
    expect(answerOf(read(contentOf(`${name}.txt`)))).toEqual(JSON.parse(contentOf(`${name}.json`)));
  });
});

describe('a reading', () => {
  /** What the words say between the names in braces, as far as it is long enough to be nobody else's. */
  const phrases = Object.values(readingWords).flatMap(({findings, rows, contexts}) =>
    [Object.values(findings).flatMap((row) => Object.values({...row})), Object.values(rows), Object.values(contexts)]
      .flat()
      .flatMap((sentence) => sentence.split(/\{\w+\}/))
      .filter((phrase) => phrase.length >= 12),
  );

  it.each(names)('of %s holds no sentence, in no language', (name) => {
    const {findings, events} = read(contentOf(`${name}.txt`));
    const held = JSON.stringify({findings, events});
    expect(findings.length + events.length).toBeGreaterThan(0);
    expect(phrases.filter((phrase) => held.includes(phrase))).toEqual([]);
  });
});

describe('a stuck CLEANUP_WAIT', () => {
  const answer = answerOf(read(contentOf('targetcli-cleanup-wait.txt')));

  it('is S8 in a session that still is Q3', () => {
    expect(answer.sessions).toMatchObject([{sid: 12, rfcState: 'Q3', connections: [{cid: 0, rfcState: 'S8'}]}]);
  });

  it('is explained by the source, its cause only inferred', () => {
    const certainty = new Map(answer.findings.map((finding) => [finding.id, finding.certainty]));
    expect(certainty.get('lio-close-blocked')).toBe('source');
    expect(certainty.get('lio-backstore-likely')).toBe('inferred');
  });

  it('never is called a running Time2Retain, nor a failed login', () => {
    const said = JSON.stringify(answer.findings);
    expect(said).not.toMatch(/Time2Retain (?:is running|counts)/);
    expect(said).not.toContain('Time2Retain 正在计时');
    expect(answer.findings.map(({id}) => id)).toContain('not-authenticated');
  });

  it('is stuck for good when seen twice', () => {
    const once = contentOf('targetcli-cleanup-wait.txt');
    expect(idsOf(once + once)).toContain('lio-cleanup-wait-twice');
  });
});

describe('what proves nothing', () => {
  it('an empty list of targetcli', () => {
    expect(idsOf('# targetcli sessions list\n(no open sessions)\n')).toEqual(['no-open-sessions']);
  });

  it('an ACL without a session', () => {
    const reading = read('No active iSCSI Session for Initiator Endpoint: iqn.2020-01.org.example:a\n');
    expect(reading.sessions).toEqual([]);
    expect(reading.findings.map(({id}) => id)).toEqual(['no-session-for-acl']);
  });

  it('ERROR, which the kernel prints, unlike a word that only begins so', () => {
    const line = (word: string) => `alias: a sid: 5 type: Normal session-state: ${word}\n`;
    expect(idsOf(line('ERROR: Unknown Session State!'))).toContain('kernel-error-word');
    expect(idsOf(line('ERRORS'))).toContain('word-unknown');
  });

  it('Unknown, which is no state', () => {
    const text =
      'Current Portal: 192.0.2.1:3260,1\nSID: 3\niSCSI Connection State: Unknown\niSCSI Session State: LOGGED_IN\n';
    const {sessions, findings} = read(text);
    expect(sessions[0]?.connections[0]).toMatchObject({stateText: 'Unknown', rfcState: null});
    expect(findings.map(({id}) => id)).toContain('unknown-not-a-state');
  });
});

describe('a number of iscsiadm', () => {
  const failed = (number: number) =>
    `iscsiadm: Could not login to [iface: default, target: iqn.2020-01.org.example:a, portal: 192.0.2.4,3260].
iscsiadm: initiator reported error (${number} - some words)\n`;

  it.each([
    [8, ['T2'], 'iscsiadm-number-no-transport'],
    [11, ['T7'], 'iscsiadm-number'],
    [12, [], 'iscsiadm-number-not-sent'],
    [13, [], 'iscsiadm-number-not-sent'],
    [18, [], 'iscsiadm-number-daemon-gone'],
    [20, [], 'iscsiadm-number-not-sent'],
    [19, ['T7'], 'iscsiadm-number-refused'],
    [24, ['T7'], 'iscsiadm-number-refused'],
  ])('%d settles how far the login above it came', (number, transitions, finding) => {
    const {events, findings} = read(failed(number));
    expect(events.map((event) => event.transitions)).toEqual([transitions, []]);
    expect(findings).toMatchObject([{id: finding, params: {number: `${number}`}, lines: [1, 2]}]);
  });

  it('that nobody knows leaves the login open', () => {
    expect(read(failed(77)).events[0]?.transitions).toEqual(['T2', 'T7']);
  });

  it('settles no login further up', () => {
    const text = failed(24).replace('\n', '\niscsiadm: Could not log into all portals\n');
    expect(read(text).events[0]?.transitions).toEqual(['T2', 'T7']);
  });
});

describe('a connect that failed', () => {
  const line = (second: number, rest: string) => `Mar 03 10:07:${second} n1 iscsid[811]: ${rest}\n`;

  it.each([
    ['connect to 192.0.2.6:3260 failed (Connection refused)', '192.0.2.6:3260', 'connect-refused'],
    ['connect to 2001:db8::6:3260 failed (No route to host)', '2001:db8::6:3260', 'connect-no-route'],
    ['cannot make connection to 192.0.2.6:3260 (Network is unreachable)', '192.0.2.6:3260', 'connect-no-route'],
    ['cannot make a connection to 192.0.2.6:3260 (-1,110)', '192.0.2.6:3260', 'connect-timed-out'],
    ['connection4:0 cannot make a connection to 192.0.2.6:3260 (-1,111)', '192.0.2.6:3260', 'connect-refused'],
  ])('is T2, and its reason is told: %s', (rest, portal, finding) => {
    const {events, findings} = read(line(14, rest));
    expect(events).toMatchObject([{transitions: ['T2'], about: portal}]);
    expect(findings).toEqual([{id: finding, params: {portal}, lines: [1]}]);
  });

  it('belongs to the listed session with the same portal', () => {
    const text = `${line(14, 'cannot make a connection to 192.0.2.6:3260 (-1,22)')}tcp: [5] 192.0.2.6:3260,1 iqn.2020-01.org.example:a (non-flash)\n`;
    expect(read(text).findings).toContainEqual({
      id: 'portal-of-session',
      params: {session: '5', portal: '192.0.2.6:3260'},
      lines: [2, 1],
    });
  });

  it('first without a route, then refused, shows a host that starts, and not the other way round', () => {
    const [none, refused] = ['No route to host', 'Connection refused'].map((why) =>
      line(14, `connect to 192.0.2.6:3260 failed (${why})`),
    );
    expect(read(`${none}${refused}`).findings.map(({id}) => id)).toContain('target-host-booting');
    expect(read(`${refused}${none}`).findings.map(({id}) => id)).not.toContain('target-host-booting');
  });

  it('is read and counted inside a line that rsyslog has folded', () => {
    const {events} = read(
      line(19, 'message repeated 5 times: [ connect to 192.0.2.6:3260 failed (Connection refused)]'),
    );
    expect(events).toMatchObject([{row: 'iscsid-connect-failed', times: 5, host: 'n1', about: '192.0.2.6:3260'}]);
  });

  it('is counted where syslog-ng has left its repetitions out, and so is no line of another', () => {
    const refused = line(19, 'connect to 192.0.2.6:3260 failed (Connection refused)');
    const more = (start: string) => line(29, `Last message '${start}' repeated 3 times, suppressed by syslog-ng on n1`);
    const own = read(refused + more('connect to 192.0.2.6'));
    expect(own.events).toMatchObject([{row: 'iscsid-connect-failed', times: 4}]);
    expect(own.unread).toEqual([]);
    const other = read(refused + more('session opened for u'));
    expect(other.events[0]).not.toHaveProperty('times');
    expect(other.unread).toHaveLength(1);
  });
});

describe('a line of iscsid', () => {
  it.each([
    ['session 4 login rejected: Initiator failed authentication with target', '4'],
    ['connection4:0 login rejected: target error (03/01)', '4:0'],
    ['connection4:0 re-opening (reopen_cnt 3)', '4:0'],
    ['session4: Giving up on initial login attempt after 120 seconds.', '4'],
    ['connection 4:0 Could not send logout pdu(Success). Dropping session', '4:0'],
    ['conn 0 login rejected: target error (03/01)', null],
  ])('names the connection or session that stands before it: %s', (text, connection) => {
    expect(read(`Mar 03 10:07:35 n1 iscsid[811]: ${text}\n`).events).toMatchObject([{connection}]);
  });

  it('that ends a logout which could not be sent loses a connection once, and none that was down', () => {
    const unsent = 'Mar 03 10:07:45 n1 iscsid[811]: connection 4:0 Could not send logout pdu. Dropping session\n';
    const lost = 'Mar 03 10:07:11 n1 kernel: connection4:0: detected conn error (1020)\n';
    expect(read(unsent).events.map(({transitions}) => transitions)).toEqual([['T15']]);
    expect(read(lost + unsent).events.map(({transitions}) => transitions)).toEqual([['T15'], []]);
  });
});

describe('a login that iscsid calls refused', () => {
  it.each([
    ['session 4 login rejected: Initiator failed authentication with target', '0201'],
    ['conn 0 login rejected: initiator failed authorization with target', '0202'],
  ])('has the status that the line does not print: %s', (line, status) => {
    const {events, findings} = read(`iscsid: ${line}\n`);
    expect(events).toMatchObject([{transitions: ['T7'], refusal: null}]);
    expect(findings).toMatchObject([{id: 'login-status-by-line', params: {status, login: status}}]);
  });
});

describe('connections that are lost', () => {
  const lost = (time: string, connection: string, host = 'n1') =>
    `Jan 03 ${time} ${host} kernel:  connection${connection}: detected conn error (1020)\n`;
  const idsOfText = (...lines: readonly string[]) =>
    read(lines.join('')).findings.map(({id, params}) => ({id, params}));

  it('within one second are one finding', () => {
    expect(idsOfText(lost('03:57:25', '1:0'), lost('03:57:25', '2:0'), lost('03:57:26', '3:0'))).toEqual([
      {id: 'lost-together', params: {count: '3'}},
    ]);
  });

  it.each([
    ['at other times', lost('03:57:25', '1:0'), lost('03:57:27', '2:0')],
    ['on other hosts', lost('03:57:25', '1:0'), lost('03:57:25', '2:0', 'n2')],
  ])('%s are a finding each', (_, one, two) => {
    expect(idsOfText(one, two).map(({id}) => id)).toEqual(['lost-1020', 'lost-1020']);
  });

  it('by the clock of the ring buffer too', () => {
    const ring = (time: string, connection: string) =>
      `[ ${time}] connection${connection}: detected conn error (1020)\n`;
    expect(idsOfText(ring('1576.9', '1:0'), ring('1577.1', '2:0')).map(({id}) => id)).toEqual(['lost-together']);
  });
});

describe('a text tells of a failure', () => {
  it.each([
    ['where a connection did not come up', 'iscsid: connect to 192.0.2.6:3260 failed (Invalid argument)', true],
    [
      'where a logout failed',
      'iscsiadm: Could not logout of [sid: 3, target: iqn.2020-01.org.example:a, portal: 192.0.2.4,3260].',
      true,
    ],
    ['where discovery found nothing', 'iscsiadm: No portals found', true],
    [
      'but not where a logout succeeded',
      'Logout of [sid: 3, target: iqn.2020-01.org.example:a, portal: 192.0.2.4,3260] successful.',
      false,
    ],
  ])('%s', (_, line, failing) => {
    const {events, findings} = read(`${line}\n`);
    expect(findings).toEqual([]);
    expect(events.some(isFailure)).toBe(failing);
  });
});

describe('nothing is recognised in', () => {
  it.each([
    '',
    '\n\n',
    'My iSCSI session is stuck in CLEANUP_WAIT, please help.\n',
    '2026-01-03 vendorfw: iSCSI session 7 entered state DEGRADED-BLUE\n',
    'alias: ls\nname: foo\naddress: bar\n',
    'State: running\n',
  ])('%j', (text) => {
    expect(read(text)).toMatchObject({sources: [], sessions: [], events: [], findings: []});
  });
});

describe('a log', () => {
  it('tells the number of a state from the RFC number', () => {
    const line = 'iscsid: Kernel reported iSCSI connection 1:0 error (1022 - x) state (2)\n';
    const {events, findings} = read(line);
    expect(events[0]).toMatchObject({connection: '1:0', code: 1022, transitions: ['T7']});
    expect(findings.find(({id}) => id === 'state-number')?.params).toEqual({
      number: '2',
      word: 'IN LOGIN',
      state: 'S4',
    });
  });

  it('keeps hosts apart', () => {
    const text = ['a', 'b', 'a']
      .map((host) => `Jan  3 03:57:25 ${host} kernel:  connection1:0: detected conn error (1020)\n`)
      .join('');
    expect(answerOf(read(text)).events.map(({connection}) => connection)).toEqual(['a 1:0', 'b 1:0', 'a 1:0']);
    expect(read(text).events.map(({transitions}) => transitions.length)).toEqual([1, 1, 0]);
  });

  it('reads a refused login with its status', () => {
    const {events, findings} = read('iscsid: conn 0 login rejected: initiator error - target not found (02/03)\n');
    expect(events[0]?.transitions).toEqual(['T7']);
    expect(events[0]?.refusal).toEqual({status: '02/03', login: '0203'});
    expect(findings[0]).toEqual({id: 'login-rejected', params: {status: '02/03', login: '0203'}, lines: [1]});
  });

  it('counts a loop of 1020 only when the connection came back between', () => {
    const lost = 'Jan 03 03:57:25 n kernel:  connection3:0: detected conn error (1020)\n';
    const back = 'Jan 03 03:57:29 n iscsid[9]: iscsid: connection3:0 is operational after recovery (1 attempts)\n';
    expect(idsOf((lost + back).repeat(3))).toContain('loop-1020');
    expect(read((lost + back).repeat(3)).events.map(({transitions}) => transitions[0])).toEqual([
      'T15',
      'N6',
      'T15',
      'N6',
      'T15',
      'N6',
    ]);
  });

  it('keeps the end of a line that a terminal has broken', () => {
    const ping =
      '[ 1584.148092]  connection4:0: ping timeout of 5 secs expired, recv timeout 5, last\n rx 4296241093, last ping 4296246144, now 4296251392\n';
    const refused =
      '2026-01-03T03:57:25+0800 node-a iscsid[9]: iscsid: conn 0 login rejected: initiator error - target not fo\nund (02/03)\n';
    expect(read(ping)).toMatchObject({unread: [], events: [{row: 'kernel-ping-timeout', connection: '4:0'}]});
    expect(read(refused)).toMatchObject({unread: [], events: [{row: 'iscsid-login-rejected', host: 'node-a'}]});
  });

  it('is put together from pieces whose blanks a mail has taken, at whichever joints', () => {
    const pieces = [
      'iSCSI Initiator Node:',
      'iqn.1993-08.org.example:db-07 is not authorized to access iSCSI target',
      'portal group: 1.',
    ];
    for (const first of ['', ' ']) {
      const {events, unread} = read(`${pieces[0]}${first}\n${pieces.slice(1).join('\n')}\n`);
      expect(events.map(({row}) => row)).toEqual(['lio-not-authorized']);
      expect(unread).toEqual([]);
    }
  });

  it('leaves alone what somebody wrote below it', () => {
    const line = '[ 1584.148092]  connection4:0: ping timeout of 5 secs expired, recv timeout 5, last rx 4296241093';
    for (const below of ['any idea what this is?', '看来是网络的问题吧', 'Thanks']) {
      expect(read(`${line}\n${below}\n`).unread.map(({text}) => text)).toEqual([below]);
    }
  });

  it('says why a logout is refused', () => {
    const line = "iscsid: session 4 cannot be terminted because it's trying to reconnect: try again later\n";
    expect(idsOf(line)).toEqual(['logout-refused-reopening']);
  });
});

/** `conn IN_LOGOUT` as LIO prints it; anything else is a line of its own. */
function lioLog(...lines: readonly string[]): string {
  const printed = lines.map((line) => {
    const [, kind, state] = /^(conn|sess) ([A-Z_]+)$/.exec(line) ?? [];
    return state === undefined ? line : `Moving to TARG_${kind === 'conn' ? 'CONN' : 'SESS'}_STATE_${state}.`;
  });
  return printed.map((line, index) => `[ 100.00000${index % 10}] ${line}\n`).join('');
}

describe('the state lines of LIO, with one initiator,', () => {
  const login = ['conn FREE', 'conn XPT_UP', 'conn IN_LOGIN', 'conn LOGGED_IN', 'sess LOGGED_IN'];
  const loggedIn = ['', 'T3', 'T4', 'T5', 'N1 N2'];
  const lost = ['conn CLEANUP_WAIT', 'conn FREE'];
  const expired = 'Time2Retain timer expired for SID: 1, cleaning up iSCSI session.';
  const reinstating =
    'iSCSI Session SID 1 is still active for iqn.2020-01.org.example:a, performing session reinstatement.';
  const movesIn = (...lines: readonly string[]) =>
    read(lioLog(...lines))
      .events.filter(({row}) => row.startsWith('lio-move'))
      .map(({transitions}) => transitions.join(' '));

  it('of a session that logs in and out tell one end of it, not two', () => {
    expect(movesIn(...login, 'conn IN_LOGOUT', 'conn FREE', 'sess FREE', 'sess FREE')).toEqual([
      ...loggedIn,
      'T9',
      'T13',
      'N3',
      '',
    ]);
  });

  it('of a loss below ERL 2 tell failure and end in one step', () => {
    expect(movesIn(...login, ...lost, 'sess FREE')).toEqual([...loggedIn, 'T15', 'M1', 'N5 N6']);
    expect(movesIn(...lost, 'sess FREE', ...lost, 'sess FREE')).toEqual(['T15', 'M1', 'N5 N6', 'T15', 'M1', 'N5 N6']);
  });

  it('of a deleted ACL or a disabled portal group, FAILED and then FREE at once, are no failure', () => {
    expect(movesIn(...login, ...lost, 'sess FAILED', 'sess FREE')).toEqual([...loggedIn, 'T15', 'M1', '', 'N3']);
    const stopped = 'Stopped Time2Retain Timer for SID: 1';
    expect(movesIn(...lost, 'sess FAILED', stopped, 'sess FREE')).toEqual(['T15', 'M1', '', 'N3']);
  });

  it('of a session reinstatement tell the old session’s end before the new login’s', () => {
    const [made, up, inLogin, ...done] = login;
    const told = [made!, up!, inLogin!, reinstating, ...lost, 'sess FAILED', 'sess FREE', ...done];
    expect(movesIn(...login, ...told)).toEqual([...loggedIn, ...['', 'T3', 'T4', '', 'T8', '', 'N3', 'T5', 'N1 N2']]);
    const untold = told.filter((line) => line !== reinstating);
    expect(movesIn(...login, ...untold)).toEqual([
      ...loggedIn,
      ...['', 'T3', 'T4', 'T8 T15', 'M1', '', 'N3', 'T5', 'N1 N2'],
    ]);
  });

  it('are read with the thread and the function before them', () => {
    const withThread = read('[ 12.5] [4711] iscsit_close_connection: Moving to TARG_CONN_STATE_XPT_UP.\n');
    expect(withThread.events.map(({transitions}) => transitions.join(' '))).toEqual(['T3']);
  });

  it('are no reinstatement any more once the login has failed', () => {
    const failed = ['conn XPT_UP', 'conn IN_LOGIN', 'iSCSI Login negotiation failed.'];
    expect(movesIn(...failed, ...lost, 'sess FREE')).toEqual(['T3', 'T4', 'T15', 'M1', 'N5 N6']);
  });

  it('of a FAILED session that is kept end with Time2Retain, or with a login', () => {
    expect(movesIn(...lost, 'sess FAILED', expired, 'sess FREE')).toEqual(['T15', 'M1', 'N5', 'N6']);
    expect(movesIn(...lost, 'sess FAILED', ...login)).toEqual(['T15', 'M1', 'N5', '', 'T3', 'T4', 'T5', 'N7 N10']);
    expect(movesIn('conn IN_LOGOUT', 'conn FREE', 'sess FAILED', expired, 'sess FREE')).toEqual([
      'T9',
      'T13',
      'N3',
      'N6',
    ]);
  });
});

describe('a line of illumos', () => {
  it('is read by the event that it prints, not by its two states alone', () => {
    const moved = (event: string, from: string, to: string) =>
      `idm_update_state: conn ffffff01d0a4c000, evt CE_${event}(14), ${from}(5) --> ${to}(6)\n`;
    const {events} = read(
      moved('LOGOUT_THIS_CONN_RCV', 'CS_S5_LOGGED_IN', 'CS_S6_IN_LOGOUT') +
        moved('MISC_RX', 'CS_S5_LOGGED_IN', 'CS_S6_IN_LOGOUT') +
        moved('CLEANUP_TIMEOUT', 'CS_S8_CLEANUP', 'CS_S11_COMPLETE'),
    );
    expect(events.map(({transitions}) => transitions.join(' '))).toEqual(['T9', '', 'M1']);
  });
});

describe('a kernel stack', () => {
  it('of a login in reinstatement, and of targetcli deleting an ACL', () => {
    const np = [
      'wait_for_completion',
      'iscsit_stop_session',
      'iscsi_check_for_session_reinstatement',
      'iscsi_target_login_thread',
    ];
    const cli = [
      'wait_for_completion',
      'iscsit_stop_session',
      'lio_tpg_close_session',
      'core_tpg_del_initiator_node_acl',
    ];
    expect(idsOf(stackOf(np))).toEqual(['stack-login-waits']);
    expect(idsOf(stackOf(cli))).toEqual(['stack-admin-waits']);
  });

  it('of something else is left alone', () => {
    const reading = read(stackOf(['ext4_sync_file', 'vfs_fsync']));
    expect(reading.sources).toEqual([]);
    expect(reading.unreadCount).toBe(2);
  });
});

describe('a name that holds a word of a tool', () => {
  const names = [
    'iqn.1990-10.com.sid:a',
    'iqn.1990-10.com.a:state',
    ...labelWords.flatMap((label) => [
      `iqn.1990-10.com.${label}:a`,
      `iqn.1990-10.com.a:${label}:b`,
      `iqn.1990-10.com.a:b_${label}:c`,
      `iqn.1990-10.com.a:B${label}`,
    ]),
  ];

  it.each(names)('%s', (name) => {
    expect(namesIn(printTargetcli([madeOf(name)]))).toEqual([name]);
    expect(namesIn(printTargetcli([madeOf(name)]).replaceAll('\n', ' '))).toEqual([name]);
    expect(namesIn(printInfo(madeOf(name)))).toEqual([name]);
    expect(namesIn(printInfo(madeOf(name)).replaceAll('\n', ' '))).toEqual([name]);
    expect(namesIn(printTgtadm(name, [madeOf(name)]))).toEqual([name]);
    expect(namesIn(printIscsiadm([nodeOf(name)], 3))).toEqual([name]);
    expect(read(printTgtadm(name, [madeOf(name)])).sessions[0]?.targetName).toBe(name);
    expect(read(printIscsiadm([nodeOf(name)], 1)).sessions[0]?.targetName).toBe(name);
    expect(read(`tcp: [3] 192.0.2.1:3260,1 ${name} (non-flash)`).sessions[0]?.targetName).toBe(name);
  });

  it.each(names)('%s, wherever a terminal broke the line', (name) => {
    for (let width = 30; width <= 80; width += 1) {
      const printed = printTargetcli([madeOf(name)]).replaceAll('\t', '    ');
      expect(namesIn(hardWrap(printed, width)), `targetcli ${width}`).toEqual([name]);
      expect(namesIn(hardWrap(printInfo(madeOf(name)), Math.max(width, 40))), `info ${width}`).toEqual([name]);
    }
  });
});

function namesIn(text: string): readonly (string | null)[] {
  return read(text).sessions.map(({initiatorName}) => initiatorName);
}

function madeOf(name: string): Made {
  return {
    sid: 5,
    alias: 'host',
    name,
    state: 'LOGGED_IN',
    flag: ' (NOT AUTHENTICATED)',
    luns: [{lun: 0, store: 'block/disk', mode: 'rw'}],
    connections: [{cid: 1, address: '192.0.2.7', state: 'CLEANUP_WAIT'}],
  };
}

function nodeOf(name: string): MadeNode {
  return {
    target: name,
    portal: '192.0.2.1:3260',
    initiator: name,
    sid: 5,
    connection: 'LOGGED IN',
    session: 'LOGGED_IN',
    stage: 'NO CHANGE',
  };
}

function stackOf(frames: readonly string[]): string {
  return frames.map((name) => `[<0>] ${name}+0x1a/0x2b [mod]\n`).join('');
}

function idsOf(text: string): readonly string[] {
  return read(text).findings.map(({id}) => id);
}

function contentOf(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** As the command prints it, in both languages. */
function answerOf(reading: Reading) {
  return answerIn(reading, readingWords);
}

it('What targetcli says before its first prompt is no line that was not understood', () => {
  const {unread} = read(
    [
      'Warning: Could not load preferences file /root/.targetcli/prefs.bin.',
      'targetcli shell version 2.1.53',
      'Copyright 2011-2013 by Datera, Inc and others.',
      "For help on commands, type 'help'.",
      '',
      '/> sessions',
      '(no open sessions)',
    ].join('\n'),
  );
  expect(unread).toEqual([]);
});

it('iscsiadm without a record has asked no target: the command failed, and the records are what to look at', () => {
  const reading = read('iscsiadm: No records found\n');
  expect(reading.events).toMatchObject([{row: 'iscsiadm-no-records', transitions: []}]);
  expect(verdictOf(reading)).toMatchObject({sign: 'failing', because: 'command-failed', command: {id: 'node-records'}});
});
