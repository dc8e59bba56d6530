import {describe, expect, it} from 'vitest';
import {read} from '../read.ts';

const initiator = 'iqn.2020-05.org.example:host-a';

function kernel(text: string): string {
  return `Jun  9 08:00:01 nas kernel: [731]: iscsi-scst: ${text}\n`;
}

function created(sid: string, name = initiator): string {
  return (
    kernel(`Session 00000000aa01 created: target 00000000bb01, tid 3, sid ${sid}, initiator ${name}`) +
    kernel(`Creating connection 00000000cc01 for sid ${sid}, cid 1 (initiator ${name})`)
  );
}

function freed(sid: string): string {
  return kernel(`Freeing session 00000000aa01 (SID ${sid})`);
}

function logout(name = initiator): string {
  return kernel(`Logout received from initiator ${name}`) + kernel(`Closing connection at initiator's ${name} request`);
}

function lost(name = initiator): string {
  return kernel(`***ERROR***: Connection 00000000cc01 with initiator ${name} unexpectedly closed!`);
}

function moves(text: string): readonly string[] {
  return read(text).events.map(({transitions}) => transitions.join(' '));
}

describe('a session of SCST', () => {
  it('begins with a TCP connection and ends with a Logout', () => {
    const connect = 'Jun  9 08:00:01 nas iscsi-scstd[731]: Connect from 192.0.2.7:51000 to 192.0.2.1:3260\n';
    expect(moves(connect + created('0x70000013d0200') + logout() + freed('70000013d0200'))).toEqual([
      ...['T3', 'N1 N2', 'T5', 'T9', 'T13', 'N3'],
    ]);
  });

  it('that was lost, or timed out, ends without a Logout', () => {
    expect(moves(created('0x70000013d0200') + lost() + freed('70000013d0200'))).toEqual(['N1 N2', 'T5', 'T15', 'N6']);
    const timeout = kernel(
      `***ERROR***: Timeout 90 sec sending data/waiting for reply to/from initiator ${initiator} (SID 70000013d0200), closing connection 00000000cc01`,
    );
    expect(moves(timeout + freed('70000013d0200'))).toEqual(['T15', 'N6']);
  });

  it('that a login with the same ISID has replaced was logged out by it', () => {
    const old = created('0x70000013d0200') + created('0x80000013d0200');
    expect(moves(old + freed('70000013d0200') + freed('80000013d0200')).slice(-2)).toEqual(['N3', 'N6']);
  });

  it('is not told apart where the text has only its end', () => {
    expect(moves(freed('70000013d0200'))).toEqual(['N3 N6']);
    expect(moves(logout('iqn.2020-05.org.example:b') + lost() + freed('70000013d0200')).at(-1)).toBe('N3 N6');
  });

  it('has an identifier that is ISID and TSIH in one number', () => {
    const {findings, sessions} = read(created('0x190100003d0200'));
    expect(findings.map(({id, params}) => ({id, params}))).toEqual([
      {id: 'scst-identifier', params: {sid: '0x190100003d0200', isid: '00023d000001', tsih: '25'}},
    ]);
    expect(sessions).toEqual([]);
  });

  it('comes with what its login agreed on and the group it fell into, which are context', () => {
    const group = `Using security group "g1" for initiator "${initiator}#192.0.2.1" (target iqn.2020-05.org.example:t)`;
    const agreed = [
      'Negotiated parameters: InitialR2T No, ImmediateData Yes, MaxConnections 1, MaxRecvDataSegmentLength 1048576, ',
      '    MaxBurstLength 1048576, FirstBurstLength 65536, DefaultTime2Wait 0, DefaultTime2Retain 0, ',
      '    MaxOutstandingR2T 32, DataPDUInOrder Yes, DataSequenceInOrder Yes, ErrorRecoveryLevel 0, ',
      '    HeaderDigest None, DataDigest None, OFMarker No, IFMarker No, OFMarkInt 2048, IFMarkInt 2048',
    ];
    const text = `Jun  9 08:00:01 nas kernel: [731]: scst: ${group}\n${agreed.map(kernel).join('')}`;
    const {events, unread} = read(text);
    expect(unread).toEqual([]);
    expect(events.map(({row}) => row)).toEqual(['scst-security-group', ...agreed.map(() => 'scst-parameters')]);
    expect(moves(text).join('')).toBe('');
  });

  it('is not heard where SCST lets an initiator of another fabric in', () => {
    const text =
      'kernel: [731]: scst: Using security group "g1" for initiator "21:00:00:24:ff:12:34:56" (target 50:01)\n';
    expect(read(text).sources).toEqual([]);
  });

  it('is read in debug builds too, where the function stands before the text', () => {
    const line = `[9]: iscsi-scst: conn_free:1021:Freeing conn 00cc (sess=00aa, 0x70000013d0200 1, initiator ${initiator})\n`;
    expect(read(line).events).toMatchObject([{row: 'scst-connection-freed', connection: '1', about: initiator}]);
  });
});

describe('a login that SCST refuses', () => {
  it.each([
    [`Initiator ${initiator} not allowed to connect to target iqn.2020-05.org.example:t`, 'scst-not-allowed'],
    [
      `Initiator ${initiator} not allowed to connect to target iqn.2020-05.org.example:t - max sessions limit reached (1)`,
      'scst-too-many-sessions',
    ],
    ['Connect from 192.0.2.7 to disabled target iqn.2020-05.org.example:t refused', 'scst-connect-disabled'],
    [`Initiator ${initiator} login rejected: service temporarily unavailable`, 'scst-unavailable'],
    [`Authentication of initiator ${initiator} failed`, 'scst-authentication'],
  ])('is T7: %s', (text, row) => {
    expect(read(`Jun  9 08:00:01 nas iscsi-scstd[731]: ${text}\n`).events).toMatchObject([{row, transitions: ['T7']}]);
    expect(read(`Jun  9 08:00:01 nas otherd[731]: ${text}\n`).events).toEqual([]);
  });
});
