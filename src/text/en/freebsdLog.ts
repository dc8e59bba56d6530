import type {FreebsdLogId} from '../../stacks/logs/freebsdLog.ts';

/** What each of these lines of FreeBSD means, in English. One sentence a line, beside its twin. */
// prettier-ignore
export const freebsdLogWords: Readonly<Record<FreebsdLogId, string>> = {
  'freebsd-waiting': 'The connection is being closed and waits for tasks that the storage below has not completed.',
  'freebsd-terminated': 'The tasks have ended, and with them the wait of this close.',
  'freebsd-initiator-error': 'The connection was lost, and the initiator connects again: T15.',
  'freebsd-initiator-no-ping': 'The target left a NOP-Out unanswered: T15 a. The initiator connects again.',
  'freebsd-initiator-login-timeout': 'The login did not finish in time. The timer may cover connecting too, so this is T7 b, or T2 if TCP never connected.',
};
