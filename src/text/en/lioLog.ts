import type {LioLogId} from '../../stacks/logs/lioLog.ts';

/** What each line of LIO means, in English. One sentence a line, beside its twin. */
// prettier-ignore
export const lioLogWords: Readonly<Record<LioLogId, string>> = {
  'lio-nopin-timeout': 'The initiator left a NOP-In unanswered (15 s + 30 s by default): the target gives the connection up. T15 a.',
  'lio-dataout-timeout': 'Write data did not come in time (3 s by default), and at ERL 0 nothing else is left: the target closes the connection. T15 a.',
  'lio-dataout-retries': 'Write data did not come, retries at ERL 1 or higher included: the target closes the connection. T15 a.',
  'lio-login-timeout': 'A login did not finish within 15 s: T7 b from IN_LOGIN, T6 from XPT_UP; the line does not say which. Linux 6.1 prints it; in 6.12 the timeout has no line of its own.',
  'lio-login-failed': 'A login ended without success: T7 from IN_LOGIN, T6 from XPT_UP. The line is missing when the login named a session that does not exist.',
  'lio-no-such-session': 'The login named a TSIH the target does not know, and was refused with 020a. T7 a.',
  'lio-connection-reinstatement': 'A login with the ISID, TSIH and CID of a known connection: connection reinstatement. For the old connection M2 if it waits for cleanup, T8 if it is still LOGGED_IN.',
  'lio-logout-ignored': 'A Logout Request outside LOGGED_IN: LIO ignores it, and no state changes.',
  'lio-logout-recovery-refused': 'A recovery logout (reason 2) without ERL 2: answered with response 2, not supported.',
  'lio-time2retain-expired': 'The FAILED session was kept for Time2Retain and no initiator logged in again: N6.',
  'lio-time2retain-race': 'The timer fired while a session reinstatement was already under way, and left the session to it. With a Time2Retain of 0 that is likely in every reinstatement; this is inferred.',
  'lio-time2retain-start': 'The session is FAILED and its last connection is closed; Time2Retain starts here. When a reinstatement, an ACL deletion or a disabled portal group ends the session, it is stopped again at once.',
  'lio-time2retain-stop': 'Time2Retain was stopped: a login took up the session, or the session is being closed.',
  'lio-not-authorized': 'There is no ACL for this initiator name: login refused with 0202. T7 a.',
  'lio-no-target': 'The login asked for a target that is not here. T7 a.',
  'lio-no-tpg': 'The target has no enabled portal group for this login. T7 a.',
  'lio-abort-task': 'The initiator gave up on a command that the target still had. No state changed.',
  'lio-cleanup-begins': 'The close of a failed connection begins.',
  'lio-session-reinstatement': 'The same initiator logs in again while its old session is still there: session reinstatement begins, and the login waits for the old session to close.',
  'lio-closing': 'iscsit_close_connection() begins.',
  'lio-waiting-for-commands': 'The close waits for commands that the backstore has not completed.',
  'lio-wait-for-tasks': 'LIO waits for a task; while it is outstanding, the line is printed every 180 s.',
};
