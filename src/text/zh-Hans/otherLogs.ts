import type {OtherLogId} from '../../stacks/logs/otherLogs.ts';

/** What each line of the other targets means, in Chinese. One sentence a line, beside its twin. */
// prettier-ignore
export const otherLogWords: Readonly<Record<OtherLogId, string>> = {
  'istgt-login': '登录成功：T5。',
  'istgt-state': 'istgt 用自己的数字表示连接状态，没有对应的名称。',
  'spdk-terminating': '一条连接已从会话中移除；最后的数字是剩余连接数。',
  'spdk-login': '登录成功：T5。',
  'spdk-logout': '开始处理 Logout Request：T9。',
  'spdk-login-discovery': '发现会话登录成功：该连接的 T5。',
  'spdk-logout-discovery': '发现会话登出：该连接的 T9。这是发现过程的正常收尾。',
  'spdk-receive-failed': 'SPDK 接收数据时套接字出错；若连接已登录，即 T15。104 表示被对端复位。',
  'spdk-send-failed': 'SPDK 发送数据时套接字出错；若连接已登录，即 T15。32 表示对端已关闭连接。',
  'spdk-acceptor': '已接受一条 TCP 连接：T3。',
  'spdk-drop-old': '同一启动器重新登录，SPDK 丢弃它的旧连接：每条旧连接都是 T8。',
  'freebsd-connection-error': '连接断开：T15。',
  'freebsd-no-ping': '启动器没有应答 NOP-In：T15 a。',
  'freebsd-login-timeout': '登录未按时完成：T7 b。',
  'tgt-forcing': 'tgt 正在关闭一条连接，放弃其上尚未完成的一个任务。',
  'tgt-connection-closed': 'tgt 关闭了一条连接。它没有 S6、S7、S8，因此此行无法区分正常登出与意外断开。',
  'illumos-update-state': 'illumos 连接状态机的一次状态变化；其 S1 至 S8 与 RFC 相同。是哪个转换，取决于行中的事件。',
  'tcmu-disabled': 'tcmu-runner 恢复后端存储期间禁用该门户组：组内所有会话结束，登录被拒绝。',
  'tcmu-enabled': 'tcmu-runner 重新启用该门户组：可以登录了。',
  'tcmu-rbd-timed-out': 'Ceph 未按时完成一条命令，tcmu-runner 认定后端存储已失联。状态没有变化。',
};
