import type {TransitionId} from '../../spec/index.ts';
import type {NameOf} from '../names.ts';

/** Words for states in the log of illumos' connection machine. */
type IllumosState = Extract<NameOf<'illumos'>, {readonly word: `CS_${string}`}>['word'];

/** One edge of illumos' connection machine: which events take it, and what the RFC calls that. */
export interface IllumosMove {
  readonly from: IllumosState;
  readonly to: IllumosState;
  /** As illumos names them, without `CE_`. */
  readonly events: readonly string[];
  /** None where the RFC has no transition for it, or where it is only the first half of one. */
  readonly transition: TransitionId | null;
}

const asyncDrops = ['ASYNC_DROP_CONN_RCV', 'ASYNC_DROP_CONN_SND', 'ASYNC_DROP_ALL_CONN_RCV', 'ASYNC_DROP_ALL_CONN_SND'];

/**
 * The whole machine, both roles, with every event that moves it (idm_conn_sm.c of illumos-gate 0efa232c).
 * Two states alone do not tell the transition: S5 to S6 is T9 for a Logout and nothing the RFC knows for another PDU.
 */
// prettier-ignore
export const illumosMoves: readonly IllumosMove[] = [
  {from: 'CS_S1_FREE', to: 'CS_S2_XPT_WAIT', transition: 'T1', events: ['CONNECT_REQ']},
  {from: 'CS_S1_FREE', to: 'CS_S3_XPT_UP', transition: 'T3', events: ['CONNECT_ACCEPT']},
  {from: 'CS_S1_FREE', to: 'CS_S9_INIT_ERROR', transition: null, events: ['TX_PROTOCOL_ERROR', 'RX_PROTOCOL_ERROR']},
  {from: 'CS_S2_XPT_WAIT', to: 'CS_S4_IN_LOGIN', transition: 'T4', events: ['CONNECT_SUCCESS']},
  {from: 'CS_S2_XPT_WAIT', to: 'CS_S9_INIT_ERROR', transition: 'T2', events: ['TRANSPORT_FAIL', 'CONNECT_FAIL', 'LOGOUT_OTHER_CONN_RCV', 'TX_PROTOCOL_ERROR', 'RX_PROTOCOL_ERROR']},
  {from: 'CS_S3_XPT_UP', to: 'CS_S4_IN_LOGIN', transition: 'T4', events: ['LOGIN_RCV']},
  {from: 'CS_S3_XPT_UP', to: 'CS_S9_INIT_ERROR', transition: 'T6', events: ['LOGIN_TIMEOUT', 'CONNECT_FAIL', 'TRANSPORT_FAIL', 'LOGOUT_OTHER_CONN_SND']},
  {from: 'CS_S3_XPT_UP', to: 'CS_S9A_REJECTED', transition: 'T6', events: ['CONNECT_REJECT']},
  {from: 'CS_S4_IN_LOGIN', to: 'CS_S5_LOGGED_IN', transition: 'T5', events: ['LOGIN_SUCCESS_RCV', 'LOGIN_SUCCESS_SND']},
  // With RDMA the login ends only when S12 does.
  {from: 'CS_S4_IN_LOGIN', to: 'CS_S12_ENABLE_DM', transition: null, events: ['LOGIN_SUCCESS_RCV', 'LOGIN_SUCCESS_SND']},
  {from: 'CS_S4_IN_LOGIN', to: 'CS_S9_INIT_ERROR', transition: 'T7', events: ['LOGIN_TIMEOUT', 'LOGIN_FAIL_RCV', 'TRANSPORT_FAIL', 'LOGOUT_OTHER_CONN_SND', 'LOGOUT_OTHER_CONN_RCV']},
  // The refusal is queued; it is T7 when it is on the wire.
  {from: 'CS_S4_IN_LOGIN', to: 'CS_S9B_WAIT_SND_DONE', transition: null, events: ['LOGIN_FAIL_SND']},
  {from: 'CS_S9B_WAIT_SND_DONE', to: 'CS_S9_INIT_ERROR', transition: 'T7', events: ['LOGIN_FAIL_SND_DONE']},
  // The session is reinstated or closed during this login; illumos calls it T8, which the RFC has from S5 only.
  {from: 'CS_S4_IN_LOGIN', to: 'CS_S11_COMPLETE', transition: null, events: ['LOGOUT_SESSION_SUCCESS']},
  {from: 'CS_S5_LOGGED_IN', to: 'CS_S6_IN_LOGOUT', transition: 'T9', events: ['LOGOUT_THIS_CONN_RCV', 'LOGOUT_THIS_CONN_SND', 'LOGOUT_SESSION_RCV', 'LOGOUT_SESSION_SND']},
  // A Logout for another connection arrives as MISC_RX; by the RFC the connection that carries it stays in S5.
  {from: 'CS_S5_LOGGED_IN', to: 'CS_S6_IN_LOGOUT', transition: null, events: ['MISC_RX', 'LOGOUT_OTHER_CONN_RCV', 'LOGOUT_OTHER_CONN_SND']},
  {from: 'CS_S5_LOGGED_IN', to: 'CS_S11_COMPLETE', transition: 'T8', events: ['LOGOUT_SESSION_SUCCESS']},
  {from: 'CS_S5_LOGGED_IN', to: 'CS_S7_LOGOUT_REQ', transition: 'T11', events: ['ASYNC_LOGOUT_RCV', 'ASYNC_LOGOUT_SND']},
  {from: 'CS_S5_LOGGED_IN', to: 'CS_S8_CLEANUP', transition: 'T15', events: ['TRANSPORT_FAIL', ...asyncDrops]},
  // The answer is queued.
  {from: 'CS_S6_IN_LOGOUT', to: 'CS_S6_IN_LOGOUT', transition: null, events: ['LOGOUT_SUCCESS_SND', 'LOGOUT_FAIL_SND']},
  {from: 'CS_S6_IN_LOGOUT', to: 'CS_S6_IN_LOGOUT', transition: 'T14', events: ['ASYNC_LOGOUT_RCV']},
  {from: 'CS_S6_IN_LOGOUT', to: 'CS_S11_COMPLETE', transition: 'T13', events: ['LOGOUT_SUCCESS_SND_DONE', 'LOGOUT_SUCCESS_RCV', 'LOGOUT_SESSION_SUCCESS']},
  {from: 'CS_S6_IN_LOGOUT', to: 'CS_S8_CLEANUP', transition: 'T17', events: ['LOGOUT_FAIL_SND_DONE', 'LOGOUT_FAIL_RCV', 'TRANSPORT_FAIL', ...asyncDrops]},
  {from: 'CS_S7_LOGOUT_REQ', to: 'CS_S6_IN_LOGOUT', transition: 'T10', events: ['LOGOUT_THIS_CONN_RCV', 'LOGOUT_THIS_CONN_SND', 'LOGOUT_OTHER_CONN_RCV', 'LOGOUT_OTHER_CONN_SND', 'LOGOUT_SESSION_RCV', 'LOGOUT_SESSION_SND']},
  {from: 'CS_S7_LOGOUT_REQ', to: 'CS_S7_LOGOUT_REQ', transition: 'T12', events: ['ASYNC_LOGOUT_RCV', 'ASYNC_LOGOUT_SND']},
  {from: 'CS_S7_LOGOUT_REQ', to: 'CS_S8_CLEANUP', transition: 'T16', events: ['TRANSPORT_FAIL', ...asyncDrops, 'LOGOUT_TIMEOUT']},
  {from: 'CS_S7_LOGOUT_REQ', to: 'CS_S11_COMPLETE', transition: 'T18', events: ['LOGOUT_SESSION_SUCCESS']},
  {from: 'CS_S8_CLEANUP', to: 'CS_S11_COMPLETE', transition: 'M1', events: ['CLEANUP_TIMEOUT', 'LOGOUT_SUCCESS_RCV', 'LOGOUT_SUCCESS_SND', 'LOGOUT_SESSION_SUCCESS']},
  {from: 'CS_S8_CLEANUP', to: 'CS_S10_IN_CLEANUP', transition: 'M2', events: ['LOGOUT_OTHER_CONN_RCV', 'LOGOUT_OTHER_CONN_SND']},
  {from: 'CS_S10_IN_CLEANUP', to: 'CS_S8_CLEANUP', transition: 'M3', events: ['LOGOUT_FAIL_RCV', 'LOGOUT_FAIL_SND']},
  {from: 'CS_S10_IN_CLEANUP', to: 'CS_S11_COMPLETE', transition: 'M4', events: ['LOGOUT_SUCCESS_SND', 'LOGOUT_SUCCESS_RCV', 'LOGOUT_SESSION_SUCCESS']},
  // The RFC has no timeout out of R2.
  {from: 'CS_S10_IN_CLEANUP', to: 'CS_S11_COMPLETE', transition: null, events: ['CLEANUP_TIMEOUT']},
  {from: 'CS_S12_ENABLE_DM', to: 'CS_S5_LOGGED_IN', transition: 'T5', events: ['ENABLE_DM_SUCCESS']},
  {from: 'CS_S12_ENABLE_DM', to: 'CS_S9_INIT_ERROR', transition: 'T7', events: ['ENABLE_DM_FAIL']},
];

/**
 * The RFC's transition for a move between two states on a printed event, `CE_` before it or not.
 * An event that the table does not know, of another version, is taken for whatever else joins the two states, if that is one
 * transition only. An edge that the table does not have is none.
 */
export function illumosTransition(from: string, event: string, to: string): TransitionId | null {
  const name = event.replace(/^CE_/, '');
  const joining = illumosMoves.filter((move) => move.from === from && move.to === to);
  const known = joining.find(({events}) => events.includes(name));
  if (known !== undefined) return known.transition;
  const [only = null, ...others] = new Set(joining.map(({transition}) => transition));
  return others.length === 0 ? only : null;
}
