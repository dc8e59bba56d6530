import type {LogRow} from './logRow.ts';

/**
 * Lines of the Linux initiator: kernel (Linux 6.1.192), iscsid and iscsiadm (open-iscsi bc23614).
 * Errors get their transitions from the state they hit, in `connectionPhases.ts`.
 */
// prettier-ignore
export const initiatorLog = [
  {
    id: 'kernel-conn-error', side: 'initiator', reads: 'initiator-log', source: 'scsi_transport_iscsi.c:2696',
    format: 'connection%d:%d: detected conn error (%d)', args: ['sid', 'cid', 'code'], transitions: ['T15'],
    meaning: {
      en: 'The kernel reports a connection error. It does not print the state: in LOGGED_IN (the usual case) this is T15, in IN_LOGIN T7, in IN_LOGOUT T17.',
      'zh-Hans': '内核报告连接错误。此行不含状态：若处于 LOGGED_IN（通常如此）即 T15，IN_LOGIN 则为 T7，IN_LOGOUT 则为 T17。',
    },
  },
  {
    id: 'iscsid-conn-error', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c',
    format: 'Kernel reported iSCSI connection %d:%d error (%d - %s) state (%d)', args: ['sid', 'cid', 'code', 'name', 'state'], transitions: ['T15'],
    meaning: {
      en: 'iscsid was told of a connection error; the number after “state” is its own enum.',
      'zh-Hans': 'iscsid 收到连接错误通知；“state”后的数字是它自己的枚举值。',
    },
    finding: 'state-number',
  },
  {
    id: 'kernel-ping-timeout', side: 'initiator', reads: 'initiator-log', source: 'libiscsi.c:2261',
    format: 'connection%d:%d: ping timeout of %d secs expired', args: ['sid', 'cid', 'seconds'], transitions: ['T15'],
    meaning: {
      en: 'No NOP-In answered in time: the initiator gives the connection up. T15 a.',
      'zh-Hans': '未按时收到 NOP-In 应答：启动器放弃该连接。即 T15 a。',
    },
    finding: 'initiator-nop-timeout',
  },
  {
    id: 'kernel-recovery-timeout', side: 'initiator', reads: 'initiator-log', source: 'scsi_transport_iscsi.c:1878',
    format: 'session%d: session recovery timed out after %d secs', args: ['sid', 'seconds'], transitions: ['N6'],
    meaning: {
      en: 'The recovery timeout is over: from now on I/O fails at once. The RFC transition nearest to this is N6, but iscsid goes on trying to log in.',
      'zh-Hans': '恢复超时已到：此后 I/O 立即失败。最接近的 RFC 转换是 N6，但 iscsid 仍会继续尝试登录。',
    },
    finding: 'recovery-timed-out',
  },
  {
    id: 'iscsid-operational', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c',
    format: 'onnection%d:%d to [target: %s, portal: %s] through [iface: %s] is operational now', args: ['sid', 'cid', 'target', 'portal', 'skip'], transitions: ['T5', 'N1'],
    meaning: {
      en: 'The first login succeeded: connection and session are LOGGED_IN.',
      'zh-Hans': '首次登录成功：连接与会话均进入 LOGGED_IN。',
    },
  },
  {
    id: 'iscsid-after-recovery', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c',
    format: 'onnection%d:%d is operational after recovery (%d attempt', args: ['sid', 'cid', 'skip'], transitions: ['N6', 'N1', 'T5'],
    meaning: {
      en: 'A new login succeeded after the loss: new TCP connection, TSIH 0, same ISID. That is session reinstatement: the old session ends (N6), a new one begins (N1).',
      'zh-Hans': '连接丢失之后，一次新的登录成功：新的 TCP 连接，TSIH 为 0，ISID 不变。这是会话重建：旧会话结束（N6），新会话开始（N1）。',
    },
    finding: 'reinstated-not-continued',
  },
  {
    id: 'iscsid-shutdown', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c',
    format: 'onnection%d:%d to [target: %s, portal: %s] through [iface: %s] is shutdown', args: ['sid', 'cid', 'target', 'portal', 'skip'], transitions: ['T13', 'N3'],
    meaning: {
      en: 'The logout is complete: the connection is FREE, and the session with it.',
      'zh-Hans': '登出完成：连接回到 FREE，会话也随之结束。',
    },
  },
  {
    id: 'iscsid-cannot-connect', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c:575',
    format: 'onnection%d:%d cannot make a connection to %s (%d,%d)', args: ['sid', 'cid', 'portal', 'skip', 'skip'], transitions: ['T2'],
    meaning: {
      en: 'The TCP connection could not be made: from XPT_WAIT back to FREE. iscsid tries again.',
      'zh-Hans': 'TCP 连接未能建立：从 XPT_WAIT 回到 FREE。iscsid 会再次尝试。',
    },
  },
  {
    id: 'iscsid-login-rejected', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c',
    format: 'login rejected: %s (%x/%x)', args: ['name', 'class', 'detail'], transitions: ['T7'],
    meaning: {
      en: 'The target refused the login; status class and detail stand in brackets. T7 a.',
      'zh-Hans': '目标器拒绝登录，括号内为状态类别与细节。即 T7 a。',
    },
  },
  {
    id: 'iscsid-redirect', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c:195',
    format: 'login rejected: redirection type 0x%x not supported', args: ['skip'], transitions: ['T7'],
    meaning: {
      en: 'The target sent the initiator elsewhere, in a way iscsid cannot follow. T7 a.',
      'zh-Hans': '目标器要求转向别处，但 iscsid 不支持这种重定向。即 T7 a。',
    },
  },
  {
    id: 'iscsid-login-rejected-bare', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c',
    format: 'login rejected: initiator %s', args: ['name'], transitions: ['T7'],
    meaning: {
      en: 'The target refused the login. T7 a.',
      'zh-Hans': '目标器拒绝登录。即 T7 a。',
    },
  },
  {
    id: 'iscsid-login-authentication', side: 'initiator', reads: 'initiator-log', source: 'open-iscsi issue 190',
    format: 'Login authentication failed with target %s', args: ['target'], transitions: ['T7'],
    meaning: {
      en: 'iscsid calls the failed login an authentication failure. T7. A public report shows this line for status 0302 too, which is an error of the target.',
      'zh-Hans': 'iscsid 把这次失败的登录称为认证失败。即 T7。有公开报告表明，状态 0302（目标器的错误）时也会出现此行。',
    },
  },
  {
    id: 'iscsid-logout-refused', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c',
    format: 'session %d cannot be termin%s because it\'s trying to reconnect', args: ['sid', 'skip'], transitions: [],
    meaning: {
      en: 'iscsid refused the logout, because it is reopening this session. No state changed.',
      'zh-Hans': 'iscsid 正在重新打开此会话，因此拒绝登出。状态没有变化。',
    },
    finding: 'logout-refused-reopening',
  },
  {
    id: 'iscsid-async-logout', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c:1253',
    format: 'Target requests logout within %u seconds', args: ['seconds'], transitions: ['T11'],
    meaning: {
      en: 'Async Message 1, “Request Logout”: T11. open-iscsi logs out at once (T10) and never shows LOGOUT REQUESTED.',
      'zh-Hans': '收到 Async Message 1（“Request Logout”）：T11。open-iscsi 随即登出（T10），从不显示 LOGOUT REQUESTED。',
    },
  },
  {
    id: 'iscsid-async-drop-all', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c',
    format: 'Target dropping all connections, reconnect min %u max %u', args: ['skip', 'skip'], transitions: ['T15'],
    meaning: {
      en: 'Async Message 3, “Drop all connections”: T15 e on every connection of the session.',
      'zh-Hans': '收到 Async Message 3（“Drop all connections”）：会话的每条连接都发生 T15 e。',
    },
  },
  {
    id: 'iscsid-async-drop', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c:1273',
    format: 'Target dropping %u, reconnect min %u max %u', args: ['skip', 'skip', 'skip'], transitions: ['T15'],
    meaning: {
      en: 'Async Message 2, “Drop connection”; the number is the CID. T15 d.',
      'zh-Hans': '收到 Async Message 2（“Drop connection”），其中数字为 CID。即 T15 d。',
    },
  },
  {
    id: 'iscsid-nop-timeout', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c:983',
    format: 'Nop-out timedout after %d seconds on connection %d:%d state (%d). Dropping session', args: ['seconds', 'sid', 'cid', 'state'], transitions: ['T15'],
    meaning: {
      en: 'No answer to iscsid\'s own NOP-Out: the connection is given up. T15 a.',
      'zh-Hans': 'iscsid 自己发出的 NOP-Out 没有应答：放弃该连接。即 T15 a。',
    },
    finding: 'initiator-nop-timeout',
  },
  {
    id: 'iscsid-gives-up', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c:748',
    format: 'Giving up after %d retries', args: ['skip'], needs: 'iscsid', transitions: ['T7', 'T2'], oneOf: true,
    meaning: {
      en: 'The last attempt failed (T7 or T2, the line does not say which) and reopen_max allows no more.',
      'zh-Hans': '最后一次尝试失败（T7 或 T2，此行未说明），且 reopen_max 不允许再试。',
    },
  },
  {
    id: 'iscsid-cannot-bind', side: 'initiator', reads: 'initiator-log', source: 'open-iscsi issue 387',
    format: 'can\'t bind conn %d:%d to session %d, retcode %d', args: ['sid', 'cid', 'skip', 'retcode'], transitions: ['T1'],
    meaning: {
      en: 'A new attempt to connect (T1) ended before any login: iscsid could not bind the new TCP connection to the session.',
      'zh-Hans': '一次新的连接尝试（T1）在登录之前就结束了：iscsid 未能把新的 TCP 连接绑定到会话。',
    },
  },
  {
    id: 'iscsid-cannot-set', side: 'initiator', reads: 'initiator-log', source: 'open-iscsi issue 387',
    format: 'can\'t set operational parameter %d for connection %d:%d, retcode %d', args: ['skip', 'sid', 'cid', 'retcode'], transitions: [],
    meaning: {
      en: 'The kernel refused a parameter for this connection, because it is no longer there for it.',
      'zh-Hans': '内核拒绝为该连接设置参数，因为对内核来说它已不存在。',
    },
  },
  {
    id: 'iscsid-iferror', side: 'initiator', reads: 'initiator-log', source: 'open-iscsi issue 387',
    format: 'Received iferror %d: %s', args: ['retcode', 'name'], needs: 'iscsid', transitions: [],
    meaning: {
      en: 'The kernel answered a request of iscsid with an error. No state changed by this line.',
      'zh-Hans': '内核对 iscsid 的请求返回错误。此行本身不改变状态。',
    },
  },
  {
    id: 'iscsiadm-logged-in', side: 'initiator', reads: 'iscsiadm-messages', source: 'iscsiadm',
    format: 'Login to [%s] successful', args: ['skip'], transitions: ['T5', 'N1'],
    meaning: {
      en: 'iscsiadm reports a successful login: connection and session are LOGGED_IN.',
      'zh-Hans': 'iscsiadm 报告登录成功：连接与会话均进入 LOGGED_IN。',
    },
  },
  {
    id: 'iscsiadm-logged-out', side: 'initiator', reads: 'iscsiadm-messages', source: 'iscsiadm',
    format: 'Logout of [sid: %d, target: %s, portal: %s] successful', args: ['sid', 'target', 'portal'], transitions: ['T9', 'T13', 'N3'],
    meaning: {
      en: 'The session logged out cleanly: T9 with the Logout Request, T13 with its answer, and N3 for the session.',
      'zh-Hans': '会话已正常登出：Logout Request 对应 T9，应答对应 T13，会话则为 N3。',
    },
  },
  {
    id: 'iscsiadm-logging-out', side: 'initiator', reads: 'iscsiadm-messages', source: 'iscsiadm',
    format: 'Logging out of session [sid: %d, target: %s, portal: %s]', args: ['sid', 'target', 'portal'], transitions: [],
    meaning: {
      en: 'iscsiadm asks for a logout; whether a Logout Request went out is not said here.',
      'zh-Hans': 'iscsiadm 请求登出；此行未说明 Logout Request 是否已发出。',
    },
  },
  {
    id: 'iscsiadm-logout-failed', side: 'initiator', reads: 'iscsiadm-messages', source: 'iscsiadm',
    format: 'Could not logout of [sid: %d, target: %s, portal: %s]', args: ['sid', 'target', 'portal'], transitions: [],
    meaning: {
      en: 'The logout did not succeed. Without iscsid\'s log it is open whether a Logout Request ever went out.',
      'zh-Hans': '登出未成功。没有 iscsid 的日志，无法判断 Logout Request 是否曾经发出。',
    },
  },
  {
    id: 'iscsiadm-login-failed', side: 'initiator', reads: 'iscsiadm-messages', source: 'iscsiadm',
    format: 'Could not login to [%s]', args: ['skip'], transitions: ['T2', 'T7'], oneOf: true,
    meaning: {
      en: 'The login did not succeed: T2 if TCP never came up, T7 if the login itself failed.',
      'zh-Hans': '登录未成功：TCP 未建立则为 T2，登录本身失败则为 T7。',
    },
  },
  {
    id: 'iscsiadm-error', side: 'initiator', reads: 'iscsiadm-messages', source: 'usr/iscsi_err.c',
    format: 'initiator reported error (%d - %s)', args: ['code', 'name'], transitions: [],
    meaning: {
      en: 'iscsiadm prints iscsid\'s result; the number is iscsiadm\'s exit code, not an RFC status.',
      'zh-Hans': 'iscsiadm 打印 iscsid 的结果；其中数字是 iscsiadm 的退出码，并非 RFC 的状态码。',
    },
  },
] as const satisfies readonly LogRow[];
