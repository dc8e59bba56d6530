import type {Evidence} from '../spec/evidence.ts';

/** What an action does about a close that is blocked. */
export type Outcome = 'clears' | 'lastResort' | 'changesNothing' | 'makesWorse';

/** One thing that people do to a session of the Linux target, and what follows. */
export interface ClearingRow {
  readonly id: string;
  readonly outcome: Outcome;
  /** Whether the action has a meaning for a session that is sound. */
  readonly hasHealthyCase: boolean;
  /** The function to read, with file and line where we have them; empty where nothing in the source says it. */
  readonly sources: readonly string[];
  readonly evidence: Extract<Evidence, 'implementation' | 'inferred'>;
}

/** Every line number in this file is of this source; nobody ran it. */
export const clearingVersion = 'Linux 6.1.192';

/** What helps stands before what does not, and what does harm stands last. */
export const clearing = [
  {
    id: 'backstore-answers',
    outcome: 'clears',
    hasHealthyCase: false,
    sources: [
      '__transport_wait_for_tasks, target_core_transport.c:3284',
      'target_wait_for_cmds, target_core_transport.c:3209',
    ],
    evidence: 'implementation',
  },
  {
    id: 'reboot',
    outcome: 'lastResort',
    hasHealthyCase: false,
    sources: [],
    evidence: 'inferred',
  },
  {
    id: 'wait',
    outcome: 'changesNothing',
    hasHealthyCase: true,
    sources: ['iscsit_close_connection, iscsi_target.c:4290', 'iscsit_start_time2retain_handler, iscsi_target_erl0.c'],
    evidence: 'implementation',
  },
  {
    id: 'initiator-logs-out',
    outcome: 'changesNothing',
    hasHealthyCase: true,
    sources: ['iscsit_take_action_for_connection_exit, iscsi_target_erl0.c:907'],
    evidence: 'implementation',
  },
  {
    id: 'login-other-isid',
    outcome: 'changesNothing',
    hasHealthyCase: true,
    sources: [
      'iscsi_check_for_session_reinstatement, iscsi_target_login.c:131',
      '__transport_register_session, target_core_transport.c',
    ],
    evidence: 'implementation',
  },
  {
    id: 'try-again',
    outcome: 'changesNothing',
    hasHealthyCase: false,
    sources: ['iscsi_target_login.c:157', 'iscsi_target_configfs.c:1507', 'iscsi_target.c:4818'],
    evidence: 'implementation',
  },
  {
    id: 'login-same-isid',
    outcome: 'makesWorse',
    hasHealthyCase: true,
    sources: [
      'iscsi_check_for_session_reinstatement, iscsi_target_login.c:131',
      'iscsit_stop_session, iscsi_target.c:4757',
      'iscsit_access_np, iscsi_target.c:201',
    ],
    evidence: 'implementation',
  },
  {
    id: 'delete-acl',
    outcome: 'makesWorse',
    hasHealthyCase: true,
    sources: [
      'core_tpg_del_initiator_node_acl, target_core_tpg.c:344',
      'lio_tpg_close_session, iscsi_target_configfs.c:1500',
      'iscsit_stop_session, iscsi_target.c:4757, 4798',
    ],
    evidence: 'implementation',
  },
  {
    id: 'disable-tpg',
    outcome: 'makesWorse',
    hasHealthyCase: true,
    sources: ['iscsit_tpg_disable_portal_group', 'iscsit_release_sessions_for_tpg, iscsi_target.c:4803'],
    evidence: 'implementation',
  },
  {
    id: 'delete-tpg',
    outcome: 'makesWorse',
    hasHealthyCase: true,
    sources: ['TPG.delete, rtslib target.py:344', 'iscsit_release_sessions_for_tpg, iscsi_target.c:4803'],
    evidence: 'implementation',
  },
  {
    id: 'delete-lun',
    outcome: 'makesWorse',
    hasHealthyCase: true,
    sources: ['core_tpg_remove_lun', 'transport_clear_lun_ref'],
    evidence: 'implementation',
  },
  {
    id: 'delete-portal',
    outcome: 'makesWorse',
    hasHealthyCase: true,
    sources: ['iscsit_reset_np_thread'],
    evidence: 'implementation',
  },
] as const satisfies readonly ClearingRow[];

export type ClearingId = (typeof clearing)[number]['id'];

/** The actions that are also told about for a session that is sound. */
export type HealthyClearingId = Extract<(typeof clearing)[number], {readonly hasHealthyCase: true}>['id'];
