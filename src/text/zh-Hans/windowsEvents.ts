import type {WindowsEventId} from '../../stacks/logs/windowsEvents.ts';

/** What each event of Windows’ initiator means, in Chinese. One sentence a line, beside its twin. */
// prettier-ignore
export const windowsEventWords: Readonly<Record<WindowsEventId, string>> = {
  'iscsiprt-1': '启动器无法连接目标器：T2。',
  'iscsiprt-7': '启动器无法发送 PDU。事件未说明状态。',
  'iscsiprt-9': 'SCSI 请求未按时得到应答。连接状态并不因此改变。',
  'iscsiprt-10': '登录被拒绝或失败：T7 a。转储数据中有 Login Response。',
  'iscsiprt-20': '连接断开：T15。Windows 会尝试重连。',
  'iscsiprt-32': '目标器请求登出：T11。',
  'iscsiprt-34': '断开后重新登录成功：T5，属于会话重建。',
  'iscsiprt-39': '启动器发出任务管理命令，复位目标器。连接状态尚未改变。',
  'iscsiprt-43': '登录未按时得到应答：T7 b。',
  'iscsiprt-44': '登出未按时得到应答：T17 b，或仍在 S6 中等待。事件未说明是哪一种。',
  'iscsiprt-48': '目标器未按时应答 NOP-Out：T15 a。',
  'iscsiprt-49': '任务管理请求未按时得到应答。连接状态尚未改变。',
  'iscsiprt-59': '登录完成之前，目标器断开了连接：T7 c。',
  'iscsiprt-63': '复位无效，开始会话恢复：T15 a。',
  'iscsiprt-68': '会话恢复失败。',
  'iscsiprt-69': '会话恢复失败。',
  'iscsiprt-70': '会话恢复失败。',
};
