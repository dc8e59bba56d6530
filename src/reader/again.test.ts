import {describe, expect, it} from 'vitest';
import {compared, isForTimeToTell} from './again.ts';
import {excerptOf} from './excerpt.ts';
import {textTogether} from './together.ts';
import {read} from './read.ts';
import {verdictOf} from './verdict.ts';

const initiator = 'iqn.1993-08.org.example:01:9f3c1d77aa21';

function targetcli(state: string, {session = 'LOGGED_IN', sid = 12, name = initiator} = {}): string {
  return [
    `alias: db-host07    sid: ${sid} type: Normal session-state: ${session}`,
    `    name: ${name} (NOT AUTHENTICATED)`,
    `    address: 192.0.2.27 (TCP)  cid: 0 connection-state: ${state}`,
    '',
  ].join('\n');
}

function iscsiadm(connection: string, session: string, stage: string, sid = 3): string {
  return [
    'Target: iqn.2003-01.org.example:vol7 (non-flash)',
    '\tCurrent Portal: 192.0.2.10:3260,1',
    '\tPersistent Portal: 192.0.2.10:3260,1',
    `\t\tSID: ${sid}`,
    `\t\tiSCSI Connection State: ${connection}`,
    `\t\tiSCSI Session State: ${session}`,
    `\t\tInternal iscsid Session State: ${stage}`,
    '',
  ].join('\n');
}

function scst(state: string): string {
  return `/sys/kernel/scst_tgt/targets/iscsi/iqn.2003-01.org.example:t1/sessions/${initiator}/192.0.2.7/state:${state}\n`;
}

const failedAlone = `alias: db-host07    sid: 12 type: Normal session-state: FAILED\n    name: ${initiator} (NOT AUTHENTICATED)\n`;
const waiting = targetcli('CLEANUP_WAIT');
const lost = iscsiadm('TRANSPORT WAIT', 'FAILED', 'REOPEN');

function readAgain(first: string, second: string) {
  return compared(read(first), read(second));
}

/** The answer in short. */
function judge(first: string, second: string) {
  const {verdict, apart} = readAgain(first, second);
  const {sign, because, evidence, lines} = verdict;
  return {sign, because: typeof because === 'string' ? because : because.id, evidence, lines, apart};
}

