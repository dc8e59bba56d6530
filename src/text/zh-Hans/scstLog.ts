import type {ScstLogId} from '../../stacks/logs/scstLog.ts';

/** What each line of SCST means, in Chinese. One sentence a line, beside its twin. */
// prettier-ignore
export const scstLogWords: Readonly<Record<ScstLogId, string>> = {
  'scst-connect-disabled': '目标器已禁用：以 Status-Class 03 拒绝。即 T7 a。',
  'scst-connect': '已接受一条 TCP 连接：T3。',
  'scst-session-created': '登录已在用户态完成，内核接手会话：N1、N2。',
  'scst-connection-created': '内核接手已登录的连接：T5。',
  'scst-timeout': '启动器没有按时应答：T15 a。',
  'scst-lost': '连接未经登出就断开：T15 c。',
  'scst-logout': '收到 Logout Request：T9。',
  'scst-logged-out': '登出之后关闭连接：T13。',
  'scst-connection-freed': 'SCST 释放已结束的连接。',
  'scst-session-freed': 'SCST 释放会话：登出之后或被新的登录取代时为 N3，否则为 N6。',
  'scst-forced': '管理员强制关闭会话：T15。',
  'scst-reinstating': '连接重建：新连接要等旧连接关闭。',
  'scst-existing-session': '已有同一标识的会话；状态没有变化。',
  'scst-too-many-sessions': '目标器的会话数已达上限：以 0302 拒绝。即 T7 a。',
  'scst-not-allowed': 'SCST 不允许此启动器名称使用该目标器：以 0203 拒绝。即 T7 a。',
  'scst-unavailable': '以 0301 拒绝：SCST 此刻无法处理该登录。即 T7 a。',
  'scst-authentication': 'CHAP 认证未通过，登录被拒绝。即 T7 a。',
  'scst-port-id': 'SCST 的两个目标器用了同一个相对端口号。这是配置问题，与 iSCSI 状态无关。',
  'scst-security-group': 'SCST 已确定该启动器所属的安全组，组内的 LUN 对它可见。状态没有变化。',
  'scst-parameters': '登录协商出的参数。DefaultTime2Retain 是会话断开后可供续接的时间；状态没有变化。',
};
