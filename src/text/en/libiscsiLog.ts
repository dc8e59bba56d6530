import type {LibiscsiLogId} from '../../stacks/logs/libiscsiLog.ts';

/** What each line of libiscsi and QEMU means, in English. One sentence a line, beside its twin. */
// prettier-ignore
export const libiscsiLogWords: Readonly<Record<LibiscsiLogId, string>> = {
  'libiscsi-connected': 'The TCP connection is up: T4.',
  'libiscsi-login': 'A login succeeded: T5.',
  'libiscsi-reconnects': 'libiscsi gives up its connection and begins to reconnect. The line does not say why.',
  'libiscsi-try-failed': 'An attempt to reconnect failed: T2 if TCP did not connect, T7 if the login failed. libiscsi keeps trying.',
  'libiscsi-reconnected': 'Reconnected by a new login; commands that were open are sent again.',
  'qemu-nop-timeout': 'QEMU’s NOP-Outs went unanswered: T15 a. It drops the connection and logs in again.',
};
