import {describe, expect, it} from 'vitest';
import {read} from './read.ts';
import {verdictOf} from './verdict.ts';

describe('FreeBSD', () => {
  const of = (host: string, words: string) =>
    `Aug 13 05:02:06 nas kernel: WARNING: 192.0.2.${host} (iqn.1994-09.example:vm${host}): ${words}`;
  const waits = 'waiting for CTL to terminate 22 tasks';

  it('is not said to wait for tasks of one initiator once it prints that they have ended', () => {
    expect(findingsIn(of('15', waits))).toEqual(['freebsd-waiting-for-tasks']);
    expect(findingsIn(of('15', waits), of('15', 'tasks terminated'))).toEqual([]);
    const {findings} = read(linesOf([of('15', waits), of('16', waits), of('15', 'tasks terminated')]));
    expect(findings.map(({lines}) => lines)).toEqual([[2]]);
  });

  it('names the other end in every event, address and name', () => {
    const {events} = read(linesOf([of('15', 'connection error; dropping connection'), of('15', waits)]));
    expect(events.map(({connection}) => connection)).toEqual(Array(2).fill('192.0.2.15 (iqn.1994-09.example:vm15)'));
  });

  it('is the initiator where it reconnects, and the target where it drops', () => {
    const {events} = read(
      linesOf([
        of('9', 'no ping reply (NOP-In) after 5 seconds; reconnecting'),
        of('9', 'connection error; reconnecting'),
        of('9', 'login timed out after 61 seconds; reconnecting'),
        of('9', 'no ping reply (NOP-Out) after 5 seconds; dropping connection'),
      ]),
    );
    expect(events.map(({side, transitions}) => `${side} ${transitions.join(' ')}`)).toEqual([
      'initiator T15',
      'initiator T15',
      'initiator T7 T2',
      'target T15',
    ]);
  });

  it('is not heard in the same words without the name of a target or an initiator', () => {
    expect(read('kernel: WARNING: 192.0.2.1 (eth0): tasks terminated\n').sources).toEqual([]);
    expect(read('app: WARNING: 192.0.2.1 (db): connection error; reconnecting\n').sources).toEqual([]);
  });
});

describe('ESXi', () => {
  const at = (second: string, words: string) => `2026-02-06T21:02:${second}Z cpu14:66536)WARNING: iscsi_vmk: ${words}`;
  const path = 'vmhba64:CH:0 T:0 CN:0';
  const closed = at('01.201', `iscsivmk_ConnReceiveAtomic: ${path}: Failed to receive data: Connection closed by peer`);
  const conn = (second: string, from: string, port: string) =>
    at(second, `${from}: Conn [CID: 0 L: 192.0.2.21:${port} R: 192.0.2.10:3260]`);
  const failing = `2026-02-06T21:02:01.202Z cpu14:66536)iscsi_vmk: iscsivmk_ConnRxNotifyFailure: ${path}: Connection rx notifying failure: Failed to Receive. State=Online`;
  const offline = at(
    '01.202',
    `iscsivmk_StopConnection:741: ${path}: iSCSI connection is being marked "OFFLINE" (Event:6)`,
  );
  const online = at('22.556', `iscsivmk_StartConnection: ${path}: iSCSI connection is being marked "ONLINE"`);

  it('is followed from line to line where each has its severity before the one who speaks', () => {
    const as = (severity: string, line: string) => line.replace('Z cpu', `Z ${severity} vmkernel: cpu`);
    expect(findingsIn(as('Wa(180)', offline), as('In(182)', online))).toEqual(['vmkernel-back-online']);
    expect(findingsIn(as('Al(177)', offline))).toEqual(['vmkernel-still-offline']);
  });

  it('tells one loss, in however many lines it reports it, and the login after it', () => {
    expect(movesIn(closed, failing, offline, online)).toEqual(['T15', '', '', 'T5']);
    expect(read(linesOf([closed, failing, offline])).events.map(({context}) => context)).toEqual([
      null,
      null,
      'repeated',
    ]);
    expect(movesIn(offline, online)).toEqual(['T15', 'T5']);
  });

  it('says from when to when a path was offline, or that it still is', () => {
    const {findings} = read(linesOf([offline, online]));
    expect(findings).toMatchObject([
      {
        id: 'vmkernel-back-online',
        params: {connection: path, first: '2026-02-06T21:02:01.202Z', second: '2026-02-06T21:02:22.556Z'},
      },
    ]);
    expect(findingsIn(online, offline)).toEqual(['vmkernel-still-offline']);
    const other = offline.replace('T:0', 'T:1');
    expect(findingsIn(offline, other, online)).toEqual(['vmkernel-still-offline', 'vmkernel-back-online']);
  });

  it('shows a new connection by its local port alone', () => {
    const before = conn('01.201', 'iscsivmk_ConnReceiveAtomic', '58200');
    const after = (port: string) => conn('22.556', 'iscsivmk_StartConnection', port);
    expect(findingsIn(closed, before, offline, online, after('18064'))).toContain('vmkernel-new-connection');
    expect(findingsIn(closed, before, offline, online, after('58200'))).not.toContain('vmkernel-new-connection');
    expect(findingsIn(closed, offline, online, after('18064'))).not.toContain('vmkernel-new-connection');
  });

  it('is no source where its storage layer speaks of something else', () => {
    const apd = '2026-02-06T21:02:11.204Z cpu0:65641)ScsiDevice: 4993: Device state of naa.6001 set to APD_START';
    expect(read(apd)).toMatchObject({sources: [], unreadCount: 1});
  });
});