describe('The same command, ten seconds later', () => {
  it('shows the same state of the same connection: stuck, which is our conclusion and nobody’s print', () => {
    expect(judge(waiting, waiting)).toEqual({
      sign: 'stuck',
      because: 'again-stuck',
      evidence: 'inferred',
      lines: [3, 7],
      apart: null,
    });
    const {verdict, reading} = readAgain(waiting, waiting);
    expect(verdict.command?.id).toBe('find-thread');
    // What one look says has an “if” that is answered here, and so has what is said of two in one paste: there is one verdict.
    const said = reading.findings.map(({id}) => id);
    expect(said).not.toContain('lio-cleanup-wait-twice');
    expect(said).not.toContain('lio-close-blocked');
    const moved = readAgain(targetcli('IN_LOGOUT'), waiting).reading.findings.map(({id}) => id);
    expect(moved).not.toContain('lio-in-logout');
    expect(moved).toContain('lio-close-blocked');
  });

  it.each([
    ['a logout that lasts', targetcli('IN_LOGOUT'), targetcli('IN_LOGOUT'), 'again-stuck stuck'],
    ['SCST that is still closing', scst('closing'), scst('closing'), 'again-scst-stuck stuck'],
    ['a session that waits for its timer', failedAlone, failedAlone, 'again-timer passing'],
    ['an initiator that still waits', lost, lost, 'again-not-back failing'],
    [
      'an initiator that gave its I/O up meanwhile',
      lost,
      iscsiadm('TRANSPORT WAIT', 'FREE', 'REOPEN'),
      'again-not-back failing',
    ],
    ['an initiator on its way to log in', lost, iscsiadm('IN LOGIN', 'FAILED', 'REOPEN'), 'again-moved passing'],
    ['an initiator that is back', lost, iscsiadm('LOGGED IN', 'LOGGED_IN', 'NO CHANGE'), 'again-back fine'],
    ['another state', targetcli('IN_LOGOUT'), waiting, 'again-moved passing'],
    ['a new session of the same initiator', waiting, targetcli('LOGGED_IN', {sid: 13}), 'again-gone passing'],
    ['no session any more', waiting, '(no open sessions)\n', 'again-gone passing'],
    ['no session of the initiator any more', lost, 'iscsiadm: No active sessions.\n', 'again-gone passing'],
  ])('shows %s', (_, first, second, outcome) => {
    const {because, sign, apart} = judge(first, second);
    expect(`${because} ${sign}`).toBe(outcome);
    expect(apart).toBeNull();
  });

  it('tells from which state to which it went, and shows the place where it is now', () => {
    const {verdict} = readAgain(targetcli('IN_LOGOUT'), waiting);
    expect(verdict.because).toMatchObject({params: {connection: '12:0', first: 'IN_LOGOUT', second: 'CLEANUP_WAIT'}});
    expect(verdict.place?.state).toBe('S8');
  });

  it('is judged by the connection that is stuck, whatever the others do', () => {
    const two = targetcli('CLEANUP_WAIT', {sid: 7}) + waiting;
    expect(judge(two, waiting)).toMatchObject({because: 'again-stuck', lines: [6, 10]});
  });

  it('tells of each connection that is stuck, not of the first alone', () => {
    const two = targetcli('CLEANUP_WAIT', {sid: 7}) + waiting;
    const stuck = readAgain(two, two).reading.findings.filter(({id}) => id === 'again-stuck');
    expect(stuck.map(({params}) => params.connection)).toEqual(['7:0', '12:0']);
  });

  it.each([
    ['nothing of iSCSI', 'Thu Nov 26\n', 'nothing-read'],
    ['another command', lost, 'other-output'],
    [
      'a list without connections, where none can be gone',
      'alias: db-host07    sid: 12 type: Normal session-state: LOGGED_IN\n',
      'other-output',
    ],
    [
      'sessions of others alone',
      targetcli('CLEANUP_WAIT', {sid: 40, name: 'iqn.1993-08.org.example:02:b'}),
      'other-sessions',
    ],
  ])('is not compared with %s: the first verdict stays, and it is said why', (_, second, apart) => {
    const answer = readAgain(waiting, second);
    expect(answer).toEqual({reading: read(waiting), isOfBoth: false, verdict: verdictOf(read(waiting)), apart});
  });

  it('is read together with a first output that has nothing to wait for, for it may show what has come since', () => {
    const well = targetcli('LOGGED_IN');
    expect(judge(well, well)).toMatchObject({because: 'healthy', apart: 'nothing-to-watch'});
    expect(judge(well, waiting)).toMatchObject({
      because: 'lio-close-blocked',
      lines: [5, 7],
      apart: 'nothing-to-watch',
    });
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR alone', '\r'],
    ['nothing', ''],
  ])('has its lines counted on after those of the first, where that ends with %s', (_, end) => {
    const first = waiting.trimEnd() + end;
    const {reading, verdict} = readAgain(first, waiting);
    const shown = excerptOf(textTogether([first], [waiting]), reading).lines.filter(({number}) =>
      verdict.lines.includes(number),
    );
    expect(shown.map((line) => line.text.trim())).toEqual([
      expect.stringContaining('CLEANUP_WAIT'),
      expect.stringContaining('CLEANUP_WAIT'),
    ]);
    expect(reading.lineCount).toBe(7);
  });

  it('is said once with the first what both say, with the lines of both', () => {
    const other = targetcli('LOGGED_IN', {sid: 7});
    const {reading} = readAgain(other + waiting, other + waiting);
    expect(reading.findings.filter(({id}) => id === 'healthy').map(({lines}) => lines)).toEqual([[1, 8]]);
    expect(reading.sources).toHaveLength(1);
  });

  it('is worth a look while a state should pass, and not once two looks or a stack have decided', () => {
    const isOpen = (text: string) => isForTimeToTell(read(text), verdictOf(read(text)));
    for (const text of [waiting, targetcli('IN_LOGOUT'), scst('closing'), lost, failedAlone]) {
      expect(isOpen(text), text).toBe(true);
    }
    for (const text of [waiting + waiting, targetcli('LOGGED_IN'), 'CLEANUP_WAIT', '']) {
      expect(isOpen(text), text).toBe(false);
    }
  });
});
