import type {TransitionId} from '../../spec/index.ts';
import type {NameOf} from '../names.ts';
import type {Localized} from '../localized.ts';

/** Words after `Moving to ` in LIO's debug log: its constants, without those that nothing assigns. */
export type LioMove = Exclude<NameOf<'lio'>, {readonly visible: 'never-assigned'}>['word'];

/** What one move means after another. The lines carry no connection id, so the line before is all there is to go by. */
export interface MoveRow {
  readonly move: LioMove;
  /** The move before it; null stands for any other and for none. */
  readonly after: LioMove | null;
  readonly source: string;
  readonly transitions: readonly TransitionId[];
  readonly oneOf?: true;
  readonly meaning: Localized;
}

/** Linux 6.1.192. The first row that fits counts, so those with `after` stand before those without. */
// prettier-ignore
export const lioMoves = [
  {move: 'TARG_CONN_STATE_FREE', after: 'TARG_CONN_STATE_IN_LOGOUT', source: 'iscsit_close_connection, iscsi_target.c:4436', transitions: ['T13'],
    meaning: {en: 'Close complete after a Logout: T13.', 'zh-Hans': '登出之后关闭完成：T13。'}},
  {move: 'TARG_CONN_STATE_FREE', after: 'TARG_CONN_STATE_CLEANUP_WAIT', source: 'iscsit_close_connection, iscsi_target.c:4436', transitions: ['M1'],
    meaning: {en: 'Close complete after the transport was lost. At ERL 0 or 1 the nearest RFC transition is M1; after a reinstatement it is T8 in meaning.', 'zh-Hans': '传输丢失之后关闭完成。ERL 0 或 1 时最接近的 RFC 转换是 M1；若由重建引起，含义上是 T8。'}},
  {move: 'TARG_CONN_STATE_FREE', after: null, source: 'iscsit_alloc_conn, iscsi_target_login.c:1104', transitions: [],
    meaning: {en: 'Normally a connection object made before accept: the start of S1 and not an end. Without its neighbours the line cannot be told from the end of a close.', 'zh-Hans': '通常是在 accept 之前创建的连接对象：S1 的起点而非终点。没有前后行，无法与关闭的结束区分。'}},
  {move: 'TARG_CONN_STATE_XPT_UP', after: null, source: '__iscsi_target_login_thread, iscsi_target_login.c:1309', transitions: ['T3'],
    meaning: {en: 'TCP accepted, before the first Login Request is read: T3.', 'zh-Hans': '已接受 TCP 连接，尚未读到第一个 Login Request：T3。'}},
  {move: 'TARG_CONN_STATE_IN_LOGIN', after: null, source: '__iscsi_target_login_thread, iscsi_target_login.c:1345', transitions: ['T4'],
    meaning: {en: 'First Login Request read: T4. On a leading connection this is N1 too, which LIO does not record.', 'zh-Hans': '读到第一个 Login Request：T4。若是首连接，同时也是 N1，但 LIO 不记录。'}},
  {move: 'TARG_CONN_STATE_LOGGED_IN', after: null, source: 'iscsi_post_login_handler, iscsi_target_login.c:703', transitions: ['T5'],
    meaning: {en: 'Login done: T5. If this connection reinstates a CID, M4 for the old one.', 'zh-Hans': '登录完成：T5。若此连接重建了某个 CID，旧连接则为 M4。'}},
  {move: 'TARG_CONN_STATE_IN_LOGOUT', after: null, source: 'iscsit_logout_closesession, iscsi_target.c:2406', transitions: ['T9'],
    meaning: {en: 'Logout Request received: T9. With reason 0 LIO moves every LOGGED_IN connection of the session; the RFC would leave the others in LOGGED_IN until T8.', 'zh-Hans': '收到 Logout Request：T9。原因码为 0 时，LIO 会把该会话所有 LOGGED_IN 的连接都改为 IN_LOGOUT；按 RFC，其余连接应留在 LOGGED_IN 直到 T8。'}},
  {move: 'TARG_CONN_STATE_CLEANUP_WAIT', after: null, source: 'iscsit_take_action_for_connection_exit, iscsi_target_erl0.c:930', transitions: ['T15'],
    meaning: {en: 'The receive or transmit thread left its loop without a Logout: T15, whatever the cause. The same thread goes straight on to close.', 'zh-Hans': '收发线程之一未经登出就离开循环：T15，原因不限。同一线程随即开始关闭。'}},
  {move: 'TARG_SESS_STATE_LOGGED_IN', after: 'TARG_SESS_STATE_FAILED', source: 'iscsi_post_login_handler, iscsi_target_login.c:719', transitions: ['N7', 'N10'],
    meaning: {en: 'A login was added to a FAILED session: N7 and N10 in one step.', 'zh-Hans': '有登录加入 FAILED 会话：N7 与 N10 一步完成。'}},
  {move: 'TARG_SESS_STATE_LOGGED_IN', after: null, source: 'iscsi_post_login_handler, iscsi_target_login.c:769', transitions: ['N1', 'N2'],
    meaning: {en: 'New session: N1 and N2 in one step, from FREE to LOGGED_IN.', 'zh-Hans': '新会话：N1 与 N2 一步完成，从 FREE 到 LOGGED_IN。'}},
  {move: 'TARG_SESS_STATE_FAILED', after: null, source: 'iscsit_close_connection, iscsi_target.c:4509', transitions: ['N5'],
    meaning: {en: 'The last connection is gone, without a session logout and without falling back to ERL 0: N5.', 'zh-Hans': '最后一条连接已消失，既无会话登出，也未退回 ERL 0：N5。'}},
  {move: 'TARG_SESS_STATE_FREE', after: 'TARG_SESS_STATE_FREE', source: 'iscsit_close_session, iscsi_target.c:4578', transitions: [],
    meaning: {en: 'The session object is about to be freed; the transition was the line before.', 'zh-Hans': '会话对象即将释放；转换已在前一行发生。'}},
  {move: 'TARG_SESS_STATE_FREE', after: 'TARG_SESS_STATE_FAILED', source: 'iscsit_close_session, iscsi_target.c:4578', transitions: ['N6'],
    meaning: {en: 'The FAILED session ends: N6.', 'zh-Hans': 'FAILED 会话结束：N6。'}},
  {move: 'TARG_SESS_STATE_FREE', after: null, source: 'iscsit_close_connection, iscsi_target.c:4496; iscsit_close_session, iscsi_target.c:4578', transitions: ['N3', 'N6', 'N11'], oneOf: true,
    meaning: {en: 'The session ends: N3 after a session logout, otherwise N6 or N11; its history decides, and the line does not tell it.', 'zh-Hans': '会话结束：会话登出之后为 N3，否则为 N6 或 N11；取决于其经历，此行未说明。'}},
] as const satisfies readonly MoveRow[];

/** The row for a move, given the move of the same kind of machine that went before. */
export function moveRow(move: string, before: string | null): MoveRow | undefined {
  return lioMoves.find((row) => row.move === move && (row.after === null || row.after === before));
}
