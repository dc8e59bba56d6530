import type {LioMoveId} from '../../stacks/logs/lioMoves.ts';

/** What each move in the debug log of LIO means, in Chinese. One sentence a line, beside its twin. */
// prettier-ignore
export const lioMoveWords: Readonly<Record<LioMoveId, string>> = {
  'lio-move-connection-free-after-in-logout': '登出之后关闭完成：T13。',
  'lio-move-connection-free-after-cleanup-wait': '传输断开之后关闭完成。ERL 0 或 1 时最接近的 RFC 转换是 M1；若由重建引起，含义上是 T8。',
  'lio-move-connection-free': '通常是在 accept 之前创建的连接对象：S1 的起点而非终点。没有前后行，无法与关闭的结束区分。',
  'lio-move-connection-xpt-up': '已接受 TCP 连接，尚未读到第一个 Login Request：T3。',
  'lio-move-connection-in-login': '读到第一个 Login Request：T4。若是首连接，同时也是 N1，但 LIO 不记录。',
  'lio-move-connection-logged-in': '登录完成：T5。若此连接重建了某个 CID，旧连接则为 M4。',
  'lio-move-connection-in-logout': '收到 Logout Request：T9。原因码为 0 时，LIO 会把该会话所有 LOGGED_IN 的连接都改为 IN_LOGOUT；按 RFC，其余连接应留在 LOGGED_IN 直到 T8。',
  'lio-move-connection-cleanup-wait': '收发线程之一未经登出就退出循环：T15，原因不限。同一线程随即开始关闭。',
  'lio-move-session-logged-in-after-failed': '有登录加入 FAILED 会话：N7 与 N10 一步完成。',
  'lio-move-session-logged-in': '新会话：N1 与 N2 一步完成，从 FREE 到 LOGGED_IN。',
  'lio-move-session-failed': '最后一条连接已消失，既无会话登出，也未退回 ERL 0：N5。',
  'lio-move-session-free-after-free': '会话对象即将释放；转换已在前一行发生。',
  'lio-move-session-free-after-failed': 'FAILED 会话结束：N6。',
  'lio-move-session-free': '会话结束：会话登出之后为 N3，否则为 N6 或 N11；取决于其经历，此行未说明。',
};
