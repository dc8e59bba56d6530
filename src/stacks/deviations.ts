import {
  families,
  type FamilyId,
  type Role,
  roles,
  type StateId,
  statesOf,
  type TransitionId,
  transitionsOf,
} from '../spec/index.ts';
import type {Evidence} from '../spec/evidence.ts';
import type {Product} from './vendors.ts';

/** What of a product in operation was looked at. */
export type Watched = 'packets' | 'run';

/** What one implementation leaves out of section 8 or does otherwise, to be shown beside what it concerns. */
export interface Deviation {
  readonly id: string;
  readonly product: Product;
  readonly role: Role;
  /** The states and transitions beside which the row stands. */
  readonly concerns: readonly [StateId | TransitionId, ...(StateId | TransitionId)[]];
  /** File and line, or what was watched. */
  readonly source: string | {readonly watched: Watched};
  /** Release or commit; null where a public copy bears none. */
  readonly version: string | null;
  readonly evidence: Extract<Evidence, 'implementation' | 'inferred'>;
  /** We conclude something from it, which is told beside it under our own mark. */
  readonly concluded?: true;
}

const linux = 'Linux 6.1.192';
const linuxBoth = 'Linux 6.1.192, 6.12.117';
const openIscsi = 'open-iscsi bc23614';
const spdk = 'SPDK 3230130e';
const tgt = 'tgt f0dc199';
const illumosConnection = 'illumos-gate 0efa232c';
const illumosSession = 'illumos-gate 1050fd6d';
const illumosSenders = 'illumos-gate c5accfb2 (2013)';
const freebsd = 'FreeBSD src 001ba55c';
const packets = {watched: 'packets'} as const;
const run = {watched: 'run'} as const;

