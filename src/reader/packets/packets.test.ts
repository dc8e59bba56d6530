import {describe, expect, it} from 'vitest';
import {read} from '../read.ts';
import {verdictOf} from '../verdict.ts';

const ini = '192.0.2.41';
const tgt = '192.0.2.10';

/** Lines as tshark 4.0.17 prints them, one packet a line. */
function list(...packets: readonly (readonly ['>' | '<', string, string])[]): string {
  return packets
    .map(([way, protocol, info], at) => {
      const [from, to] = way === '>' ? [ini, tgt] : [tgt, ini];
      return `    ${at + 1}   0.00${at}000    ${from} → ${to}    ${protocol} 114 ${info}`;
    })
    .join('\n');
}

const syn = ['>', 'TCP', '50812 → 3260 [SYN] Seq=0 Win=64240 Len=0 MSS=1460'] as const;
const synAck = ['<', 'TCP', '3260 → 50812 [SYN, ACK] Seq=0 Ack=1 Win=65160 Len=0'] as const;
const ack = ['>', 'TCP', '50812 → 3260 [ACK] Seq=1 Ack=1 Win=64256 Len=0'] as const;
const login = ['>', 'iSCSI', 'Login Command'] as const;
const success = ['<', 'iSCSI', 'Login Response (Success)'] as const;
const command = ['>', 'iSCSI', 'SCSI: Test Unit Ready LUN: 0x01 '] as const;
const handshake = [syn, synAck, ack] as const;

/** One PDU as `tshark -O iscsi` prints it, with the layers around it. */
function tree(way: '>' | '<', name: string, opcode: string, ...lines: readonly string[]): string {
  const [from, to, ports] = way === '>' ? [ini, tgt, [50812, 3260]] : [tgt, ini, [3260, 50812]];
  return [
    'Frame 4: 566 bytes on wire (4528 bits), 566 bytes captured (4528 bits)',
    'Ethernet II, Src: 02:00:00_00:00:01 (02:00:00:00:00:01), Dst: 02:00:00_00:00:02 (02:00:00:00:00:02)',
    `Internet Protocol Version 4, Src: ${from}, Dst: ${to}`,
    `Transmission Control Protocol, Src Port: ${ports[0]}, Dst Port: ${ports[1]}, Seq: 1, Ack: 1, Len: 500`,
    `iSCSI (${name})`,
    `    Opcode: ${name} (${opcode})`,
    ...lines.map((line) => `    ${line}`),
    '',
    '',
  ].join('\n');
}

const loginTree = tree('>', 'Login Command', '0x03', 'ISID: 80955aad0000', 'TSIH: 0x0000', 'CID: 0x0000');
const finalTree = tree(
  '<',
  'Login Response',
  '0x23',
  '1... .... = T: Transit to next login stage',
  '.... 01.. = CSG: Operational negotiation (0x1)',
  '.... ..11 = NSG: Full feature phase (0x3)',
  'TSIH: 0x0300',
  'Status: Success (0x0000)',
);

function movesIn(text: string): readonly string[] {
  return read(text).events.flatMap(({transitions}) => transitions);
}

function findingsIn(text: string): readonly string[] {
  return read(text).findings.map(({id}) => id);
}

describe('a one-line list of packets', () => {
  it('takes a Login Response for the last one only where a later PDU shows it', () => {
    expect(movesIn(list(...handshake, login, success))).toEqual(['T1', 'T3', 'T4', 'T4']);
    expect(movesIn(list(...handshake, login, success, login, success, command))).toEqual([
      'T1',
      'T3',
      'T4',
      'T4',
      'T5',
    ]);
  });

  it('reads a refused login as T7 with its status', () => {
    const text = list(...handshake, login, ['<', 'iSCSI', 'Login Response (Authorisation failure)']);
    expect(movesIn(text)).toEqual(['T1', 'T3', 'T4', 'T4', 'T7']);
    expect(read(text).events.at(-1)?.refusal).toEqual({status: '02/02', login: '0202'});
  });

  it('names who ended a connection that was not logged out', () => {
    const reset = list(login, success, command, [
      '>',
      'TCP',
      '50812 → 3260 [RST, ACK] Seq=365 Ack=321 Win=64256 Len=0',
    ]);
    const end = ['<', 'TCP', '3260 → 50812 [FIN, ACK] Seq=321 Ack=365 Win=65160 Len=0'] as const;
    expect(movesIn(list(...handshake) + '\n' + reset)).toEqual(['T1', 'T3', 'T4', 'T4', 'T5', 'T15']);
    expect(findingsIn(list(...handshake) + '\n' + reset)).toContain('packets-initiator-closed');
    expect(findingsIn(list(...handshake, login, success, command, end))).toContain('packets-target-closed');
  });

  it('leaves open whether a Logout succeeded, and takes the FIN after it for a part of it', () => {
    const text = list(
      ...handshake,
      login,
      success,
      ['>', 'iSCSI', 'Logout Command (Close session)'],
      ['<', 'iSCSI', 'Logout Response'],
      ['<', 'TCP', '3260 → 50812 [FIN, ACK] Seq=321 Ack=365 Win=65160 Len=0'],
      ['>', 'TCP', '50812 → 3260 [FIN, ACK] Seq=365 Ack=322 Win=64256 Len=0'],
    );
    expect(movesIn(text)).toEqual(['T1', 'T3', 'T4', 'T4', 'T5', 'T9', 'T13', 'T17']);
    expect(verdictOf(read(text)).sign).toBe('unclear');
  });

  it('reads a request to log out as T11, one more as T12, and the Logout that follows as T10', () => {
    const asks = ['<', 'iSCSI', 'Asynchronous Message (Target requests logout)'] as const;
    const text = list(login, success, asks, asks, ['>', 'iSCSI', 'Logout Command (Close connection)']);
    expect(movesIn(text)).toEqual(['T4', 'T5', 'T11', 'T12', 'T10']);
  });

  it('reads a SYN that is answered by a reset as T2, and one that nobody answers as no more than T1', () => {
    expect(movesIn(list(syn, ['<', 'TCP', '3260 → 50812 [RST, ACK] Seq=1 Ack=1 Win=0 Len=0']))).toEqual(['T1', 'T2']);
    const again = ['>', 'TCP', `[TCP Retransmission] ${syn[2]}`] as const;
    expect(movesIn(list(syn, again, again))).toEqual(['T1']);
  });

  it('assigns PDUs to no connection where two between the same hosts are open', () => {
    const second = handshake.map(([way, protocol, info]) => [way, protocol, info.replace('50812', '50816')] as const);
    const text = list(...handshake, login, success, command, ...second, login, [
      '<',
      'iSCSI',
      'Login Response (Success)',
    ]);
    expect(findingsIn(text)).toContain('packets-not-told-apart');
    expect(movesIn(text).filter((move) => move === 'T5')).toHaveLength(1);
  });

  it('finds iSCSI on any port once a PDU shows it, and leaves all other traffic unread', () => {
    const other = list(...handshake, login, success, command).replaceAll('3260', '13260');
    expect(movesIn(other)).toEqual(['T1', 'T3', 'T4', 'T4', 'T5']);
    const web = list(...handshake).replaceAll('3260', '443');
    expect(read(web).sources).toEqual([]);
    expect(read(web).unreadCount).toBe(3);
  });
});

