import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {findingRows, type FindingId, signs} from '../stacks/findings.ts';
import {read} from './read.ts';
import {verdictOf} from './verdict.ts';

const initiator = 'iqn.1993-08.org.debian:01:9f3c1d77aa21';

function targetcli(state: string, session = 'LOGGED_IN', name = initiator): string {
  return [
    `alias: db-host07    sid: 12 type: Normal session-state: ${session}`,
    `    name: ${name} (NOT AUTHENTICATED)`,
    `    address: 192.0.2.27 (TCP)  cid: 0 connection-state: ${state}`,
    '',
  ].join('\n');
}

const lost = 'Nov 02 10:00:01 gw kernel: connection3:0: detected conn error (1020)\n';
const back = 'Nov 02 10:00:09 gw iscsid: connection3:0 is operational after recovery (1 attempts)\n';
const portal = 'target: iqn.2003-01.org.example:vol7, portal: 192.0.2.10,3260';
const loggedIn = `Nov 02 10:00:00 gw iscsid[9]: Connection3:0 to [${portal}] through [iface: default] is operational now\n`;
const reconnecting = [
  'Target: iqn.2003-01.org.example:vol7 (non-flash)',
  '\tCurrent Portal: 192.0.2.10:3260,1',
  '\tPersistent Portal: 192.0.2.10:3260,1',
  '\t\tSID: 3',
  '\t\tiSCSI Connection State: TRANSPORT WAIT',
  '\t\tiSCSI Session State: FAILED',
  '\t\tInternal iscsid Session State: REOPEN',
  '',
].join('\n');

/** The verdict in short. */
function judge(text: string) {
  const {sign, because, evidence, sides, lines, command} = verdictOf(read(text));
  return {sign, because: typeof because === 'string' ? because : because.id, evidence, sides, lines, command};
}

