import type {LioLogId} from '../../stacks/logs/lioLog.ts';

/** What each line of LIO means, in Chinese. One sentence a line, beside its twin. */
// prettier-ignore
export const lioLogWords: Readonly<Record<LioLogId, string>> = {
  'lio-nopin-timeout': '启动器没有应答 NOP-In（默认 15 秒加 30 秒）：目标器放弃该连接。即 T15 a。',
  'lio-dataout-timeout': '写数据未按时到达（默认 3 秒），而 ERL 0 没有补救手段：目标器关闭该连接。即 T15 a。',
  'lio-dataout-retries': '在 ERL 1 或更高级别重试之后，写数据仍未到达：目标器关闭该连接。即 T15 a。',
  'lio-login-timeout': '登录未在 15 秒内完成：在 IN_LOGIN 中为 T7 b，在 XPT_UP 中为 T6；此行未说明是哪一个。Linux 6.1 会打印；在 6.12 中，登录超时没有自己的日志行。',
  'lio-login-failed': '一次登录未成功：在 IN_LOGIN 中为 T7，在 XPT_UP 中为 T6。登录所指的会话不存在时，没有这一行。',
  'lio-no-such-session': '目标器不认识登录所带的 TSIH，以 020a 拒绝。即 T7 a。',
  'lio-connection-reinstatement': '登录所带的 ISID、TSIH、CID 与已有连接相同：连接重建。旧连接若在等待清理则为 M2，若仍为 LOGGED_IN 则为 T8。',
  'lio-logout-ignored': '在 LOGGED_IN 之外收到 Logout Request：LIO 将其忽略，状态不变。',
  'lio-logout-recovery-refused': '未协商 ERL 2 却收到恢复登出（原因码 2）：以响应码 2（不支持）应答。',
  'lio-time2retain-expired': 'FAILED 会话保留到 Time2Retain 期满，启动器没有重新登录：N6。',
  'lio-time2retain-race': '定时器到期时会话重建已在进行，会话就留给重建处理。Time2Retain 为 0 时，每次会话重建都可能如此；这一点是推断。',
  'lio-time2retain-start': '会话处于 FAILED，最后一条连接已关闭；Time2Retain 从此开始计时。会话若因重建、删除 ACL 或禁用目标门户组而结束，它随即又被停掉。',
  'lio-time2retain-stop': 'Time2Retain 已停止：有登录接手了该会话，或者会话正在关闭。',
  'lio-not-authorized': '没有该启动器名称的 ACL：以 0202 拒绝登录。即 T7 a。',
  'lio-no-target': '登录所请求的目标器，本机没有。即 T7 a。',
  'lio-no-tpg': '该目标器没有为此登录启用的目标门户组。即 T7 a。',
  'lio-abort-task': '启动器放弃了一条命令，而目标器还没有处理完它。状态没有变化。',
  'lio-cleanup-begins': '开始关闭一条出故障的连接。',
  'lio-session-reinstatement': '同一启动器再次登录，而旧会话仍在：会话重建开始，此登录要等旧会话关闭。',
  'lio-closing': 'iscsit_close_connection() 开始执行。',
  'lio-waiting-for-commands': '关闭过程正在等待后端存储尚未返回的命令。',
  'lio-wait-for-tasks': '正在等待一个任务；只要它不返回，此行每 180 秒重复一次。',
};
