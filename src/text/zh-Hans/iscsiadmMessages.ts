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
};
