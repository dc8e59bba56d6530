import type {TransitionId} from '../../spec/index.ts';
import type {NameOf} from '../names.ts';

/** Words after `Moving to ` in LIO's debug log: its constants, without those that nothing assigns. */
export type LioMove = Exclude<NameOf<'lio'>, {readonly visible: 'never-assigned'}>['word'];

/** What one move means after another. The lines carry no connection id, so the line before is all there is to go by. */
export interface MoveRow {
  readonly id: string;
  readonly move: LioMove;
  /** The move before it; null stands for any other and for none. */
  readonly after: LioMove | null;
  readonly source: string;
  readonly transitions: readonly TransitionId[];
  readonly oneOf?: true;
}

/** Linux 6.1.192. The first row that fits counts, so those with `after` stand before those without. */
// prettier-ignore
export const lioMoves = [
  {id: 'lio-move-connection-free-after-in-logout', move: 'TARG_CONN_STATE_FREE', after: 'TARG_CONN_STATE_IN_LOGOUT', source: 'iscsit_close_connection, iscsi_target.c:4436', transitions: ['T13']},
  {id: 'lio-move-connection-free-after-cleanup-wait', move: 'TARG_CONN_STATE_FREE', after: 'TARG_CONN_STATE_CLEANUP_WAIT', source: 'iscsit_close_connection, iscsi_target.c:4436', transitions: ['M1']},
  {id: 'lio-move-connection-free', move: 'TARG_CONN_STATE_FREE', after: null, source: 'iscsit_alloc_conn, iscsi_target_login.c:1104', transitions: []},
  {id: 'lio-move-connection-xpt-up', move: 'TARG_CONN_STATE_XPT_UP', after: null, source: '__iscsi_target_login_thread, iscsi_target_login.c:1309', transitions: ['T3']},
  {id: 'lio-move-connection-in-login', move: 'TARG_CONN_STATE_IN_LOGIN', after: null, source: '__iscsi_target_login_thread, iscsi_target_login.c:1345', transitions: ['T4']},
  {id: 'lio-move-connection-logged-in', move: 'TARG_CONN_STATE_LOGGED_IN', after: null, source: 'iscsi_post_login_handler, iscsi_target_login.c:703', transitions: ['T5']},
  {id: 'lio-move-connection-in-logout', move: 'TARG_CONN_STATE_IN_LOGOUT', after: null, source: 'iscsit_logout_closesession, iscsi_target.c:2406', transitions: ['T9']},
  {id: 'lio-move-connection-cleanup-wait', move: 'TARG_CONN_STATE_CLEANUP_WAIT', after: null, source: 'iscsit_take_action_for_connection_exit, iscsi_target_erl0.c:930', transitions: ['T15']},
  {id: 'lio-move-session-logged-in-after-failed', move: 'TARG_SESS_STATE_LOGGED_IN', after: 'TARG_SESS_STATE_FAILED', source: 'iscsi_post_login_handler, iscsi_target_login.c:719', transitions: ['N7', 'N10']},
  {id: 'lio-move-session-logged-in', move: 'TARG_SESS_STATE_LOGGED_IN', after: null, source: 'iscsi_post_login_handler, iscsi_target_login.c:769', transitions: ['N1', 'N2']},
  {id: 'lio-move-session-failed', move: 'TARG_SESS_STATE_FAILED', after: null, source: 'iscsit_close_connection, iscsi_target.c:4509', transitions: ['N5']},
  {id: 'lio-move-session-free-after-free', move: 'TARG_SESS_STATE_FREE', after: 'TARG_SESS_STATE_FREE', source: 'iscsit_close_session, iscsi_target.c:4578', transitions: []},
  {id: 'lio-move-session-free-after-failed', move: 'TARG_SESS_STATE_FREE', after: 'TARG_SESS_STATE_FAILED', source: 'iscsit_close_session, iscsi_target.c:4578', transitions: ['N6']},
  {id: 'lio-move-session-free', move: 'TARG_SESS_STATE_FREE', after: null, source: 'iscsit_close_connection, iscsi_target.c:4496; iscsit_close_session, iscsi_target.c:4578', transitions: ['N3', 'N6', 'N11'], oneOf: true},
] as const satisfies readonly MoveRow[];

export type LioMoveId = (typeof lioMoves)[number]['id'];

/** A row of the table, under the id that the table gives it. */
type KnownMove = MoveRow & {readonly id: LioMoveId};

/** The row for a move, given the move of the same kind of machine that went before. */
export function moveRow(move: string, before: string | null): KnownMove | undefined {
  const rows: readonly KnownMove[] = lioMoves;
  return rows.find((row) => row.move === move && (row.after === null || row.after === before));
}
