import type {ScstLogId} from '../../stacks/logs/scstLog.ts';

/** What each line of SCST means, in English. One sentence a line, beside its twin. */
// prettier-ignore
export const scstLogWords: Readonly<Record<ScstLogId, string>> = {
  'scst-connect-disabled': 'The target is disabled: refused with Status-Class 03. T7 a.',
  'scst-connect': 'A TCP connection was accepted: T3.',
  'scst-session-created': 'The login is done in user space; the kernel takes the session over: N1, N2.',
  'scst-connection-created': 'The kernel takes the logged-in connection over: T5.',
  'scst-timeout': 'The initiator did not answer in time: T15 a.',
  'scst-lost': 'The connection was lost without a Logout: T15 c.',
  'scst-logout': 'A Logout Request came: T9.',
  'scst-logged-out': 'The connection is closed after its Logout: T13.',
  'scst-connection-freed': 'SCST drops the connection, which has ended.',
  'scst-session-freed': 'SCST drops the session: N3 after a Logout or when a new login replaced it, else N6.',
  'scst-forced': 'An administrator forced the session closed: T15.',
  'scst-reinstating': 'Connection reinstatement: the new connection waits until the old one is closed.',
  'scst-existing-session': 'A session with this identifier exists already; no state changed.',
  'scst-too-many-sessions': 'The target has as many sessions as it allows: refused with 0302. T7 a.',
  'scst-not-allowed': 'SCST does not let this initiator name use the target: refused with 0203. T7 a.',
  'scst-unavailable': 'Refused with 0301: SCST cannot serve the login now. T7 a.',
  'scst-authentication': 'CHAP did not succeed, and the login is refused. T7 a.',
  'scst-port-id': 'Two targets of SCST have one relative port id. That is its configuration; no state of iSCSI.',
  'scst-security-group': 'SCST has found the group of initiators whose LUNs this one may use. No state changed.',
  'scst-parameters': 'What the login agreed on. DefaultTime2Retain is how long a lost session could be continued; no state changed.',
};
