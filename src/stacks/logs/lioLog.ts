import type {LogRow} from './logRow.ts';

/** Lines LIO prints without debugging, and the debug lines worth having (Linux 6.1.192, drivers/target). */
// prettier-ignore
export const lioLog = [
  {
    id: 'lio-nopin-timeout', side: 'target', reads: 'lio-log', source: 'iscsi_target_util.c:916',
    format: 'Did not receive response to NOPIN on CID: %hu, failing connection for I_T Nexus %s', args: ['cid', 'nexus'], transitions: ['T15'],
    meaning: {
      en: 'The initiator left a NOP-In unanswered (15 s + 30 s by default): the target gives the connection up. T15 a.',
      'zh-Hans': '启动器没有应答 NOP-In（默认 15 秒加 30 秒）：目标器放弃该连接。即 T15 a。',
    },
    finding: 'target-nopin-timeout',
  },
  {
    id: 'lio-dataout-timeout', side: 'target', reads: 'lio-log', source: 'iscsi_target_erl1.c:1116',
    format: 'Unable to recover from DataOut timeout while in ERL=0, closing iSCSI connection for I_T Nexus %s', args: ['nexus'], transitions: ['T15'],
    meaning: {
      en: 'Write data did not come in time (3 s by default), and at ERL 0 nothing else is left: the target closes the connection. T15 a.',
      'zh-Hans': '写数据未按时到达（默认 3 秒），而 ERL 0 别无他法：目标器关闭该连接。即 T15 a。',
    },
    finding: 'target-dataout-timeout',
  },
  {
    id: 'lio-dataout-retries', side: 'target', reads: 'lio-log', source: 'iscsi_target_erl1.c:1125',
    format: 'Command ITT: 0x%08x exceeded max retries for DataOUT timeout %u, closing iSCSI connection', args: ['skip', 'skip'], transitions: ['T15'],
    meaning: {
      en: 'Write data did not come, retries at ERL 1 or higher included: the target closes the connection. T15 a.',
      'zh-Hans': '在 ERL 1 或更高级别重试之后，写数据仍未到达：目标器关闭该连接。即 T15 a。',
    },
    finding: 'target-dataout-timeout',
  },
  {
    id: 'lio-login-timeout', side: 'target', reads: 'lio-log', source: 'iscsi_target_login.c:819',
    format: 'iSCSI Login timeout on Network Portal %pISpc', args: ['portal'], transitions: ['T6', 'T7'], oneOf: true,
    meaning: {
      en: 'A login did not finish within 15 s: T7 b from IN_LOGIN, T6 from XPT_UP; the line does not say which.',
      'zh-Hans': '登录未在 15 秒内完成：在 IN_LOGIN 中为 T7 b，在 XPT_UP 中为 T6；此行未说明是哪一个。',
    },
  },
  {
    id: 'lio-login-failed', side: 'target', reads: 'lio-log', source: 'iscsi_target_login.c:1185',
    format: 'iSCSI Login negotiation failed', args: [], transitions: ['T6', 'T7'], oneOf: true,
    meaning: {
      en: 'A login ended without success, for whatever reason: T7 from IN_LOGIN, T6 from XPT_UP.',
      'zh-Hans': '一次登录未成功，原因不限：在 IN_LOGIN 中为 T7，在 XPT_UP 中为 T6。',
    },
  },
  {
    id: 'lio-no-such-session', side: 'target', reads: 'lio-log', source: 'iscsi_target_login.c:520',
    format: 'Initiator attempting to add a connection to a non-existent session, rejecting iSCSI Login', args: [], transitions: ['T7'],
    meaning: {
      en: 'The login named a TSIH the target does not know, and was refused with 020a. T7 a.',
      'zh-Hans': '目标器不认识登录所带的 TSIH，以 020a 拒绝。即 T7 a。',
    },
  },
  {
    id: 'lio-connection-reinstatement', side: 'target', reads: 'lio-log', source: 'iscsi_target_login.c:579',
    format: 'Connection exists with CID %hu for %s, performing connection reinstatement', args: ['cid', 'initiator'], transitions: ['M2', 'T8'], oneOf: true,
    meaning: {
      en: 'A login with the ISID, TSIH and CID of a known connection: connection reinstatement. For the old connection M2 if it waits for cleanup, T8 if it is still LOGGED_IN.',
      'zh-Hans': '登录的 ISID、TSIH、CID 与已有连接相同：连接重建。旧连接若在等待清理则为 M2，若仍为 LOGGED_IN 则为 T8。',
    },
  },
  {
    id: 'lio-logout-ignored', side: 'target', reads: 'lio-log', source: 'iscsi_target.c:2519',
    format: 'Received logout request on connection that is not in logged in state, ignoring request', args: [], transitions: [],
    meaning: {
      en: 'A Logout Request outside LOGGED_IN: LIO ignores it, and no state changes.',
      'zh-Hans': '在 LOGGED_IN 之外收到 Logout Request：LIO 将其忽略，状态不变。',
    },
  },
  {
    id: 'lio-logout-recovery-refused', side: 'target', reads: 'lio-log', source: 'iscsi_target.c',
    format: 'Received Logout Request REMOVECONNFORRECOVERY while ERL!=2', args: [], transitions: [],
    meaning: {
      en: 'A recovery logout (reason 2) without ERL 2: answered with response 2, not supported.',
      'zh-Hans': '未协商 ERL 2 却收到恢复登出（原因码 2）：以响应 2（不支持）应答。',
    },
  },
  {
    id: 'lio-time2retain-expired', side: 'target', reads: 'lio-log', source: 'iscsi_target_erl0.c iscsit_handle_time2retain_timeout',
    format: 'Time2Retain timer expired for SID: %u, cleaning up iSCSI session', args: ['sid'], transitions: ['N6'],
    meaning: {
      en: 'The FAILED session was kept for Time2Retain and nobody came back: N6.',
      'zh-Hans': 'FAILED 会话保留到 Time2Retain 期满，启动器没有回来：N6。',
    },
  },
  {
    id: 'lio-time2retain-race', side: 'target', reads: 'lio-log', source: 'iscsi_target_erl0.c iscsit_handle_time2retain_timeout',
    format: 'Exiting Time2Retain handler because session_reinstatement=1', args: [], transitions: [],
    meaning: {
      en: 'The timer fired while a session reinstatement was already under way, and left the session to it.',
      'zh-Hans': '定时器到期时会话重建已在进行，于是把会话交给它处理。',
    },
  },
  {
    id: 'lio-time2retain-start', side: 'target', reads: 'lio-log', source: 'iscsi_target_erl0.c, pr_debug',
    format: 'Starting Time2Retain timer for %u seconds on SID: %u', args: ['seconds', 'sid'], transitions: [],
    meaning: {
      en: 'The session is FAILED and its last connection is closed; from here Time2Retain counts.',
      'zh-Hans': '会话处于 FAILED，最后一条连接已关闭；Time2Retain 从此开始计时。',
    },
  },
  {
    id: 'lio-time2retain-stop', side: 'target', reads: 'lio-log', source: 'iscsi_target_erl0.c, pr_debug',
    format: 'Stopped Time2Retain Timer for SID: %u', args: ['sid'], transitions: [],
    meaning: {
      en: 'Time2Retain was stopped: a login or an administrator took up the session.',
      'zh-Hans': 'Time2Retain 已停止：有登录或管理操作接手了该会话。',
    },
  },
  {
    id: 'lio-not-authorized', side: 'target', reads: 'lio-log', source: 'iscsi_target_nego.c:1318',
    format: 'iSCSI Initiator Node: %s is not authorized to access iSCSI target portal group: %hu', args: ['initiator', 'skip'], transitions: ['T7'],
    meaning: {
      en: 'There is no ACL for this initiator name: login refused with 0202. T7 a.',
      'zh-Hans': '没有该启动器名称的 ACL：以 0202 拒绝登录。即 T7 a。',
    },
    finding: 'no-acl',
  },
  {
    id: 'lio-no-target', side: 'target', reads: 'lio-log', source: 'iscsi_target_nego.c:1248',
    format: 'Unable to locate Target IQN: %s in Storage Node', args: ['target'], transitions: ['T7'],
    meaning: {
      en: 'The login asked for a target that is not here. T7 a.',
      'zh-Hans': '登录请求的目标器在此不存在。即 T7 a。',
    },
  },
  {
    id: 'lio-no-tpg', side: 'target', reads: 'lio-log', source: 'iscsi_target_nego.c:1262',
    format: 'Unable to locate Target Portal Group on %s', args: ['target'], transitions: ['T7'],
    meaning: {
      en: 'The target has no enabled portal group for this login. T7 a.',
      'zh-Hans': '该目标器没有为此登录启用的目标门户组。即 T7 a。',
    },
  },
  {
    id: 'lio-abort-task', side: 'target', reads: 'lio-log', source: 'target_core_tmr.c:137',
    format: 'ABORT_TASK: Found referenced %s task_tag: %llu', args: ['skip', 'skip'], transitions: [],
    meaning: {
      en: 'The initiator gave up on a command that the target still had. No state changed.',
      'zh-Hans': '启动器放弃了一条命令，而目标器还没有处理完它。状态没有变化。',
    },
    finding: 'abort-task',
  },
  {
    id: 'lio-cleanup-begins', side: 'target', reads: 'lio-log', source: 'iscsi_target_erl0.c, pr_debug',
    format: 'Performing cleanup for failed iSCSI Connection ID: %hu from %s', args: ['cid', 'initiator'], transitions: [],
    meaning: {
      en: 'The close of a failed connection begins.',
      'zh-Hans': '开始关闭一条出故障的连接。',
    },
  },
  {
    id: 'lio-session-reinstatement', side: 'target', reads: 'lio-log', source: 'iscsi_target_login.c:131, pr_debug',
    format: 'iSCSI Session SID %u is still active for %s, performing session reinstatement', args: ['sid', 'initiator'], transitions: [],
    meaning: {
      en: 'The same initiator logs in again while its old session is still there: session reinstatement begins, and the login waits for the old session to close.',
      'zh-Hans': '同一启动器再次登录，而旧会话仍在：会话重建开始，此登录要等旧会话关闭。',
    },
  },
  {
    id: 'lio-closing', side: 'target', reads: 'lio-log', source: 'iscsi_target.c, pr_debug',
    format: 'Closing iSCSI connection CID %hu on SID: %u', args: ['cid', 'sid'], transitions: [],
    meaning: {
      en: 'iscsit_close_connection() begins.',
      'zh-Hans': 'iscsit_close_connection() 开始执行。',
    },
  },
  {
    id: 'lio-waiting-for-commands', side: 'target', reads: 'lio-log', source: 'drivers/target, pr_debug',
    format: 'Waiting for running cmds to complete', args: [], transitions: [],
    meaning: {
      en: 'The close waits for commands that the backstore has not given back.',
      'zh-Hans': '关闭过程正在等待后端存储尚未返回的命令。',
    },
    finding: 'close-waits-for-commands',
  },
  {
    id: 'lio-wait-for-tasks', side: 'target', reads: 'lio-log', source: 'target_core_transport.c:3284, pr_debug',
    format: 'wait for tasks:', args: [], transitions: [],
    meaning: {
      en: 'A task is waited for; while it does not come back the line returns every 180 s.',
      'zh-Hans': '正在等待一个任务；只要它不返回，此行每 180 秒重复一次。',
    },
    finding: 'close-waits-for-commands',
  },
] as const satisfies readonly LogRow[];
