import type {IscsiadmMessageId} from '../../stacks/logs/iscsiadmMessages.ts';

/** What each message of iscsiadm means, in Chinese. One sentence a line, beside its twin. */
// prettier-ignore
export const iscsiadmMessageWords: Readonly<Record<IscsiadmMessageId, string>> = {
  'iscsiadm-logged-in': 'iscsiadm 报告登录成功：连接与会话均进入 LOGGED_IN。',
  'iscsiadm-logged-out': 'iscsiadm 报告登出成功：Logout Request 对应 T9，应答对应 T13，会话则为 N3。应答为失败或始终没有应答时（T17），也这样报告。',
  'iscsiadm-logging-out': 'iscsiadm 请求登出；此行未说明 Logout Request 是否已发出。',
  'iscsiadm-logout-failed': '登出未成功。没有 iscsid 的日志，无法判断 Logout Request 是否曾经发出。',
  'iscsiadm-login-failed': '登录未成功：TCP 未建立则为 T2，登录本身失败则为 T7。',
  'iscsiadm-error': 'iscsiadm 打印 iscsid 的结果；其中数字是 iscsiadm 的退出码，并非 RFC 的状态码。',
  'iscsiadm-logging-in': 'iscsiadm 请求 iscsid 登录；此行未说明是否发出了任何内容。',
  'iscsiadm-not-all': '请求的登录中，至少有一个没有成功。',
  'iscsiadm-daemon-died': 'iscsiadm 等待应答时，iscsid 关闭了套接字。此行不说明连接的情况。',
  'iscsiadm-session-gone': '列出会话之后、读取之前，该会话消失了：属于竞态，无害。',
  'iscsiadm-session-unreadable': 'iscsiadm 读不到刚列出的会话：很可能它在此期间已经结束。',
  'iscsiadm-cannot-connect': '发现时 TCP 连接失败，原因在行末。即 T2。',
  'iscsiadm-connect-timed-out': '发现时 TCP 连接没有得到应答：T2。',
  'iscsiadm-discovery-address': '发现时无法连接该地址：T2。',
  'iscsiadm-discovery-closed': '发现所用的连接被关闭；此行未说明处于哪个阶段。',
  'iscsiadm-discovery-no-answer': '发现的 Login Request 已发出，对端没有应答就关闭了连接：T7。',
  'iscsiadm-discovery-retry': '发现正在重试登录。',
  'iscsiadm-discovery-gives-up': '发现已用完重试次数（reopen_max）；原因见前面的行。',
  'iscsiadm-discovery-rejected': '目标器拒绝了发现的登录，括号内为 Status-Class 和 Status-Detail。即 T7 a。',
  'iscsiadm-discovery-not-authorized': '目标器拒绝了发现的登录。即 T7 a。',
  'iscsiadm-discovery-failed': '发现失败。即使 TCP 根本没有建立，最后报告的也可能是超时；以前面的行为准。',
  'iscsiadm-no-portals': '发现结束，没有得到门户：目标器没有可供此启动器使用的门户。门户组被禁用时也是如此。',
  'iscsiadm-no-records': 'iscsiadm 没有符合条件的记录，因此没有联系任何目标器。记录由发现操作生成。',
};
