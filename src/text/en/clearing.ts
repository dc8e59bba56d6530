import type {ClearingWords} from '../clearing.ts';

/** What people do to a stuck session of the Linux target and what follows, in English. One sentence a line, beside its twin. */
// prettier-ignore
export const clearingWords: ClearingWords = {
  outcomes: {
    clears: 'clears it',
    lastResort: 'last resort',
    changesNothing: 'changes nothing',
    makesWorse: 'makes it worse',
  },
  rows: {
    'backstore-answers': {
      action: 'The backstore completes or fails its commands',
      stuck: 'Clears it on its own and at once: each command that completes wakes the close that waits for it.',
    },
    reboot: {
      action: 'Reboot the target',
      stuck: 'The last resort, when the backstore can neither answer nor be made to fail.',
    },
    wait: {
      action: 'Wait',
      healthy: 'A healthy connection needs no waiting: it passes through CLEANUP_WAIT in microseconds.',
      stuck: 'No timer of any kind runs; Time2Retain would start only after the close.',
    },
    'initiator-logs-out': {
      action: 'The initiator logs out',
      healthy: 'The normal end of a connection or session.',
      stuck: 'Not possible on the connection that is stuck: its transport is gone.',
    },
    'login-other-isid': {
      action: 'The initiator logs in with another ISID (libiscsi, for example, takes a random one)',
      healthy: 'Matches no session, so a new one is made; the old one stays until its NOP-In goes unanswered.',
      stuck: 'The new session may work, unless an earlier login holds the semaphore of the portal group. The stuck one stays, and the info file now hides it behind the new one.',
    },
    'try-again': {
      action: 'Repeat a login or a delete that already hangs',
      stuck: 'Later attempts skip a session that is already being stopped: they add no wait for it and do not help. A login can still wait for the semaphore that the first login holds, and targetcli for its lock file.',
    },
    'login-same-isid': {
      action: 'The initiator logs in again with TSIH 0 and the same ISID (open-iscsi always does)',
      healthy: 'Session reinstatement: the old session is replaced. This is the normal cure for a half-open session.',
      stuck: 'The login blocks, and it holds the login semaphore of the portal group. Every login to that group then times out, and often every login to the portal.',
    },
    'delete-acl': {
      action: 'Delete the ACL',
      healthy: 'The session is gone at once; so are the mapped LUNs and the CHAP secrets of that ACL.',
      stuck: 'The request to stop returns at once, because the connection is already ending; then targetcli waits uninterruptibly (D state) for the session to end.',
    },
    'disable-tpg': {
      action: 'Disable the portal group (TPG)',
      healthy: 'All sessions of the portal group are gone, and logins are refused.',
      stuck: 'The same wait as for the ACL.',
    },
    'delete-tpg': {
      action: 'Delete the portal group or the target',
      healthy: 'rtslib first disables the portal group, so as above; then it is deleted.',
      stuck: 'The same wait, already at the disabling.',
    },
    'delete-lun': {
      action: 'Delete the LUN or the backstore',
      healthy: 'Waits for running I/O, then succeeds.',
      stuck: 'Waits for the same I/O that does not complete.',
    },
    'delete-portal': {
      action: 'Delete the portal',
      healthy: 'Works.',
      stuck: 'Hangs if the login thread of the portal is itself blocked.',
    },
  },
};