/** By product, and within a product in the order of the RFC's labels. */
// prettier-ignore
export const deviations = [
  // Linux kernel target
  {
    id: 'lio-no-request-logout', product: 'lio', role: 'target', concerns: ['S7', 'T10', 'T11', 'T12', 'T16', 'T18'],
    source: 'iscsi_target_core.h:95-112', version: linux, evidence: 'implementation',
  },
  {
    id: 'lio-siblings-at-once', product: 'lio', role: 'target', concerns: ['T8', 'T9', 'S6'],
    source: 'iscsit_logout_closesession, iscsi_target.c:2406', version: linux, evidence: 'implementation',
  },
  {
    id: 'lio-reinstatement-through-cleanup-wait', product: 'lio', role: 'target', concerns: ['T8', 'S8'],
    source: 'iscsi_check_for_session_reinstatement, iscsi_target_login.c:131', version: linuxBoth, evidence: 'implementation',
  },
  {
    id: 'lio-reinstatement-before-success', product: 'lio', role: 'target', concerns: ['T8', 'N3'],
    source: 'iscsi_check_for_session_reinstatement, iscsi_target_login.c:131', version: linuxBoth, evidence: 'implementation',
  },
  {
    id: 'lio-siblings-fall-together', product: 'lio', role: 'target', concerns: ['T15', 'S5', 'N5'],
    source: 'iscsit_stop_session, iscsi_target.c:4757; iscsit_close_connection, iscsi_target.c:4290', version: linuxBoth, evidence: 'implementation',
  },
  {
    id: 'lio-other-cid-late', product: 'lio', role: 'target', concerns: ['T9'],
    source: 'iscsit_logout_post_handler_diffcid, iscsi_target.c:4673', version: linux, evidence: 'implementation',
  },
  {
    id: 'lio-blocked-in-logout', product: 'lio', role: 'target', concerns: ['S6', 'T13'],
    source: 'iscsit_take_action_for_connection_exit, iscsi_target_erl0.c:918', version: linux, evidence: 'implementation',
  },
  {
    id: 'lio-drop-connection-only', product: 'lio', role: 'target', concerns: ['T15'],
    source: 'iscsit_build_conn_drop_async_message', version: linux, evidence: 'implementation',
  },
  {
    id: 'lio-failed-logout-closes', product: 'lio', role: 'target', concerns: ['T17'],
    source: 'iscsit_take_action_for_connection_exit, iscsi_target_erl0.c:918', version: linux, evidence: 'implementation',
  },
  {
    id: 'lio-cleanup-wait-is-a-close', product: 'lio', role: 'target', concerns: ['S8', 'R1', 'M1'],
    source: 'iscsit_take_action_for_connection_exit, iscsi_target_erl0.c:907', version: linux, evidence: 'implementation', concluded: true,
  },
  {
    id: 'lio-no-cleanup-machine', product: 'lio', role: 'target', concerns: ['R1', 'R2', 'R3', 'M2', 'M3', 'M4'],
    source: 'iscsit_connection_reinstatement_rcfr; iscsi_target_erl2.c', version: linux, evidence: 'implementation',
  },
  {
    id: 'lio-login-in-one-step', product: 'lio', role: 'target', concerns: ['Q2', 'N1', 'N2', 'N9'],
    source: 'iscsi_post_login_handler, iscsi_target_login.c:769', version: linux, evidence: 'implementation',
  },
  {
    id: 'lio-last-connection-logout', product: 'lio', role: 'target', concerns: ['N3', 'N5', 'N6'],
    source: 'iscsit_close_connection, iscsi_target.c:4509', version: linux, evidence: 'implementation',
  },
  {
    id: 'lio-no-failed-below-erl2', product: 'lio', role: 'target', concerns: ['Q4', 'N5', 'N6'],
    source: 'iscsit_close_connection, iscsi_target.c:4290', version: linux, evidence: 'implementation',
  },
  {
    id: 'lio-failed-not-closed', product: 'lio', role: 'target', concerns: ['Q4', 'N6'],
    source: 'iscsi_check_for_session_reinstatement, iscsi_target_login.c:157; lio_tpg_close_session, iscsi_target_configfs.c:1507', version: linuxBoth, evidence: 'inferred',
  },
  {
    id: 'lio-continuation-is-a-flag', product: 'lio', role: 'target', concerns: ['Q5', 'N7', 'N8', 'N10', 'N11'],
    source: 'iscsi_post_login_handler, iscsi_target_login.c:719', version: linux, evidence: 'implementation',
  },

  // Linux initiator
  {
    id: 'open-iscsi-logs-out-at-once', product: 'openIscsi', role: 'initiator', concerns: ['S7', 'T10', 'T11', 'T12', 'T16', 'T18'],
    source: 'usr/initiator.c:1253', version: openIscsi, evidence: 'implementation',
  },
  {
    id: 'open-iscsi-logs-in-again', product: 'openIscsi', role: 'initiator', concerns: ['T13', 'T17', 'N3'],
    source: 'usr/initiator.c', version: openIscsi, evidence: 'implementation',
  },
  {
    id: 'open-iscsi-failed-logout-succeeds', product: 'openIscsi', role: 'initiator', concerns: ['T17', 'T13'],
    source: 'usr/initiator.c; drivers/scsi/iscsi_tcp.c:121', version: `${openIscsi}; ${linux}`, evidence: 'implementation',
  },
  {
    id: 'open-iscsi-drop-message', product: 'openIscsi', role: 'initiator', concerns: ['T15'],
    source: 'usr/initiator.c:1273', version: openIscsi, evidence: 'implementation',
  },
  {
    id: 'open-iscsi-reset-during-login', product: 'openIscsi', role: 'initiator', concerns: ['T7'],
    source: 'usr/initiator.c', version: openIscsi, evidence: 'implementation',
  },
  {
    id: 'open-iscsi-restart', product: 'openIscsi', role: 'initiator', concerns: ['T15', 'N5'],
    source: 'iscsi_sync_session, usr/initiator.c', version: openIscsi, evidence: 'implementation', concluded: true,
  },
  {
    id: 'open-iscsi-error-handler', product: 'openIscsi', role: 'initiator', concerns: ['T15'],
    source: 'ISCSI_ERR_SCSI_EH_SESSION_RST', version: linux, evidence: 'inferred',
  },
  {
    id: 'open-iscsi-cleanup-wait-replaced', product: 'openIscsi', role: 'initiator', concerns: ['S8', 'R1'],
    source: '__conn_error_handle, usr/initiator.c:829; session_conn_reopen, l. 603', version: openIscsi, evidence: 'implementation',
  },
  {
    id: 'open-iscsi-no-connection-recovery', product: 'openIscsi', role: 'initiator', concerns: ['M2', 'M3', 'M4'],
    source: 'usr/login.c:1146', version: openIscsi, evidence: 'implementation',
  },
  {
    id: 'open-iscsi-no-continuation', product: 'openIscsi', role: 'initiator', concerns: ['N4', 'N7', 'N10'],
    source: 'usr/login.c:1146', version: openIscsi, evidence: 'implementation',
  },
  {
    id: 'open-iscsi-time2retain-zero', product: 'openIscsi', role: 'initiator', concerns: ['M1', 'N6'],
    source: 'usr/login.c', version: openIscsi, evidence: 'implementation',
  },
  {
    id: 'open-iscsi-free-is-not-the-end', product: 'openIscsi', role: 'initiator', concerns: ['Q1', 'N6'],
    source: 'scsi_transport_iscsi.c:1660, 1878', version: linux, evidence: 'implementation', concluded: true,
  },

  // tgt
  {
    id: 'tgt-no-late-states', product: 'tgt', role: 'target', concerns: ['S6', 'S7', 'S8'],
    source: 'usr/iscsi/iscsid.h', version: tgt, evidence: 'implementation',
  },
  {
    id: 'tgt-no-connection-reinstatement', product: 'tgt', role: 'target', concerns: ['M2', 'M4'],
    source: 'usr/iscsi/iscsid.c:284', version: tgt, evidence: 'implementation',
  },
  {
    id: 'tgt-logout-ignores-fields', product: 'tgt', role: 'target', concerns: ['T9', 'T13', 'M2'],
    source: 'usr/iscsi/iscsid.c', version: tgt, evidence: 'implementation',
  },
  {
    id: 'tgt-tsih-byte-order', product: 'tgt', role: 'target', concerns: ['T5'],
    source: packets, version: tgt, evidence: 'implementation',
  },

  // SPDK
  {
    id: 'spdk-logout-timer', product: 'spdk', role: 'target', concerns: ['S6', 'T13'],
    source: 'lib/iscsi/conn.c', version: spdk, evidence: 'implementation',
  },
  {
    id: 'spdk-request-logout', product: 'spdk', role: 'target', concerns: ['S7', 'T11', 'T16'],
    source: 'lib/iscsi/conn.c, RPC iscsi_target_node_request_logout', version: spdk, evidence: 'implementation', concluded: true,
  },
  {
    id: 'spdk-no-waiting', product: 'spdk', role: 'target', concerns: ['S8', 'N6'],
    source: 'lib/iscsi/conn.c', version: spdk, evidence: 'implementation',
  },
  {
    id: 'spdk-exited-waits', product: 'spdk', role: 'target', concerns: ['S8', 'M1'],
    source: 'lib/iscsi/conn.c', version: spdk, evidence: 'implementation', concluded: true,
  },

  // FreeBSD
  {
    id: 'freebsd-one-connection', product: 'freebsd', role: 'target', concerns: ['M2'],
    source: 'ctl_frontend_iscsi.c', version: freebsd, evidence: 'implementation',
  },
  {
    id: 'freebsd-waits-for-tasks', product: 'freebsd', role: 'target', concerns: ['S8'],
    source: 'ctl_frontend_iscsi.c', version: freebsd, evidence: 'implementation', concluded: true,
  },

  // illumos
  {
    id: 'illumos-reinstatement-during-login', product: 'illumos', role: 'target', concerns: ['S4', 'T8'],
    source: 'idm_conn_sm.c', version: illumosConnection, evidence: 'implementation',
  },
  {
    id: 'illumos-closes-the-carrier', product: 'illumos', role: 'target', concerns: ['T9', 'S5'],
    source: 'idm_conn_sm.c', version: illumosConnection, evidence: 'implementation',
  },
  {
    id: 'illumos-zero-cleanup-timer', product: 'illumos', role: 'target', concerns: ['S8', 'R1', 'M1'],
    source: 'idm_conn_sm.c', version: illumosConnection, evidence: 'implementation',
  },
  {
    id: 'illumos-timeout-in-cleanup', product: 'illumos', role: 'target', concerns: ['R2'],
    source: 'idm_conn_sm.c', version: `${illumosConnection}; ${illumosSenders}`, evidence: 'implementation',
  },
  {
    id: 'illumos-reinstatement-while-active', product: 'illumos', role: 'target', concerns: ['Q2', 'N11'],
    source: 'iscsit_sess.c', version: illumosSession, evidence: 'implementation',
  },

  // istgt
  {
    id: 'istgt-unknown-tsih', product: 'istgt', role: 'target', concerns: ['T7'],
    source: packets, version: null, evidence: 'implementation',
  },
  {
    id: 'istgt-silent-initiator', product: 'istgt', role: 'target', concerns: ['T15'],
    source: packets, version: null, evidence: 'implementation',
  },
  {
    id: 'istgt-no-connection-reinstatement', product: 'istgt', role: 'target', concerns: ['M2', 'M4'],
    source: run, version: null, evidence: 'implementation',
  },
] as const satisfies readonly Deviation[];

export type DeviationId = (typeof deviations)[number]['id'];
export type ConcludedDeviationId = Extract<(typeof deviations)[number], {readonly concluded: true}>['id'];

/** The rows beside one family's machines. A row stands once: with the family of what it concerns first. */
export function deviationsOf(family: FamilyId): readonly (typeof deviations)[number][] {
  const labels = new Set<string>(
    roles.flatMap((role) => {
      const machine = families[family][role];
      return [...statesOf(machine), ...transitionsOf(machine).map(({id}) => id)];
    }),
  );
  return deviations.filter(({concerns: [first]}) => labels.has(first));
}
