import {examples} from '../reader/examples.ts';

/** What tools print, as the reader's samples and beside them; hosts, names and times are our own. Read by the reader, never by us. */
export const prints: ReadonlyMap<string, string> = new Map<string, string>([
  ...examples.map(({id, text}): [string, string] => [id, text]),
  ['healthy', session('LOGGED IN', 'LOGGED_IN', 'NO CHANGE')],
  ['kernel-free', session('TRANSPORT WAIT', 'FREE', 'REOPEN').replace('192.0.2.41', '<empty>')],
  [
    'target-healthy',
    `alias: backup-01\tsid: 9 type: Normal session-state: LOGGED_IN
    name: iqn.2019-04.org.example:backup-01 (NOT AUTHENTICATED)
    mapped-lun: 0 backstore: block/vol7 mode: rw
    address: 192.0.2.41 (TCP)  cid: 0 connection-state: LOGGED_IN
`,
  ],
  [
    'list',
    `alias: backup-01\tsid: 7 type: Normal session-state: LOGGED_IN
`,
  ],
  [
    'target-nop',
    `[ 2250.428294] Did not receive response to NOPIN on CID: 0, failing connection for I_T Nexus iqn.2019-04.org.example:backup-01,i,0x00023d000009,iqn.2019-04.org.example:vol7,t,0x01
`,
  ],
  [
    'closed-by-peer',
    `Nov 03 10:15:01 backup-01 kernel:  connection3:0: detected conn error (1020)
Nov 03 10:15:02 backup-01 iscsid[812]: Kernel reported iSCSI connection 3:0 error (1020 - ISCSI_ERR_TCP_CONN_CLOSE: TCP connection closed) state (3)
`,
  ],
  [
    'logged-out',
    `Logging out of session [sid: 3, target: iqn.2019-04.org.example:vol7, portal: 192.0.2.10,3260]
Logout of [sid: 3, target: iqn.2019-04.org.example:vol7, portal: 192.0.2.10,3260] successful.
`,
  ],
  [
    'refused',
    `Nov 03 10:21:40 backup-01 iscsid[812]: Login authentication failed with target iqn.2019-04.org.example:vol7
Nov 03 10:21:40 backup-01 iscsid[812]: conn 0 login rejected: initiator failed authorization (02/01)
`,
  ],
]);

/** The reader's sample of an iscsiadm session, with other states. */
function session(connection: string, state: string, iscsid: string): string {
  return examples
    .flatMap(({id, text}) => (id === 'iscsiadm' ? [text] : []))
    .join('')
    .replace(/(?<=iSCSI Connection State: ).*/, connection)
    .replace(/(?<=iSCSI Session State: ).*/, state)
    .replace(/(?<=Internal iscsid Session State: ).*/, iscsid);
}
