import type {InitiatorLogId} from '../../stacks/logs/initiatorLog.ts';

/** What each line of the Linux initiator means, in Chinese. One sentence a line, beside its twin. */
// prettier-ignore
export const initiatorLogWords: Readonly<Record<InitiatorLogId, string>> = {
  'kernel-conn-error': '内核报告连接错误。此行不含状态：若处于 LOGGED_IN（通常如此）即 T15，IN_LOGIN 则为 T7，IN_LOGOUT 则为 T17。',
  'iscsid-conn-error': 'iscsid 收到连接错误通知；“state”后的数字是它自己的枚举值。',
  'kernel-ping-timeout': '未按时收到 NOP-In 应答：启动器放弃该连接。即 T15 a。',
  'kernel-recovery-timeout': '恢复超时已到：此后 I/O 立即失败，而 iscsid 仍会继续尝试登录。RFC 没有对应的转换，最接近的是 N6。',
  'iscsid-operational': '首次登录成功：连接与会话均进入 LOGGED_IN。',
  'iscsid-after-recovery': '连接断开之后，一次新的登录成功：新的 TCP 连接，TSIH 为 0，ISID 不变。这是会话重建：旧会话结束（N6），新会话开始（N1）。',
  'iscsid-shutdown': '登出结束，会话已移除：T13 和 N3。登出失败或 15 秒没有应答时，iscsid 也打印此行，那在 RFC 中是 T17。',
  'iscsid-cannot-connect': 'TCP 连接未能建立：从 XPT_WAIT 回到 FREE。iscsid 会再次尝试。',
  'iscsid-login-rejected': '目标器拒绝登录，括号内为 Status-Class 和 Status-Detail。即 T7 a。',
  'iscsid-redirect': '目标器要求转向别处，但 iscsid 不支持这种重定向。即 T7 a。',
  'iscsid-login-rejected-bare': '目标器拒绝登录。即 T7 a。',
  'iscsid-login-authentication': 'iscsid 把这次失败的登录称为认证失败。即 T7。有公开报告表明，状态 0302（目标器的错误）时也会出现此行。',
  'iscsid-logout-refused': 'iscsid 正在重连此会话，因此拒绝登出。状态没有变化。',
  'iscsid-async-logout': '收到 Async Message 1（“Request Logout”）：T11。open-iscsi 随即登出（T10），从不显示 LOGOUT REQUESTED。',
  'iscsid-async-drop-all': '收到 Async Message 3（“Drop all connections”）：会话的每条连接都发生 T15 e。iscsid 自己则一直停在 LOGGED IN，直到 TCP 关闭。',
  'iscsid-async-drop': '收到 Async Message 2（“Drop connection”），其中数字为 CID。即 T15 d。iscsid 自己则一直停在 LOGGED IN，直到 TCP 关闭。',
  'iscsid-nop-timeout': 'iscsid 自己发出的 NOP-Out 没有应答：放弃该连接。即 T15 a。',
  'iscsid-gives-up': '最后一次尝试失败（T7 或 T2，此行未说明），且 reopen_max 不允许再试。',
  'iscsid-cannot-bind': '一次新的连接尝试（T1）在登录之前就结束了：iscsid 未能把新的 TCP 连接绑定到会话。',
  'iscsid-cannot-set': '内核拒绝为该连接设置参数，因为内核里已经没有这条连接。',
  'iscsid-iferror': '内核对 iscsid 的请求返回错误。此行本身不改变状态。',
};
