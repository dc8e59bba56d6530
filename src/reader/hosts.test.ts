import {expect, it} from 'vitest';
import {sessionsOfHosts} from './hosts.ts';
import {read} from './read.ts';

const name = 'iqn.2020-01.org.example:db';
const target = 'iqn.2020-01.org.example:disk';
const acl = `/sys/kernel/config/target/iscsi/${target}/tpgt_1/acls/${name}/info`;

const stuck = {
  host: 'storage-a.txt',
  reading: read(`alias: db    sid: 12 type: Normal session-state: LOGGED_IN
    name: ${name} (NOT AUTHENTICATED)
    address: 192.0.2.27 (TCP)  cid: 0 connection-state: CLEANUP_WAIT
`),
};

function targetHost(host: string) {
  return {
    host,
    reading: read(`${acl}:InitiatorName: ${name}
${acl}:LIO Session ID: 3   ISID: 0x00 02 3d 00 00 01  TSIH: 2  SessionType: Normal
${acl}:Session State: TARG_SESS_STATE_LOGGED_IN
${acl}:CID: 0  Connection State: TARG_CONN_STATE_LOGGED_IN
`),
  };
}

function initiatorHost(host: string, listed: string) {
  return {
    host,
    reading: read(`Target: ${listed} (non-flash)
\tCurrent Portal: 192.0.2.10:3260,1
\t\tIface Name: default
\t\tIface Initiatorname: ${name}
\t\tSID: 4
\t\tiSCSI Connection State: LOGGED IN
\t\tiSCSI Session State: LOGGED_IN
`),
  };
}

it('sessions of several hosts stand in the order of their RFC states, those without one last', () => {
  const plain = {host: 'plain.txt', reading: read(`tcp: [9] 192.0.2.10:3260,1 ${target} (non-flash)\n`)};
  const failed = {
    host: 'failed.txt',
    reading: read('/sys/class/iscsi_session/session7/state:FAILED\n'),
  };
  const listed = sessionsOfHosts([plain, failed, stuck]).map(({host, rfcState}) => [host, rfcState]);
  expect(listed).toEqual([
    ['storage-a.txt', 'Q3'],
    ['failed.txt', 'Q4'],
    ['plain.txt', null],
  ]);
});

it('a session looks stale by what a finding says of its own lines, as sure as the finding is', () => {
  const [session] = sessionsOfHosts([stuck]);
  expect(session?.connections).toEqual([{stateText: 'CLEANUP_WAIT', rfcState: 'S8'}]);
  expect(session?.stale).toMatchObject({because: {id: 'lio-close-blocked'}, evidence: 'implementation'});
});

it('a session that its initiator does not list looks stale too, which is only inferred', () => {
  const other = sessionsOfHosts([targetHost('storage.txt'), initiatorHost('db.txt', `${target}2`)]);
  expect(other.find(({side}) => side === 'target')?.stale).toEqual({
    because: 'not-in-initiators-list',
    evidence: 'inferred',
  });
  const same = sessionsOfHosts([targetHost('storage.txt'), initiatorHost('db.txt', target)]);
  expect(same.map(({stale}) => stale)).toEqual([null, null]);
});
