import type {TransitionId} from '../../spec/index.ts';
import type {CommandId} from '../commands.ts';
import type {NameOf} from '../names.ts';
import type {LioLogId} from './lioLog.ts';

/** Words after `Moving to ` in LIO's debug log: its constants, without those that nothing assigns. */
export type LioMove = Exclude<NameOf<'lio'>, {readonly visible: 'never-assigned'}>['word'];

/**
 * What else was said before a move: a login is under way, it reinstates a session or connection, Time2Retain is over, or the
 * connection that closed last had been logged out.
 */
export type MoveContext = 'login' | 'reinstatement' | 'expiry' | 'logout';

/** What one move means among others. The lines carry no connection id, so their order is all there is to go by. */
export interface MoveRow {
  readonly id: string;
  readonly move: LioMove;
  /** The move before it of the same kind; null stands for any other and for none. */
  readonly after: LioMove | null;
  /** No move of the other kind stands between. */
  readonly directly?: true;
  readonly since?: MoveContext;
  /** The next move, of whatever kind. */
  readonly then?: LioMove;
  readonly source: string;
  readonly transitions: readonly TransitionId[];
  readonly oneOf?: true;
  /** The one command to run next, where the move is the failure that a text amounts to. */
  readonly next?: CommandId;
}

/** Linux 6.1.192; 6.12.117 has the same moves. The first row that fits counts, so those with conditions stand before those without. */
// prettier-ignore
export const lioMoves = [
  {id: 'lio-move-connection-free-after-in-logout', move: 'TARG_CONN_STATE_FREE', after: 'TARG_CONN_STATE_IN_LOGOUT', source: 'iscsit_close_connection, iscsi_target.c:4436', transitions: ['T13']},
  {id: 'lio-move-connection-free-reinstated', move: 'TARG_CONN_STATE_FREE', after: 'TARG_CONN_STATE_CLEANUP_WAIT', since: 'reinstatement', source: 'iscsit_close_connection, iscsi_target.c:4436', transitions: ['T8']},
  {id: 'lio-move-connection-free-after-cleanup-wait', move: 'TARG_CONN_STATE_FREE', after: 'TARG_CONN_STATE_CLEANUP_WAIT', source: 'iscsit_close_connection, iscsi_target.c:4436', transitions: ['M1']},
  {id: 'lio-move-connection-free', move: 'TARG_CONN_STATE_FREE', after: null, source: 'iscsit_alloc_conn, iscsi_target_login.c:1104', transitions: []},
  {id: 'lio-move-connection-xpt-up', move: 'TARG_CONN_STATE_XPT_UP', after: null, source: '__iscsi_target_login_thread, iscsi_target_login.c:1309', transitions: ['T3']},
  {id: 'lio-move-connection-in-login', move: 'TARG_CONN_STATE_IN_LOGIN', after: null, source: '__iscsi_target_login_thread, iscsi_target_login.c:1345', transitions: ['T4']},
  {id: 'lio-move-connection-logged-in', move: 'TARG_CONN_STATE_LOGGED_IN', after: null, source: 'iscsi_post_login_handler, iscsi_target_login.c:703', transitions: ['T5']},
  {id: 'lio-move-connection-in-logout', move: 'TARG_CONN_STATE_IN_LOGOUT', after: null, source: 'iscsit_logout_closesession, iscsi_target.c:2406', transitions: ['T9']},
  {id: 'lio-move-connection-cleanup-wait-reinstated', move: 'TARG_CONN_STATE_CLEANUP_WAIT', after: null, since: 'reinstatement', source: 'iscsi_check_for_session_reinstatement, iscsi_target_login.c:131; iscsit_take_action_for_connection_exit, iscsi_target_erl0.c:930', transitions: []},
  {id: 'lio-move-connection-cleanup-wait-during-login', move: 'TARG_CONN_STATE_CLEANUP_WAIT', after: null, since: 'login', source: 'iscsit_take_action_for_connection_exit, iscsi_target_erl0.c:930', transitions: ['T8', 'T15'], oneOf: true},
  {id: 'lio-move-connection-cleanup-wait', move: 'TARG_CONN_STATE_CLEANUP_WAIT', after: null, source: 'iscsit_take_action_for_connection_exit, iscsi_target_erl0.c:930', transitions: ['T15'], next: 'info-twice'},
  {id: 'lio-move-session-logged-in-after-failed', move: 'TARG_SESS_STATE_LOGGED_IN', after: 'TARG_SESS_STATE_FAILED', source: 'iscsi_post_login_handler, iscsi_target_login.c:719', transitions: ['N7', 'N10']},
  {id: 'lio-move-session-logged-in', move: 'TARG_SESS_STATE_LOGGED_IN', after: null, source: 'iscsi_post_login_handler, iscsi_target_login.c:769', transitions: ['N1', 'N2']},
  {id: 'lio-move-session-failed-in-passing', move: 'TARG_SESS_STATE_FAILED', after: null, then: 'TARG_SESS_STATE_FREE', source: 'iscsit_close_connection, iscsi_target.c:4509', transitions: []},
  {id: 'lio-move-session-failed-after-logout', move: 'TARG_SESS_STATE_FAILED', after: null, since: 'logout', source: 'iscsit_close_connection, iscsi_target.c:4509', transitions: ['N3']},
  {id: 'lio-move-session-failed', move: 'TARG_SESS_STATE_FAILED', after: null, source: 'iscsit_close_connection, iscsi_target.c:4509', transitions: ['N5']},
  {id: 'lio-move-session-free-expired', move: 'TARG_SESS_STATE_FREE', after: null, since: 'expiry', source: 'iscsit_handle_time2retain_timeout, iscsi_target_erl0.c; iscsit_close_session, iscsi_target.c:4578', transitions: ['N6']},
  {id: 'lio-move-session-free-after-free', move: 'TARG_SESS_STATE_FREE', after: 'TARG_SESS_STATE_FREE', directly: true, source: 'iscsit_close_session, iscsi_target.c:4578', transitions: []},
  {id: 'lio-move-session-free-after-failed', move: 'TARG_SESS_STATE_FREE', after: 'TARG_SESS_STATE_FAILED', directly: true, source: 'iscsit_close_session, iscsi_target.c:4578', transitions: ['N3']},
  {id: 'lio-move-session-free-first-of-two', move: 'TARG_SESS_STATE_FREE', after: null, then: 'TARG_SESS_STATE_FREE', source: 'iscsit_close_connection, iscsi_target.c:4496', transitions: ['N3']},
  {id: 'lio-move-session-free', move: 'TARG_SESS_STATE_FREE', after: null, source: 'iscsit_close_session, iscsi_target.c:4578', transitions: ['N5', 'N6']},
] as const satisfies readonly MoveRow[];