describe('The verdict of a reading', () => {
  it('on one look at a close that has begun is that it may be stuck, by the source, with a command for this very ACL', () => {
    expect(judge(targetcli('CLEANUP_WAIT'))).toEqual({
      sign: 'stuck',
      because: 'lio-close-blocked',
      evidence: 'implementation',
      sides: ['target'],
      lines: [1, 3],
      command: {id: 'info-twice', values: {initiator}},
    });
  });

  it('on two looks at the same close is our own conclusion, and sends to the thread that waits', () => {
    const {sign, because, evidence, command} = judge(targetcli('CLEANUP_WAIT').repeat(2));
    expect({sign, because, evidence}).toEqual({sign: 'stuck', because: 'lio-cleanup-wait-twice', evidence: 'inferred'});
    expect(command?.id).toBe('find-thread');
  });

  it('on a stack that waits in the close is that it is stuck, whatever else the text shows', () => {
    const stack = readFileSync(new URL('fixtures/stack-stuck.txt', import.meta.url), 'utf8');
    const {sign, because, evidence, command} = judge(stack + targetcli('CLEANUP_WAIT').repeat(2));
    expect({sign, because, evidence}).toEqual({
      sign: 'stuck',
      because: 'stack-close-waits',
      evidence: 'implementation',
    });
    expect(command?.id).toBe('find-backstore');
  });

  it('is fine only when every session is logged in with all its connections', () => {
    expect(judge(targetcli('LOGGED_IN'))).toMatchObject({sign: 'fine', because: 'healthy', command: null});
    const another = reconnecting.replace('SID: 3', 'SID: 4').replace('TRANSPORT WAIT', 'IN LOGIN');
    const loggingIn = another.replace('FAILED', 'LOGGED_IN').replace('REOPEN', 'NO CHANGE');
    expect(judge(targetcli('LOGGED_IN') + loggingIn)).toMatchObject({sign: 'unclear', because: 'unclear'});
  });

  it('on a reconnect is that it may pass, with a command that tries the portal of the text', () => {
    const {sign, because, command} = judge(reconnecting);
    expect({sign, because}).toEqual({sign: 'passing', because: 'transport-wait'});
    expect(command).toEqual({id: 'try-portal', values: {host: '192.0.2.10', port: '3260'}});
  });

  it('on a connection that was lost is a failure, until a login on the same connection brings it back', () => {
    expect(judge(lost)).toMatchObject({sign: 'failing', because: 'lost-1020'});
    expect(judge(lost + back)).toMatchObject({sign: 'passing', because: 'recovered', evidence: 'inferred'});
    expect(judge(lost + back.replace('3:0', '4:0'))).toMatchObject({sign: 'failing', because: 'lost-1020'});
    expect(judge(back + lost)).toMatchObject({sign: 'failing', because: 'lost-1020'});
  });

  it('takes a loss that Windows says it made good as over, and no second loss beside it', () => {
    const head = 'TimeCreated           Id LevelDisplayName ProviderName Message\n';
    const event = (id: number, level: string, text: string) =>
      `4/26/2025 2:14:48 AM  ${id} ${level} iScsiPrt ${text}\n`;
    const gone = event(20, 'Error', 'Connection to the target was lost.');
    const again = event(
      34,
      'Information',
      'A connection to the target was lost, but Initiator successfully reconnected.',
    );
    expect(judge(head + gone + again)).toMatchObject({sign: 'passing', because: 'recovered', evidence: 'inferred'});
    expect(judge(head + gone + gone + again)).toMatchObject({sign: 'failing', because: 'connection-lost'});
    expect(judge(head + gone + again + gone)).toMatchObject({sign: 'failing', because: 'connection-lost'});
  });

  it('on a connection that is lost again and again is a failure, also when it is back for now', () => {
    expect(judge((lost + back).repeat(3))).toMatchObject({sign: 'failing', because: 'loop-1020'});
  });

  it('on a failing line of which no finding speaks is a failure all the same', () => {
    const refused = 'iscsid: connection3:0 cannot make a connection to 192.0.2.10:3260 (-1,22)\n';
    expect(judge(refused)).toMatchObject({sign: 'failing', because: 'not-connected', sides: ['initiator'], lines: [1]});
    const logout =
      'iscsiadm: Could not logout of [sid: 3, target: iqn.2003-01.org.example:vol7, portal: 192.0.2.10,3260].\n';
    expect(judge(logout)).toMatchObject({sign: 'failing', because: 'command-failed'});
    expect(judge(targetcli('LOGGED_IN') + refused).sign).toBe('failing');
  });

  it.each([
    ['a log', loggedIn, [1]],
    [
      'iscsiadm, and its list of sessions',
      `Logging in to [iface: default, ${portal}]\nLogin to [iface: default, ${portal}] successful.\ntcp: [3] 192.0.2.10:3260,1 iqn.2003-01.org.example:vol7 (non-flash)\n`,
      [2],
    ],
    ['the target', '[ 1.0] Moving to TARG_CONN_STATE_IN_LOGIN.\n[ 1.1] Moving to TARG_CONN_STATE_LOGGED_IN.\n', [2]],
  ])('on logins and nothing else is that it was logged in when the lines were written: %s', (_, text, lines) => {
    const verdict = verdictOf(read(text));
    expect(verdict).toMatchObject({
      sign: 'fine',
      because: 'logged-in',
      evidence: 'implementation',
      lines,
      command: null,
    });
    expect(verdict.place?.state).toBe('S5');
  });

  it.each([
    ['left again', `${loggedIn}Logout of [sid: 3, ${portal}] successful.\n`, 'unclear'],
    ['is no more', `${loggedIn}iscsiadm: No active sessions.\n`, 'no-active-sessions'],
    ['was lost', loggedIn + lost, 'lost-1020'],
    ['is shown in another state', loggedIn + reconnecting, 'transport-wait'],
    [
      'has another beside it that is still at its login',
      `${loggedIn}[ 1.0] Moving to TARG_CONN_STATE_IN_LOGIN.\n`,
      'unclear',
    ],
    [
      'has an error beside it that moves no machine',
      `${loggedIn}kernel: scst: ***ERROR***: Relative port id 7 is not unique\n`,
      'unclear',
    ],
  ])('on a login says nothing of the kind where the connection %s', (_, text, because) => {
    expect(judge(text).because).toBe(because);
  });

  it('on a text without a failure and without a state is that nothing can be told', () => {
    expect(judge(back)).toEqual({
      sign: 'unclear',
      because: 'unclear',
      evidence: null,
      sides: ['initiator'],
      lines: [],
      command: null,
    });
  });

  it('on a login that was refused, or a session given up, ends with a later login of that session', () => {
    const refused =
      'Nov 02 10:00:03 gw iscsid: session 3 login rejected: Initiator failed authentication with target\n';
    const busy = 'Nov 02 10:00:04 gw iscsid: connection3:0 login rejected: target error (03/01)\n';
    const expired = 'Nov 02 10:02:01 gw kernel: session3: session recovery timed out after 120 secs\n';
    for (const failure of [refused, busy, expired]) {
      expect(judge(lost + failure).sign).toBe('failing');
      expect(judge(lost + failure + back)).toMatchObject({sign: 'passing', because: 'recovered'});
      expect(judge(lost + failure + back.replace('3:0', '4:0')).sign).toBe('failing');
    }
  });

  it('on a portal that could not be reached ends where a list shows its session logged in', () => {
    const unreachable = 'iscsid[811]: connect to 192.0.2.10:3260 failed (No route to host)\n';
    const listed = reconnecting
      .replace('TRANSPORT WAIT', 'LOGGED IN')
      .replace('FAILED', 'LOGGED_IN')
      .replace('REOPEN', 'NO CHANGE');
    expect(judge(unreachable + listed)).toMatchObject({sign: 'passing', because: 'recovered'});
    expect(judge(unreachable + listed.replaceAll('192.0.2.10', '192.0.2.11')).sign).toBe('failing');
    expect(judge(listed + unreachable).sign).toBe('failing');
  });

  it('rests on the line that says why, not on the lines that end the output of a command', () => {
    const login =
      'iscsiadm: Could not login to [iface: default, target: iqn.2003-01.org.example:a, portal: 192.0.2.10,3260].\n';
    const number = 'iscsiadm: initiator reported error (11 - iSCSI PDU timed out)\n';
    const all = 'iscsiadm: Could not log into all portals\n';
    expect(judge(login + number + all)).toMatchObject({because: 'login-failed', lines: [1]});
    expect(judge(number + all)).toMatchObject({because: 'command-failed', lines: [1]});
    expect(judge(all)).toMatchObject({because: 'command-failed', lines: [1]});
  });

  const scstd = 'Jun  9 08:00:01 nas iscsi-scstd[731]: ';
  const nas = 'WARNING: 192.0.2.15 (iqn.1994-09.example:vm15): ';
  it.each([
    ['iSCSI Login timeout on Network Portal 192.0.2.1:3260', 'target-log'],
    ['Unable to locate Target Portal Group on iqn.2003-01.org.example:a', 'portal-groups'],
    ['Initiator sent AuthMethod=None but Target is enforcing iSCSI Authentication, login failed.', 'chap-settings'],
    ['kernel: Moving to TARG_CONN_STATE_CLEANUP_WAIT.', 'info-twice'],
    [`${scstd}Authentication of initiator ${initiator} failed`, 'scst-log'],
    [`kernel: iscsi-scst: Connection 00aa with initiator ${initiator} unexpectedly closed!`, 'scst-states'],
    [`${nas}connection error; dropping connection`, 'ctl-sessions'],
    [`${nas}login timed out after 61 seconds; reconnecting`, 'try-portal'],
    [`${nas}connection error; reconnecting`, 'target-log'],
    ['conn.c:1000:iscsi_conn_read_data: *ERROR*: spdk_sock_recv() failed, errno 104', 'spdk-connections'],
    ['iscsid: session4: Giving up on initial login attempt after 120 seconds.', 'initiator-log'],
    ['iscsid: session 4 login rejected: Initiator failed authentication with target', 'initiator-chap'],
    ['iscsid: session 4 login rejected: initiator failed authorization with target', 'initiator-name'],
    ['iscsid: conn 0 login rejected: initiator error - target not found (02/03)', 'node-records'],
    ['iscsid: conn 0 login rejected: target error (03/01)', 'target-log'],
    ['iscsiadm: No portals found', 'portal-groups'],
    ['iscsiadm: Could not perform SendTargets discovery: encountered connection failure', 'try-portal'],
    ['iscsiadm: initiator reported error (4 - encountered connection failure)', 'try-portal'],
    ['iscsiadm: initiator reported error (15 - session exists)', 'initiator-states'],
    ['iscsiadm: initiator reported error (21 - no records found)', 'node-records'],
    ['iscsiadm: initiator reported error (28 - device or resource in use)', 'disk-users'],
    ['iscsiadm: initiator reported error (33 - iscsid timed out)', 'iscsid-status'],
    ['iscsiadm: initiator reported error (99 - something new)', 'initiator-log'],
    ['5/1/2026 2:14:51 AM 1 Error iScsiPrt Initiator failed to connect to the target.', undefined],
  ])('sends from one line to the command that tells more: %s', (line, command) => {
    expect(judge(`${line}\n`).command?.id).toBe(command);
  });

  it.each([
    ['iscsiadm: cannot make connection to 192.0.2.50: Connection refused', {host: '192.0.2.50'}],
    ['iscsiadm: cannot make connection to 2001:db8::5: Connection refused', {host: '2001:db8::5'}],
    ['iscsid: connect to 2001:db8::5:3260 failed (Connection refused)', {host: '2001:db8::5', port: '3260'}],
    ['iscsid: connect to 192.0.2.50:860 failed (Connection refused)', {host: '192.0.2.50', port: '860'}],
    ['iscsiadm: Connection to Discovery Address 192.0.2.5 failed', {host: '192.0.2.5'}],
  ])('fills the portal into its command, with a port or without: %s', (line, values) => {
    expect(judge(`${line}\n`).command).toEqual({id: 'try-portal', values});
  });

  it('puts nothing into a command that was pasted to break it', () => {
    const {command} = judge(targetcli('CLEANUP_WAIT', 'LOGGED_IN', 'iqn.2003-01.org.example:$(reboot)'));
    expect(command).toEqual({id: 'info-twice', values: {}});
  });
});

