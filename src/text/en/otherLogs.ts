import type {OtherLogId} from '../../stacks/logs/otherLogs.ts';

/** What each line of the other targets means, in English. One sentence a line, beside its twin. */
// prettier-ignore
export const otherLogWords: Readonly<Record<OtherLogId, string>> = {
  'istgt-login': 'A login succeeded: T5.',
  'istgt-state': 'istgt prints a number of its own for the state of the connection; it has no words for it.',
  'spdk-terminating': 'A connection was taken off its session; the last number is how many remain.',
  'spdk-login': 'A login succeeded: T5.',
  'spdk-logout': 'A Logout Request was taken up: T9.',
  'spdk-login-discovery': 'A discovery login succeeded: T5 of that connection.',
  'spdk-logout-discovery': 'A discovery session logs out: T9 of that connection. It is the normal end of a discovery.',
  'spdk-receive-failed': 'The socket failed while SPDK received; in a logged-in connection that is T15. 104 means reset by the peer.',
  'spdk-send-failed': 'The socket failed while SPDK sent; in a logged-in connection that is T15. 32 means that the peer had closed.',
  'spdk-acceptor': 'A TCP connection was accepted: T3.',
  'spdk-drop-old': 'The same initiator logs in again, and SPDK drops its older connections: T8 of each of those.',
  'freebsd-connection-error': 'The connection was lost: T15.',
  'freebsd-no-ping': 'The initiator left a NOP-In unanswered: T15 a.',
  'freebsd-login-timeout': 'The login did not finish in time: T7 b.',
  'tgt-forcing': 'tgt closes a connection and gives up a task of it that was not finished.',
  'tgt-connection-closed': 'tgt closed a connection. It keeps no S6, S7 or S8, so the line does not tell a Logout from a loss.',
  'illumos-update-state': "A move of illumos’ connection machine; its S1 to S8 are the RFC’s. Which transition it is depends on the event that the line prints.",
  'tcmu-disabled': 'tcmu-runner disables the portal group while it recovers a backstore: all its sessions end, and logins are refused.',
  'tcmu-enabled': 'tcmu-runner enables the portal group again: logins are possible.',
  'tcmu-rbd-timed-out': 'Ceph did not complete a command in time. tcmu-runner treats the backstore as lost. No state changed.',
};
