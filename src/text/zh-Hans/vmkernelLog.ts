import type {VmkernelLogId} from '../../stacks/logs/vmkernelLog.ts';

/** What each line of the software initiator in ESXi means, in Chinese. One sentence a line, beside its twin. */
// prettier-ignore
export const vmkernelLogWords: Readonly<Record<VmkernelLogId, string>> = {
  'vmkernel-peer-closed': '对端关闭了 TCP 连接：T15 c。',
  'vmkernel-receive-failing': '接收失败；“State”是 ESXi 发现故障时的状态。',
  'vmkernel-cleanup': 'ESXi 正在清理断开的连接；在我们见过的日志中约需四分之一秒。',
  'vmkernel-offline': '连接离开 LOGGED_IN（S5）：T15。“Event”后的数字是 ESXi 自己的编号，此处不作解释。',
  'vmkernel-online': '登录完成：T5。若此前有 OFFLINE，则属于会话重建。',
  'vmkernel-session': '属于上一行：该会话的 ISID 和目标器。这里的 TSIH 总是打印为 0。',
  'vmkernel-connection': '属于上一行：该连接的 CID 和两端地址。',
};