describe('The place of a verdict', () => {
  const placeOf = (text: string) => verdictOf(read(text)).place;

  it('is the state of the connection that it is about, on the machine of its side', () => {
    expect(placeOf(targetcli('CLEANUP_WAIT'))).toEqual({
      machine: 'connectionTarget',
      role: 'target',
      state: 'S8',
      trail: [],
    });
    expect(placeOf(reconnecting)).toMatchObject({machine: 'connectionInitiator', state: 'S2'});
  });

  it('has the way there as far as the lines tell it', () => {
    expect(placeOf(back + lost)).toEqual({
      machine: 'connectionInitiator',
      role: 'initiator',
      state: 'S8',
      trail: ['T5', 'T15'],
    });
  });

  it('has no way where a line is one of several transitions, and the state only where all lead to it', () => {
    expect(placeOf('iSCSI Login negotiation failed.\n')).toEqual({
      machine: 'connectionTarget',
      role: 'target',
      state: 'S1',
      trail: [],
    });
  });
});

it('a finding ends with a login only where it is a failure in the first place', () => {
  const ids = Object.keys(findingRows) as FindingId[];
  const until = ids.filter((id) => 'untilLogin' in findingRows[id]);
  expect(until.length).toBeGreaterThan(0);
  for (const id of until) expect(findingRows[id]).toMatchObject({sign: 'failing'});
  for (const id of ids) if ('command' in findingRows[id]) expect(findingRows[id]).toHaveProperty('sign');
  expect(signs.at(-1)).toBe('fine');
});
