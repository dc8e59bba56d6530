import type {LibiscsiLogId} from '../../stacks/logs/libiscsiLog.ts';

/** What each line of libiscsi and QEMU means, in Chinese. One sentence a line, beside its twin. */
// prettier-ignore
export const libiscsiLogWords: Readonly<Record<LibiscsiLogId, string>> = {
  'libiscsi-connected': 'TCP 连接已建立：T4。',
  'libiscsi-login': '登录成功：T5。',
  'libiscsi-reconnects': 'libiscsi 放弃现有连接，开始重连。此行没有说明原因。',
  'libiscsi-try-failed': '一次重连失败：TCP 未连上是 T2，登录失败是 T7。libiscsi 会继续尝试。',
  'libiscsi-reconnected': '已通过新的登录重新连上；未完成的命令会重新发送。',
  'qemu-nop-timeout': 'QEMU 发出的 NOP-Out 没有得到应答：T15 a。它断开连接并重新登录。',
};
