import type {WindowsEventId} from '../../stacks/logs/windowsEvents.ts';

/** What each event of Windows’ initiator means, in English. One sentence a line, beside its twin. */
// prettier-ignore
export const windowsEventWords: Readonly<Record<WindowsEventId, string>> = {
  'iscsiprt-1': 'The initiator could not connect to the target: T2.',
  'iscsiprt-7': 'The initiator could not send a PDU. The event shows no state.',
  'iscsiprt-9': 'A SCSI request was not answered in time. The connection’s state does not change by that.',
  'iscsiprt-10': 'The login was refused or failed: T7 a. The dump data has the Login Response.',
  'iscsiprt-20': 'The connection was lost: T15. Windows tries to reconnect.',
  'iscsiprt-32': 'The target asks for a logout: T11.',
  'iscsiprt-34': 'A new login succeeded after a loss: T5, by session reinstatement.',
  'iscsiprt-39': 'The initiator sent a task management command to reset the target. No state of the connection yet.',
  'iscsiprt-43': 'The login was not answered in time: T7 b.',
  'iscsiprt-44': 'The logout was not answered in time: T17 b, or the connection still waits in S6. The event does not say which.',
  'iscsiprt-48': 'The target did not answer a NOP-Out in time: T15 a.',
  'iscsiprt-49': 'A task management request was not answered in time. No state of the connection yet.',
  'iscsiprt-59': 'The target dropped the connection before the login was complete: T7 c.',
  'iscsiprt-63': 'A reset did not help, and session recovery begins: T15 a.',
  'iscsiprt-68': 'Session recovery failed.',
  'iscsiprt-69': 'Session recovery failed.',
  'iscsiprt-70': 'Session recovery failed.',
};
