import type {PacketRowId} from '../../stacks/logs/packets.ts';

/** What each packet means, in Simplified Chinese. One sentence a line, beside its twin. */
// prettier-ignore
export const packetWords: Readonly<Record<PacketRowId, string>> = {
  'packet-syn': '启动器发起 TCP 连接：T1（启动器）。',
  'packet-syn-again': 'SYN 重传，对端尚未应答。放弃这次尝试才是 T2，而放弃本身不会出现在报文里。',
  'packet-refused': '对端回应 RST：主机在线，但端口无人监听，或被中途拒绝。即 T2（启动器）。',
  'packet-established': 'TCP 三次握手完成：目标器经 T3，启动器经 T4。',
  'packet-login': '第一个 Login Request：目标器经 T4；启动器在 TCP 建立时就已经过 T4。',
  'packet-login-new-session': '第一个 Login Request，TSIH 为 0，即要建立新会话：T4，目标器另有 N1。',
  'packet-login-ok': 'Login Response（成功）。文本未显示这是否为最后一个；若是，即 T5。',
  'packet-login-final': '登录成功：T5。',
  'packet-login-final-new-session': '登录成功，会话建立：T5，同时启动器经 N1，目标器经 N2。',
  'packet-login-refused': '目标器拒绝登录：T7 a。',
  'packet-logout': '启动器请求登出本连接或整个会话：T9；若目标器此前要求过登出，则为 T10。',
  'packet-logout-some': '启动器请求登出一个连接，但文本没有打印是哪一个；若是本连接，即 T9，目标器此前要求过登出则为 T10。',
  'packet-logout-other': '此 Logout 用于恢复，或指明的是另一个 CID：本连接状态不变。',
  'packet-logout-done': '登出成功：T13。随后的 FIN 属于同一过程。',
  'packet-logout-done-session': '会话登出成功：T13 和 N3。随后的 FIN 属于同一过程。',
  'packet-logout-failed': '目标器应答：登出失败，即 T17 a。',
  'packet-logout-answered': 'Logout 已得到应答，但文本没有打印响应值：0 为 T13，否则为 T17。',
  'packet-logout-other-answered': 'Logout Response；所应答的请求针对另一个连接，或不在文本中，因此不据此判断状态。',
  'packet-asks-logout': '目标器要求登出（Async Message，事件 1）：在 LOGGED_IN 为 T11，此前已要求过为 T12，Logout 已发出为 T14。',
  'packet-drops-connection': '目标器通知将断开本连接（Async Message）：在 LOGGED_IN 为 T15，在 LOGOUT_REQUESTED 为 T16，在 IN_LOGOUT 为 T17。',
  'packet-drops-some': '目标器通知将断开一个连接（Async Message，事件 2）：是另一个连接，或文本没有显示是哪一个。',
  'packet-fin': '登出尚未完成就出现 FIN：连接断开。',
  'packet-rst': '登出尚未完成就出现 RST：连接断开。',
  'packet-session-closed': '按 RFC，会话登出也结束本连接：在 LOGGED_IN 为 T8，在 IN_LOGOUT 为 T13，在 LOGOUT_REQUESTED 为 T18。',
  'packet-replaced': '启动器所在主机正在重新登录，目标器结束了本连接：若新登录取代本连接（ISID 相同），目标器经 T8，否则是连接断开。',
  'packet-closed-early': '尚未发出 Login Request，TCP 就已断开：目标器经 T6，启动器经 T7。',
  'packet-closed-in-login': '登录过程中 TCP 断开：T7。',
  'packet-closed-unknown': 'TCP 断开。文本未显示 iSCSI 当时进行到哪一步，因此不给出转换：在 LOGGED_IN 会是 T15，登出完成之后则没有转换。',
};