/** The line in which LIO tells a move. */
export function moveLine(move: LioMove): string {
  return `Moving to ${move}.`;
}

export type LioMoveId = (typeof lioMoves)[number]['id'];

/** A row of the table, under the id that the table gives it. */
type KnownMove = MoveRow & {readonly id: LioMoveId};

/** The lines of LIO that begin or end a context. */
export const contextLines: readonly {
  readonly id: LioLogId;
  readonly begins?: MoveContext;
  readonly ends?: readonly MoveContext[];
}[] = [
  {id: 'lio-session-reinstatement', begins: 'reinstatement'},
  {id: 'lio-connection-reinstatement', begins: 'reinstatement'},
  {id: 'lio-time2retain-expired', begins: 'expiry'},
  {id: 'lio-login-failed', ends: ['login', 'reinstatement']},
];

/** What stood around a move. */
export interface MoveSurroundings {
  /** The move of the same kind before it. */
  readonly before: string | null;
  /** That move was the last of all. */
  readonly directly: boolean;
  readonly contexts: ReadonlySet<MoveContext>;
  /** The next move, as far as the log has been read. */
  readonly next: string | null;
}

/** The row for a move among others, or undefined for a word that is no move of LIO. */
export function moveRow(move: string, {before, directly, contexts, next}: MoveSurroundings): KnownMove | undefined {
  const rows: readonly KnownMove[] = lioMoves;
  return rows.find(
    (row) =>
      row.move === move &&
      (row.after === null || row.after === before) &&
      (row.directly === undefined || directly) &&
      (row.since === undefined || contexts.has(row.since)) &&
      (row.then === undefined || row.then === next),
  );
}
