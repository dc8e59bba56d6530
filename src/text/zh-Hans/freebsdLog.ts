import type {FreebsdLogId} from '../../stacks/logs/freebsdLog.ts';

/** What each of these lines of FreeBSD means, in Chinese. One sentence a line, beside its twin. */
// prettier-ignore
export const freebsdLogWords: Readonly<Record<FreebsdLogId, string>> = {
  'freebsd-waiting': '连接正在关闭，等待下层存储尚未返回的任务。',
  'freebsd-terminated': '任务均已结束，这次关闭不再等待。',
  'freebsd-initiator-error': '连接断开，启动器重连：T15。',
  'freebsd-initiator-no-ping': '目标器没有应答 NOP-Out：T15 a。启动器重连。',
  'freebsd-initiator-login-timeout': '登录未按时完成。该定时器可能也计入建立连接的时间，因此是 T7 b；若 TCP 一直未连上，则是 T2。',
};
