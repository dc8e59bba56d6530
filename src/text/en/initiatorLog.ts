import type {InitiatorLogId} from '../../stacks/logs/initiatorLog.ts';

/** What each line of the Linux initiator means, in English. One sentence a line, beside its twin. */
// prettier-ignore
export const initiatorLogWords: Readonly<Record<InitiatorLogId, string>> = {
  'kernel-conn-error': 'The kernel reports a connection error. It does not print the state: in LOGGED_IN (the usual case) this is T15, in IN_LOGIN T7, in IN_LOGOUT T17.',
  'iscsid-conn-error': 'iscsid was notified of a connection error; the number after “state” is its own enum.',
  'kernel-ping-timeout': 'No NOP-In came in time: the initiator gives the connection up. T15 a.',
  'kernel-recovery-timeout': 'The recovery timeout has run out: from now on I/O fails at once, and iscsid keeps trying to log in. No transition of the RFC; N6 comes nearest.',
  'iscsid-operational': 'The first login succeeded: connection and session are LOGGED_IN.',
  'iscsid-after-recovery': 'A new login succeeded after the loss: new TCP connection, TSIH 0, same ISID. That is session reinstatement: the old session ends (N6), a new one begins (N1).',
  'iscsid-shutdown': 'The logout has ended and the session is removed: T13 and N3. iscsid prints the same after a logout that failed or was not answered for 15 s, which is T17 in the RFC.',
  'iscsid-cannot-connect': 'The TCP connection could not be made: from XPT_WAIT back to FREE. iscsid tries again.',
  'iscsid-login-rejected': 'The target refused the login; status class and detail are in brackets. T7 a.',
  'iscsid-redirect': 'The target sent the initiator elsewhere, in a way iscsid cannot follow. T7 a.',
  'iscsid-login-rejected-bare': 'The target refused the login. T7 a.',
  'iscsid-login-authentication': 'iscsid calls the failed login an authentication failure. T7. A public report shows this line for status 0302 too, which is an error of the target.',
  'iscsid-logout-refused': 'iscsid refused the logout, because it is reopening this session. No state changed.',
  'iscsid-async-logout': 'Async Message 1, “Request Logout”: T11. open-iscsi logs out at once (T10) and never shows LOGOUT REQUESTED.',
  'iscsid-async-drop-all': 'Async Message 3, “Drop all connections”: T15 e on every connection of the session. iscsid itself stays LOGGED IN until TCP closes.',
  'iscsid-async-drop': 'Async Message 2, “Drop connection”; the number is the CID. T15 d. iscsid itself stays LOGGED IN until TCP closes.',
  'iscsid-nop-timeout': "No answer to iscsid’s own NOP-Out: the connection is given up. T15 a.",
  'iscsid-gives-up': 'The last attempt failed (T7 or T2, the line does not say which) and reopen_max allows no more.',
  'iscsid-cannot-bind': 'A new attempt to connect (T1) ended before any login: iscsid could not bind the new TCP connection to the session.',
  'iscsid-cannot-set': 'The kernel refused a parameter for this connection, because for the kernel the connection no longer exists.',
  'iscsid-iferror': 'The kernel answered a request of iscsid with an error. No state changed by this line.',
};
