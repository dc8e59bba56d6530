import type {LioMoveId} from '../../stacks/logs/lioMoves.ts';

/** What each move in the debug log of LIO means, in Chinese. One sentence a line, beside its twin. */
// prettier-ignore
export const lioMoveWords: Readonly<Record<LioMoveId, string>> = {
  'lio-move-connection-free-after-in-logout': '登出之后关闭完成：T13。',
  'lio-move-connection-free-reinstated': '新的登录结束了这条连接，关闭完成：相当于 T8，只是 LIO 在新登录成功之前就已关闭它。',
  'lio-move-connection-free-after-cleanup-wait': '未经登出的关闭已完成。ERL 0 或 1 时最接近的 RFC 转换是 M1；若由重建引起，相当于 T8。',
  'lio-move-connection-free': '通常是在 accept 之前创建的连接对象：这是 S1 的开始，不是结束。没有前后行对照，无法与关闭的结束区分。',
  'lio-move-connection-xpt-up': '已接受 TCP 连接，尚未读到第一个 Login Request：T3。',
  'lio-move-connection-in-login': '读到第一个 Login Request：T4。若是首连接，同时也是 N1，但 LIO 不记录。',
  'lio-move-connection-logged-in': '登录完成：T5。若此连接重建了某个 CID，旧连接则为 M4。',
  'lio-move-connection-in-logout': '收到 Logout Request：T9。原因码为 0 时，LIO 会把该会话所有 LOGGED_IN 的连接都改为 IN_LOGOUT；按 RFC，其余连接应留在 LOGGED_IN 直到 T8。',
  'lio-move-connection-cleanup-wait-reinstated': '新的登录正在重建该会话或这条连接，LIO 在登录成功之前就先结束旧连接。按 RFC，此时还没有转换：登录成功时才走 T8。',
  'lio-move-connection-cleanup-wait-during-login': '有登录正在进行。如果它重建的正是这条连接的会话，相当于 T8；如果恰好另一条连接断开，则是 T15。此行未说明是哪一种。',
  'lio-move-connection-cleanup-wait': '通常是 T15：收发线程之一未经登出就退出循环，原因不限。LIO 主动结束连接时也会打印，例如应管理员要求，或 ERL 低于 2 时同一会话的另一条连接出了故障。同一线程随即开始关闭。',
  'lio-move-session-logged-in-after-failed': '有登录加入 FAILED 会话：N7 与 N10 一步完成。',
  'lio-move-session-logged-in': '新会话：N1 与 N2 一步完成。',
  'lio-move-session-failed-in-passing': '一闪而过：会话因重建、删除 ACL 或禁用目标门户组，在同一次调用中结束。这一行本身不是转换。',
  'lio-move-session-failed-after-logout': '最后一条连接被单独登出（原因码 1）。按 RFC 会话就此关闭，即 N3；LIO 却保留会话并启动 Time2Retain，如同 N5 之后。',
  'lio-move-session-failed': 'ERL 2 时，最后一条连接因故障而消失：N5。若紧接着就是 FREE，则只是一闪而过。',
  'lio-move-session-free-expired': 'Time2Retain 期满，启动器没有重新登录：N6。',
  'lio-move-session-free-after-free': '会话对象即将释放；转换已在前一行发生。',
  'lio-move-session-free-after-failed': '会话在置为 FAILED 的同一次调用中结束：若由新的登录重建，即 N3；若是管理员删除 ACL 或禁用目标门户组，RFC 没有对应的转换。',
  'lio-move-session-free-first-of-two': '会话已登出，最后一条连接也已关闭：N3。第二行不是另一次转换。',
  'lio-move-session-free': 'ERL 低于 2，会话随最后一条连接结束：N5 与 N6 一步完成。Logout Response 没能发出的会话也这样结束，那在 RFC 中是 N3。',
};