describe('The verdict on another initiator', () => {
  const windows = '4/26/2026 2:14:48 AM  20 Error  iScsiPrt  Connection lost.\n';

  it('is our conclusion where its source was not read, and sends nobody to iscsiadm', () => {
    expect(verdictOf(read(windows))).toMatchObject({sign: 'failing', because: 'connection-lost', evidence: 'inferred'});
    const failed = windows.replace(' 20 ', ' 68 ');
    expect(verdictOf(read(failed))).toMatchObject({sign: 'failing', because: 'command-failed', command: null});
    const qemu = 'qemu-kvm: iSCSI: NOP timeout. Reconnecting...\n';
    expect(verdictOf(read(qemu))).toMatchObject({because: 'connection-lost', evidence: 'implementation'});
  });
});

describe('SPDK', () => {
  const login = '(192.0.2.7) on tgt_node1 (192.0.2.10:3260,1), ISID=23d000001, TSIH=3, CID=0, HeaderDigest=off';

  it('has discovery logins and logouts like others', () => {
    const said = (word: string) => `iscsi.c:2137:notify: *NOTICE*: ${word} from iqn.2016-06.example:a ${login}`;
    expect(movesIn(said('Login(discovery)'), said('Logout(discovery)'))).toEqual(['T5', 'T9']);
  });

  it('drops the old connections of an initiator that logs in again', () => {
    const line =
      'iscsi.c: 654:iscsi_drop_conns: *ERROR*: drop old connections iqn.2016-06.example:t by iqn.2016-06.example:a';
    expect(movesIn(line)).toEqual(['T8']);
  });

  it('loses a connection with its socket, but not with one of NVMe/TCP', () => {
    const failed = (by: string) => `conn.c: 986:${by}: *ERROR*: spdk_sock_recv() failed, errno 104: Connection reset`;
    expect(movesIn(failed('iscsi_conn_read_data'))).toEqual(['T15']);
    expect(read(failed('nvme_tcp_read_data')).sources).toEqual([]);
  });
});

describe('libiscsi', () => {
  it('is read with the level before and the target behind its words', () => {
    const of = (words: string) => `libiscsi:2 ${words} [iqn.2016-06.example:t]`;
    expect(
      movesIn(
        'qemu-system-x86_64: iSCSI: NOP timeout. Reconnecting...',
        of('reconnect initiated'),
        of('connection established (192.0.2.7:51000 -> 192.0.2.10)'),
        of('login successful'),
        of('reconnect was successful'),
      ),
    ).toEqual(['T15', '', 'T4', 'T5', '']);
  });
});

describe('tcmu-runner', () => {
  const group = 'iscsi/iqn.2003-01.org.example:gw/tpgt_1';
  const own = (text: string) => `2026-01-12 08:13:02.371 1234 [INFO] tgt_port_grp_recovery_thread_fn:245: ${text}`;
  const journal = (text: string) =>
    `Jan 12 08:13:02 gw1 tcmu-runner[1234]: tgt_port_grp_recovery_thread_fn:245: ${text}`;

  it.each([own, journal])('is said to keep a portal group disabled until it prints that it enables it', (as) => {
    const off = as(`Disabled ${group}.`);
    expect(findingsIn(off)).toEqual(['tcmu-group-disabled']);
    expect(findingsIn(off, as(`Enabled ${group}.`))).toEqual([]);
    expect(findingsIn(off, as(`Enabled ${group.replace(/1$/, '2')}.`))).toEqual(['tcmu-group-disabled']);
  });

  it('blames the backstore where a command of Ceph is not completed in time', () => {
    const text = 'Jan 12 08:13:02 gw1 tcmu-runner[1234]: tcmu_rbd_handle_timedout_cmd:1024 rbd/a.b: Timing out cmd.\n';
    expect(verdictOf(read(text))).toMatchObject({
      because: {id: 'tcmu-command-timed-out'},
      command: {id: 'find-backstore'},
    });
  });
});

function linesOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function movesIn(...lines: readonly string[]): readonly string[] {
  return read(linesOf(lines)).events.map(({transitions}) => transitions.join(' '));
}

function findingsIn(...lines: readonly string[]): readonly string[] {
  return read(linesOf(lines)).findings.map(({id}) => id);
}
