import type {VerdictWords} from '../verdict.ts';

/** The verdict of a reading in English. */
export const verdictWords: VerdictWords = {
  signs: {stuck: 'Stuck', failing: 'Failing', passing: 'In transition', fine: 'Healthy', unclear: 'Cannot tell'},
  derived: {
    'not-connected': 'The initiator cannot connect',
    'login-failed': 'A login failed',
    'connection-lost': 'A connection was lost',
    'command-failed': 'A command failed',
    recovered: 'A connection was lost and is back',
    unclear: 'No failure in this text, and no state to judge by',
  },
  sides: {initiator: 'initiator', target: 'target'},
  and: ' and ',
  where: {initiator: 'On the initiator, as root', target: 'On the target, as root'},
  commands: {
    'info-twice': 'reads the state twice, 10 seconds apart',
    'find-thread': 'lists the iSCSI threads; look for state D',
    'read-stack': 'shows what the thread waits for',
    'find-backstore': 'shows the backstores of the LUNs, and what the kernel says of them',
    'portal-groups': 'shows which portal groups are enabled (1) or disabled (0)',
    'list-acls': 'lists the ACLs; compare the name letter by letter',
    'target-log': 'shows the target’s side of it',
    'read-dynamic-sessions': 'lists the sessions without an ACL',
    'targetcli-detail': 'shows the connections too',
    'initiator-states': 'shows the state of each connection and session',
    'try-portal': 'tries to reach the portal',
    'scst-states': 'reads the state of SCST’s connections twice, 10 seconds apart',
    'iscsid-status': 'shows whether iscsid runs',
  },
  fields: {
    initiator: 'Name of the initiator',
    host: 'Address of the portal',
    port: 'Port of the portal',
    pid: 'PID of the thread',
  },
  again: {
    label: 'Again, ten seconds later',
    hint: 'Run the command that printed your text once more, and paste its output here: the two are compared.',
    apart: {
      'nothing-read': 'Not compared: nothing was recognised in the second output.',
      'other-output': 'Not compared: the second output is of another command. Run the one that printed the first.',
      'other-sessions': 'Not compared: the second output shows other sessions, and nothing of those in the first.',
    },
  },
};