describe('a tree of packets', () => {
  it('shows the last Login Response, and with TSIH 0 the session', () => {
    expect(movesIn(loginTree + finalTree)).toEqual(['T4', 'N1', 'T5', 'N1', 'N2']);
  });

  it('tells a Logout that failed from one that succeeded', () => {
    const logout = tree('>', 'Logout Command', '0x06', '.000 0000 = Reason: Close session (0x00)', 'CID: 0x0000');
    const answer = (response: string) => tree('<', 'Logout Response', '0x26', `Response: ${response}`);
    const whole = (response: string) => movesIn(loginTree + finalTree + logout + answer(response)).slice(5);
    expect(whole('Connection closed successfully (0x00)')).toEqual(['T9', 'T13', 'N3']);
    expect(whole('Cleanup failed for various reasons (0x03)')).toEqual(['T9', 'T17']);
  });

  it('moves nothing when a Logout names another CID', () => {
    const logout = tree('>', 'Logout Command', '0x06', '.000 0001 = Reason: Close connection (0x01)', 'CID: 0x0002');
    const answer = tree('<', 'Logout Response', '0x26', 'Response: Connection closed successfully (0x00)');
    expect(movesIn(loginTree + finalTree + logout + answer)).toHaveLength(5);
  });

  it('reads a single PDU that was cut out of it', () => {
    const cut = 'iSCSI (Login Response)\n    Opcode: Login Response (0x23)\n    Status: Target not found (0x0203)';
    expect(read(cut).events).toMatchObject([{transitions: ['T7'], refusal: {login: '0203'}}]);
    expect(read(cut).unreadCount).toBe(0);
  });
});

describe('a table of fields', () => {
  const rows = [
    ['1', ini, tgt, '50812', '3260', '0x0018', '0x03', '', '', ''],
    ['2', tgt, ini, '3260', '50812', '0x0018', '0x23', '1', '0x03', '0x0000'],
    ['3', ini, tgt, '50812', '3260', '0x0014', '', '', '', ''],
  ];
  const names =
    'frame.number ip.src ip.dst tcp.srcport tcp.dstport tcp.flags iscsi.opcode iscsi.login.T iscsi.login.nsg iscsi.login.status';
  const table = rows.map((row) => row.join('\t')).join('\n');

  it('is read by the names in its first line, or in the command above it', () => {
    const asCommand = `$ tshark -r x.pcap -T fields -e ${names.split(' ').join(' -e ')}`;
    for (const head of [names.split(' ').join('\t'), asCommand]) {
      expect(movesIn(`${head}\n${table}`)).toEqual(['T4', 'T5', 'T15']);
    }
  });

  it('is not read where nothing names its columns', () => {
    expect(read(table).sources).toEqual([]);
  });
});

describe('lines of tcpdump', () => {
  const line = (from: string, to: string, flags: string, length = 0) =>
    `10:02:11.173033 IP ${from} > ${to}: Flags [${flags}], seq 1, ack 1, win 64, length ${length}`;
  const [a, b] = [`${ini}.50812`, `${tgt}.3260`];

  it('show how TCP came up, and no login', () => {
    const text = [line(a, b, 'S'), line(b, a, 'S.'), line(a, b, '.'), line(a, b, 'P.', 500), line(b, a, 'R.')].join(
      '\n',
    );
    expect(movesIn(text)).toEqual(['T1', 'T3', 'T4']);
    expect(findingsIn(text)).toContain('packets-without-pdus');
  });

  it('show a port where nobody listens, by number and by name', () => {
    for (const port of [b, `target.example.iscsi-target`]) {
      expect(movesIn([line(a, port, 'S'), line(port, a, 'R.')].join('\n'))).toEqual(['T1', 'T2']);
    }
  });

  it('of other ports are left unread, both halves of a long one too', () => {
    const long = `10:02:11.173033 IP (tos 0x0, ttl 64, id 1, offset 0, flags [DF], proto TCP (6), length 60)\n    ${ini}.50812 > ${tgt}.443: Flags [S], seq 1, length 0`;
    expect(read(long).sources).toEqual([]);
    expect(read(long).unreadCount).toBe(2);
  });
});
