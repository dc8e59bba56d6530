import type {LogRow} from './logRow.ts';

/** Lines LIO prints without debugging, and the debug lines worth having (Linux 6.1.192, drivers/target). */
// prettier-ignore
export const lioLog = [
  {
    id: 'lio-nopin-timeout', side: 'target', reads: 'lio-log', source: 'iscsi_target_util.c:916',
    format: 'Did not receive response to NOPIN on CID: %hu, failing connection for I_T Nexus %s', args: ['cid', 'nexus'], transitions: ['T15'],
    finding: 'target-nopin-timeout',
  },
  {
    id: 'lio-dataout-timeout', side: 'target', reads: 'lio-log', source: 'iscsi_target_erl1.c:1116',
    format: 'Unable to recover from DataOut timeout while in ERL=0, closing iSCSI connection for I_T Nexus %s', args: ['nexus'], transitions: ['T15'],
    finding: 'target-dataout-timeout',
  },
  {
    id: 'lio-dataout-retries', side: 'target', reads: 'lio-log', source: 'iscsi_target_erl1.c:1125',
    format: 'Command ITT: 0x%08x exceeded max retries for DataOUT timeout %u, closing iSCSI connection', args: ['skip', 'skip'], transitions: ['T15'],
    finding: 'target-dataout-timeout',
  },
  {
    id: 'lio-login-timeout', side: 'target', reads: 'lio-log', source: 'iscsi_target_login.c:819',
    format: 'iSCSI Login timeout on Network Portal %pISpc', args: ['portal'], transitions: ['T6', 'T7'], oneOf: true,
    next: 'target-log',
  },
  {
    id: 'lio-login-failed', side: 'target', reads: 'lio-log', source: 'iscsi_target_login.c:1185',
    format: 'iSCSI Login negotiation failed', args: [], transitions: ['T6', 'T7'], oneOf: true,
    next: 'target-log',
  },
  {
    id: 'lio-no-such-session', side: 'target', reads: 'lio-log', source: 'iscsi_target_login.c:520',
    format: 'Initiator attempting to add a connection to a non-existent session, rejecting iSCSI Login', args: [], transitions: ['T7'],
    next: 'initiator-states',
  },
  {
    id: 'lio-connection-reinstatement', side: 'target', reads: 'lio-log', source: 'iscsi_target_login.c:579',
    format: 'Connection exists with CID %hu for %s, performing connection reinstatement', args: ['cid', 'initiator'], transitions: ['M2', 'T8'], oneOf: true,
  },
  {
    id: 'lio-logout-ignored', side: 'target', reads: 'lio-log', source: 'iscsi_target.c:2519',
    format: 'Received logout request on connection that is not in logged in state, ignoring request', args: [], transitions: [],
  },
  {
    id: 'lio-logout-recovery-refused', side: 'target', reads: 'lio-log', source: 'iscsi_target.c',
    format: 'Received Logout Request REMOVECONNFORRECOVERY while ERL!=2', args: [], transitions: [],
  },
  {
    id: 'lio-time2retain-expired', side: 'target', reads: 'lio-log', source: 'iscsi_target_erl0.c iscsit_handle_time2retain_timeout',
    format: 'Time2Retain timer expired for SID: %u, cleaning up iSCSI session', args: ['sid'], transitions: ['N6'],
  },
  {
    id: 'lio-time2retain-race', side: 'target', reads: 'lio-log', source: 'iscsi_target_erl0.c iscsit_handle_time2retain_timeout',
    format: 'Exiting Time2Retain handler because session_reinstatement=1', args: [], transitions: [],
  },
  {
    id: 'lio-time2retain-start', side: 'target', reads: 'lio-log', source: 'iscsi_target_erl0.c, pr_debug',
    format: 'Starting Time2Retain timer for %u seconds on SID: %u', args: ['seconds', 'sid'], transitions: [],
  },
  {
    id: 'lio-time2retain-stop', side: 'target', reads: 'lio-log', source: 'iscsi_target_erl0.c, pr_debug',
    format: 'Stopped Time2Retain Timer for SID: %u', args: ['sid'], transitions: [],
  },
  {
    id: 'lio-not-authorized', side: 'target', reads: 'lio-log', source: 'iscsi_target_nego.c:1318',
    format: 'iSCSI Initiator Node: %s is not authorized to access iSCSI target portal group: %hu', args: ['initiator', 'skip'], transitions: ['T7'],
    finding: 'no-acl',
  },
  {
    id: 'lio-no-target', side: 'target', reads: 'lio-log', source: 'iscsi_target_nego.c:1248',
    format: 'Unable to locate Target IQN: %s in Storage Node', args: ['target'], transitions: ['T7'],
    next: 'portal-groups',
  },
  {
    id: 'lio-no-tpg', side: 'target', reads: 'lio-log', source: 'iscsi_target_nego.c:1262',
    format: 'Unable to locate Target Portal Group on %s', args: ['target'], transitions: ['T7'],
    next: 'portal-groups',
  },
  {
    id: 'lio-chap-needed', side: 'target', reads: 'lio-log', source: 'iscsi_target_nego.c:1009',
    format: 'Initiator is requesting CSG: %d, has not been successfully authenticated, and the Target is enforcing iSCSI Authentication', args: ['skip'], transitions: ['T7'],
    finding: 'chap-needed',
  },
  {
    id: 'lio-chap-refused', side: 'target', reads: 'lio-log', source: 'iscsi_target_nego.c:922',
    format: 'Initiator sent AuthMethod=None but Target is enforcing iSCSI Authentication', args: [], transitions: ['T7'],
    finding: 'chap-needed',
  },
  {
    id: 'lio-chap-not-set', side: 'target', reads: 'lio-log', source: 'iscsi_target_auth.c:149',
    format: 'CHAP user or password not set for Initiator ACL', args: [], transitions: ['T7'],
    finding: 'chap-not-set',
  },
  {
    id: 'lio-security-failed', side: 'target', reads: 'lio-log', source: 'iscsi_target_nego.c:801',
    format: 'Security negotiation failed', args: [], kernelOnly: true, transitions: ['T7'],
    next: 'target-log',
  },
  {
    id: 'lio-login-receive', side: 'target', reads: 'lio-log', source: 'iscsi_target_parameters.c:31',
    format: 'rx_data returned %d, expecting %d', args: ['retcode', 'bytes'], transitions: ['T6', 'T7'], oneOf: true,
    next: 'target-log',
  },
  {
    id: 'lio-login-send', side: 'target', reads: 'lio-log', source: 'iscsi_target_parameters.c:62',
    format: 'tx_data returned %d, expecting %d', args: ['retcode', 'bytes'], transitions: ['T7'],
    next: 'target-log',
  },
  {
    id: 'lio-cmdsn-too-high', side: 'target', reads: 'lio-log', source: 'iscsi_target_util.c',
    format: 'Received CmdSN: 0x%08x is greater than MaxCmdSN: 0x%08x, ignoring', args: ['skip', 'skip'], transitions: [],
  },
  {
    id: 'lio-abort-task', side: 'target', reads: 'lio-log', source: 'target_core_tmr.c:137',
    format: 'ABORT_TASK: Found referenced iSCSI task_tag: %llu', args: ['tag'], transitions: [],
  },
  {
    id: 'lio-abort-done', side: 'target', reads: 'lio-log', source: 'target_core_tmr.c:137-172',
    format: 'ABORT_TASK: Sending TMR_FUNCTION_COMPLETE for ref_tag: %llu', args: ['tag'], transitions: [],
  },
  {
    id: 'lio-abort-too-late', side: 'target', reads: 'lio-log', source: 'target_core_tmr.c:137-172',
    format: 'ABORT_TASK: Sending TMR_TASK_DOES_NOT_EXIST for ref_tag: %lld', args: ['tag'], transitions: [],
  },
  {
    id: 'lio-cleanup-begins', side: 'target', reads: 'lio-log', source: 'iscsi_target_erl0.c, pr_debug',
    format: 'Performing cleanup for failed iSCSI Connection ID: %hu from %s', args: ['cid', 'initiator'], transitions: [],
  },
  {
    id: 'lio-session-reinstatement', side: 'target', reads: 'lio-log', source: 'iscsi_target_login.c:131, pr_debug',
    format: 'iSCSI Session SID %u is still active for %s, performing session reinstatement', args: ['sid', 'initiator'], transitions: [],
  },
  {
    id: 'lio-closing', side: 'target', reads: 'lio-log', source: 'iscsi_target.c, pr_debug',
    format: 'Closing iSCSI connection CID %hu on SID: %u', args: ['cid', 'sid'], transitions: [],
  },
  {
    id: 'lio-waiting-for-commands', side: 'target', reads: 'lio-log', source: 'drivers/target, pr_debug',
    format: 'Waiting for running cmds to complete', args: [], kernelOnly: true, transitions: [],
    finding: 'close-waits-for-commands',
  },
  {
    id: 'lio-wait-for-tasks', side: 'target', reads: 'lio-log', source: 'target_core_transport.c:3284, pr_debug',
    format: 'wait for tasks:', args: [], kernelOnly: true, transitions: [],
    finding: 'close-waits-for-commands',
  },
] as const satisfies readonly LogRow[];

/** Lines that say why a login ended, before `lio-login-failed` says that it did. */
export const loginCauses: readonly string[] = [
  'lio-not-authorized',
  'lio-no-target',
  'lio-no-tpg',
  'lio-chap-needed',
  'lio-chap-refused',
  'lio-chap-not-set',
  'lio-security-failed',
  'lio-login-receive',
  'lio-login-send',
] satisfies readonly LioLogId[];

export type LioLogId = (typeof lioLog)[number]['id'];
