import {machineIds, type Role, specOf, type StateId, stateName, statesOf} from '../spec/index.ts';
import type {Evidence} from '../spec/evidence.ts';
import type {NameStack} from './vendors.ts';

/** What the name is a name of. A stage is a product's own progress mark and no state of a connection or session. */
export type NameKind = 'connection' | 'session' | 'stage';

/**
 * Whether a reader can meet the word: it can be printed; it is printed, but lasts an instant; it is assigned, but never while
 * the thing is listed; it is never assigned; or nothing prints it.
 */
export type Visibility = 'yes' | 'passing' | 'not-listed' | 'never-assigned' | 'internal';

interface Name {
  /** The permanent address on the page of names. */
  readonly id: string;
  /** As a tool prints it; where nothing prints it, as the product calls it. */
  readonly word: string;
  /** The identifier behind the word, where it is another. */
  readonly internal: string | null;
  /** The product's own number; never to be read as the number in a state's id. */
  readonly number: number | null;
  /** None where the word names no state of the RFC, several where the product does not tell them apart. */
  readonly states: readonly StateId[];
  /** Null for the RFC, which prints nothing. */
  readonly visible: Visibility | null;
  /** A reader needs a sentence more. */
  readonly noted?: true;
}

/** Names that were read in one place. */
interface NameSource {
  readonly stack: NameStack;
  readonly kind: NameKind;
  readonly side: Role | 'both';
  readonly source: string;
  /** Release or commit; null where the copy that was read bears none. */
  readonly version: string | null;
  /** Who says which state the words stand for: the RFC, the source by name or comment, or we, who conclude it. */
  readonly evidence: Exclude<Evidence, 'printed'>;
  readonly names: readonly Name[];
}

/** One name with everything it inherits from its source folded in. */
export interface NameRow extends Omit<NameSource, 'names'>, Name {}

/** A permanent address on the page of names. */
export type NameId = `rfc-${StateId}` | (typeof products)[number]['names'][number]['id'];

/** The rows of one stack, as they are typed below. */
export type NameOf<Stack extends NameStack> = Extract<
  (typeof products)[number],
  {readonly stack: Stack}
>['names'][number];

// prettier-ignore
const products = [
  // LIO, the target of the Linux kernel, from the constant to what targetcli prints
  {
    stack: 'lio', kind: 'connection', side: 'target', source: 'include/target/iscsi/iscsi_target_core.h', version: 'Linux 6.1.192, 6.12.117', evidence: 'implementation',
    names: [
      {id: 'lio-TARG_CONN_STATE_FREE',             word: 'TARG_CONN_STATE_FREE',             internal: null, number: 1, states: ['S1'], visible: 'not-listed',     noted: true},
      {id: 'lio-TARG_CONN_STATE_XPT_UP',           word: 'TARG_CONN_STATE_XPT_UP',           internal: null, number: 3, states: ['S3'], visible: 'not-listed',     noted: true},
      {id: 'lio-TARG_CONN_STATE_IN_LOGIN',         word: 'TARG_CONN_STATE_IN_LOGIN',         internal: null, number: 4, states: ['S4'], visible: 'not-listed',     noted: true},
      {id: 'lio-TARG_CONN_STATE_LOGGED_IN',        word: 'TARG_CONN_STATE_LOGGED_IN',        internal: null, number: 5, states: ['S5'], visible: 'yes'},
      {id: 'lio-TARG_CONN_STATE_IN_LOGOUT',        word: 'TARG_CONN_STATE_IN_LOGOUT',        internal: null, number: 6, states: ['S6'], visible: 'passing',        noted: true},
      {id: 'lio-TARG_CONN_STATE_LOGOUT_REQUESTED', word: 'TARG_CONN_STATE_LOGOUT_REQUESTED', internal: null, number: 7, states: ['S7'], visible: 'never-assigned'},
      {id: 'lio-TARG_CONN_STATE_CLEANUP_WAIT',     word: 'TARG_CONN_STATE_CLEANUP_WAIT',     internal: null, number: 8, states: ['S8'], visible: 'passing',        noted: true},
    ],
  },
  {
    stack: 'lio', kind: 'session', side: 'target', source: 'include/target/iscsi/iscsi_target_core.h', version: 'Linux 6.1.192, 6.12.117', evidence: 'implementation',
    names: [
      {id: 'lio-TARG_SESS_STATE_FREE',        word: 'TARG_SESS_STATE_FREE',        internal: null, number: 1, states: ['Q1'], visible: 'passing',        noted: true},
      {id: 'lio-TARG_SESS_STATE_ACTIVE',      word: 'TARG_SESS_STATE_ACTIVE',      internal: null, number: 2, states: ['Q2'], visible: 'never-assigned', noted: true},
      {id: 'lio-TARG_SESS_STATE_LOGGED_IN',   word: 'TARG_SESS_STATE_LOGGED_IN',   internal: null, number: 3, states: ['Q3'], visible: 'yes',            noted: true},
      {id: 'lio-TARG_SESS_STATE_FAILED',      word: 'TARG_SESS_STATE_FAILED',      internal: null, number: 4, states: ['Q4'], visible: 'yes',            noted: true},
      {id: 'lio-TARG_SESS_STATE_IN_CONTINUE', word: 'TARG_SESS_STATE_IN_CONTINUE', internal: null, number: 5, states: ['Q5'], visible: 'never-assigned', noted: true},
    ],
  },
  {
    stack: 'configfs', kind: 'connection', side: 'target', source: 'drivers/target/iscsi/iscsi_target_configfs.c, lio_target_nacl_info_show()', version: 'Linux 6.1.192', evidence: 'implementation',
    names: [
      {id: 'configfs-TARG_CONN_STATE_FREE',             word: 'TARG_CONN_STATE_FREE',             internal: null, number: null, states: ['S1'], visible: 'not-listed'},
      {id: 'configfs-TARG_CONN_STATE_XPT_UP',           word: 'TARG_CONN_STATE_XPT_UP',           internal: null, number: null, states: ['S3'], visible: 'not-listed'},
      {id: 'configfs-TARG_CONN_STATE_IN_LOGIN',         word: 'TARG_CONN_STATE_IN_LOGIN',         internal: null, number: null, states: ['S4'], visible: 'not-listed'},
      {id: 'configfs-TARG_CONN_STATE_LOGGED_IN',        word: 'TARG_CONN_STATE_LOGGED_IN',        internal: null, number: null, states: ['S5'], visible: 'yes'},
      {id: 'configfs-TARG_CONN_STATE_IN_LOGOUT',        word: 'TARG_CONN_STATE_IN_LOGOUT',        internal: null, number: null, states: ['S6'], visible: 'passing'},
      {id: 'configfs-TARG_CONN_STATE_LOGOUT_REQUESTED', word: 'TARG_CONN_STATE_LOGOUT_REQUESTED', internal: null, number: null, states: ['S7'], visible: 'never-assigned'},
      {id: 'configfs-TARG_CONN_STATE_CLEANUP_WAIT',     word: 'TARG_CONN_STATE_CLEANUP_WAIT',     internal: null, number: null, states: ['S8'], visible: 'passing'},
      {id: 'configfs-unknown-connection-state',         word: 'ERROR: Unknown Connection State!', internal: null, number: null, states: [],     visible: 'yes',            noted: true},
    ],
  },
  {
    stack: 'configfs', kind: 'session', side: 'target', source: 'drivers/target/iscsi/iscsi_target_configfs.c, lio_target_nacl_info_show()', version: 'Linux 6.1.192', evidence: 'implementation',
    names: [
      {id: 'configfs-TARG_SESS_FREE',              word: 'TARG_SESS_FREE',                internal: 'TARG_SESS_STATE_FREE', number: null, states: ['Q1'], visible: 'passing',        noted: true},
      {id: 'configfs-TARG_SESS_STATE_ACTIVE',      word: 'TARG_SESS_STATE_ACTIVE',        internal: null,                   number: null, states: ['Q2'], visible: 'never-assigned'},
      {id: 'configfs-TARG_SESS_STATE_LOGGED_IN',   word: 'TARG_SESS_STATE_LOGGED_IN',     internal: null,                   number: null, states: ['Q3'], visible: 'yes'},
      {id: 'configfs-TARG_SESS_STATE_FAILED',      word: 'TARG_SESS_STATE_FAILED',        internal: null,                   number: null, states: ['Q4'], visible: 'yes'},
      {id: 'configfs-TARG_SESS_STATE_IN_CONTINUE', word: 'TARG_SESS_STATE_IN_CONTINUE',   internal: null,                   number: null, states: ['Q5'], visible: 'never-assigned'},
      {id: 'configfs-unknown-session-state',       word: 'ERROR: Unknown Session State!', internal: null,                   number: null, states: [],     visible: 'yes',            noted: true},
    ],
  },
  {
    stack: 'targetcli', kind: 'connection', side: 'target', source: 'rtslib/target.py NodeACL._get_session(); targetcli ui_root.py', version: 'rtslib-fb d97597d (2026-02-23), targetcli-fb 24f0a33 (2026-01-06)', evidence: 'implementation',
    names: [
      {id: 'targetcli-FREE',             word: 'FREE',             internal: 'TARG_CONN_STATE_FREE',             number: null, states: ['S1'], visible: 'not-listed'},
      {id: 'targetcli-XPT_UP',           word: 'XPT_UP',           internal: 'TARG_CONN_STATE_XPT_UP',           number: null, states: ['S3'], visible: 'not-listed'},
      {id: 'targetcli-IN_LOGIN',         word: 'IN_LOGIN',         internal: 'TARG_CONN_STATE_IN_LOGIN',         number: null, states: ['S4'], visible: 'not-listed'},
      {id: 'targetcli-LOGGED_IN',        word: 'LOGGED_IN',        internal: 'TARG_CONN_STATE_LOGGED_IN',        number: null, states: ['S5'], visible: 'yes'},
      {id: 'targetcli-IN_LOGOUT',        word: 'IN_LOGOUT',        internal: 'TARG_CONN_STATE_IN_LOGOUT',        number: null, states: ['S6'], visible: 'passing',        noted: true},
      {id: 'targetcli-LOGOUT_REQUESTED', word: 'LOGOUT_REQUESTED', internal: 'TARG_CONN_STATE_LOGOUT_REQUESTED', number: null, states: ['S7'], visible: 'never-assigned'},
      {id: 'targetcli-CLEANUP_WAIT',     word: 'CLEANUP_WAIT',     internal: 'TARG_CONN_STATE_CLEANUP_WAIT',     number: null, states: ['S8'], visible: 'passing',        noted: true},
    ],
  },
  {
    stack: 'targetcli', kind: 'session', side: 'target', source: 'rtslib/target.py NodeACL._get_session(); targetcli ui_root.py', version: 'rtslib-fb d97597d (2026-02-23), targetcli-fb 24f0a33 (2026-01-06)', evidence: 'implementation',
    names: [
      {id: 'targetcli-session-ACTIVE',      word: 'ACTIVE',      internal: 'TARG_SESS_STATE_ACTIVE',      number: null, states: ['Q2'], visible: 'never-assigned'},
      {id: 'targetcli-session-LOGGED_IN',   word: 'LOGGED_IN',   internal: 'TARG_SESS_STATE_LOGGED_IN',   number: null, states: ['Q3'], visible: 'yes'},
      {id: 'targetcli-session-FAILED',      word: 'FAILED',      internal: 'TARG_SESS_STATE_FAILED',      number: null, states: ['Q4'], visible: 'yes'},
      {id: 'targetcli-session-IN_CONTINUE', word: 'IN_CONTINUE', internal: 'TARG_SESS_STATE_IN_CONTINUE', number: null, states: ['Q5'], visible: 'never-assigned'},
    ],
  },

  // open-iscsi, the initiator of Linux: iscsid's words, the kernel's words, and the kernel's own inside
  {
    stack: 'iscsiadm', kind: 'connection', side: 'initiator', source: 'usr/session_info.c print_iscsi_state(); include/iscsi_if.h', version: 'open-iscsi bc23614 (2026-03-03)', evidence: 'implementation',
    names: [
      {id: 'iscsiadm-FREE',               word: 'FREE',             internal: 'ISCSI_CONN_STATE_FREE',             number: 0,    states: ['S1'], visible: 'yes'},
      {id: 'iscsiadm-TRANSPORT-WAIT',     word: 'TRANSPORT WAIT',   internal: 'ISCSI_CONN_STATE_XPT_WAIT',         number: 1,    states: ['S2'], visible: 'yes',            noted: true},
      {id: 'iscsiadm-IN-LOGIN',           word: 'IN LOGIN',         internal: 'ISCSI_CONN_STATE_IN_LOGIN',         number: 2,    states: ['S4'], visible: 'yes'},
      {id: 'iscsiadm-LOGGED-IN',          word: 'LOGGED IN',        internal: 'ISCSI_CONN_STATE_LOGGED_IN',        number: 3,    states: ['S5'], visible: 'yes',            noted: true},
      {id: 'iscsiadm-IN-LOGOUT',          word: 'IN LOGOUT',        internal: 'ISCSI_CONN_STATE_IN_LOGOUT',        number: 4,    states: ['S6'], visible: 'yes'},
      {id: 'iscsiadm-LOGOUT-REQUESTED',   word: 'LOGOUT REQUESTED', internal: 'ISCSI_CONN_STATE_LOGOUT_REQUESTED', number: 5,    states: ['S7'], visible: 'never-assigned', noted: true},
      {id: 'iscsiadm-CLEANUP-WAIT',       word: 'CLEANUP WAIT',     internal: 'ISCSI_CONN_STATE_CLEANUP_WAIT',     number: 6,    states: ['S8'], visible: 'passing',        noted: true},
      {id: 'iscsiadm-Unknown',            word: 'Unknown',          internal: null,                                number: null, states: [],     visible: 'yes',            noted: true},
    ],
  },
  {
    stack: 'iscsiadm', kind: 'session', side: 'initiator', source: 'usr/session_info.c print_iscsi_state()', version: 'open-iscsi bc23614 (2026-03-03)', evidence: 'implementation',
    names: [
      {id: 'iscsiadm-session-LOGGED_IN', word: 'LOGGED_IN', internal: null, number: null, states: ['Q3'], visible: 'yes'},
      {id: 'iscsiadm-session-FAILED',    word: 'FAILED',    internal: null, number: null, states: ['Q4'], visible: 'yes', noted: true},
      {id: 'iscsiadm-session-FREE',      word: 'FREE',      internal: null, number: null, states: [],     visible: 'yes', noted: true},
      {id: 'iscsiadm-session-Unknown',   word: 'Unknown',   internal: null, number: null, states: [],     visible: 'yes', noted: true},
    ],
  },
  {
    stack: 'iscsiadm', kind: 'stage', side: 'initiator', source: 'usr/session_info.c print_iscsi_state(); usr/initiator.h', version: 'open-iscsi bc23614 (2026-03-03)', evidence: 'implementation',
    names: [
      {id: 'iscsiadm-stage-NO-CHANGE', word: 'NO CHANGE', internal: 'R_STAGE_NO_CHANGE',        number: 0,    states: [], visible: 'yes'},
      {id: 'iscsiadm-stage-CLEANUP',   word: 'CLEANUP',   internal: 'R_STAGE_SESSION_CLEANUP',  number: 1,    states: [], visible: 'never-assigned', noted: true},
      {id: 'iscsiadm-stage-REOPEN',    word: 'REOPEN',    internal: 'R_STAGE_SESSION_REOPEN',   number: 2,    states: [], visible: 'yes'},
      {id: 'iscsiadm-stage-REPOEN',    word: 'REPOEN',    internal: 'R_STAGE_SESSION_REOPEN',   number: 2,    states: [], visible: 'yes',            noted: true},
      {id: 'iscsiadm-stage-REDIRECT',  word: 'REDIRECT',  internal: 'R_STAGE_SESSION_REDIRECT', number: 3,    states: [], visible: 'yes'},
      {id: 'iscsiadm-stage-Unknown',   word: 'Unknown',   internal: null,                       number: null, states: [], visible: 'yes',            noted: true},
    ],
  },
  {
    stack: 'kernel', kind: 'session', side: 'initiator', source: 'drivers/scsi/scsi_transport_iscsi.c, /sys/class/iscsi_session/session<N>/state', version: 'Linux 6.1.192', evidence: 'implementation',
    names: [
      {id: 'kernel-session-LOGGED_IN', word: 'LOGGED_IN', internal: null, number: null, states: ['Q3'], visible: 'yes'},
      {id: 'kernel-session-FAILED',    word: 'FAILED',    internal: null, number: null, states: ['Q4'], visible: 'yes', noted: true},
      {id: 'kernel-session-FREE',      word: 'FREE',      internal: null, number: null, states: [],     visible: 'yes', noted: true},
    ],
  },
  {
    stack: 'kernel', kind: 'connection', side: 'initiator', source: 'drivers/scsi/scsi_transport_iscsi.c, /sys/class/iscsi_connection/connection<N>:0/state', version: 'Linux 6.1.192', evidence: 'implementation',
    names: [
      {id: 'kernel-connection-up',      word: 'up',      internal: null, number: null, states: [], visible: 'yes', noted: true},
      {id: 'kernel-connection-down',    word: 'down',    internal: null, number: null, states: [], visible: 'yes'},
      {id: 'kernel-connection-failed',  word: 'failed',  internal: null, number: null, states: [], visible: 'yes'},
      {id: 'kernel-connection-bound',   word: 'bound',   internal: null, number: null, states: [], visible: 'yes'},
      {id: 'kernel-connection-unknown', word: 'unknown', internal: null, number: null, states: [], visible: 'yes'},
    ],
  },
  {
    stack: 'kernel', kind: 'stage', side: 'initiator', source: 'drivers/scsi/scsi_transport_iscsi.c, /sys/class/iscsi_session/session<N>/target_state', version: 'Linux 6.1.192', evidence: 'implementation',
    names: [
      {id: 'kernel-target-UNBOUND',   word: 'UNBOUND',   internal: null, number: null, states: [], visible: 'yes', noted: true},
      {id: 'kernel-target-ALLOCATED', word: 'ALLOCATED', internal: null, number: null, states: [], visible: 'yes'},
      {id: 'kernel-target-SCANNED',   word: 'SCANNED',   internal: null, number: null, states: [], visible: 'yes'},
      {id: 'kernel-target-UNBINDING', word: 'UNBINDING', internal: null, number: null, states: [], visible: 'yes'},
    ],
  },
  {
    // The source gives no RFC names; a state stands only where the word is the RFC's own.
    stack: 'libiscsi', kind: 'session', side: 'initiator', source: 'include/scsi/libiscsi.h', version: 'Linux 6.1.192', evidence: 'inferred',
    names: [
      {id: 'libiscsi-FREE',            word: 'FREE',            internal: 'ISCSI_STATE_FREE',            number: 1, states: ['Q1'], visible: 'internal'},
      {id: 'libiscsi-LOGGED_IN',       word: 'LOGGED_IN',       internal: 'ISCSI_STATE_LOGGED_IN',       number: 2, states: ['Q3'], visible: 'internal'},
      {id: 'libiscsi-FAILED',          word: 'FAILED',          internal: 'ISCSI_STATE_FAILED',          number: 3, states: ['Q4'], visible: 'internal'},
      {id: 'libiscsi-TERMINATE',       word: 'TERMINATE',       internal: 'ISCSI_STATE_TERMINATE',       number: 4, states: [],     visible: 'internal'},
      {id: 'libiscsi-IN_RECOVERY',     word: 'IN_RECOVERY',     internal: 'ISCSI_STATE_IN_RECOVERY',     number: 5, states: [],     visible: 'internal'},
      {id: 'libiscsi-RECOVERY_FAILED', word: 'RECOVERY_FAILED', internal: 'ISCSI_STATE_RECOVERY_FAILED', number: 6, states: [],     visible: 'internal'},
      {id: 'libiscsi-LOGGING_OUT',     word: 'LOGGING_OUT',     internal: 'ISCSI_STATE_LOGGING_OUT',     number: 7, states: [],     visible: 'internal'},
    ],
  },

  // Other targets. None but illumos uses the RFC's names, so the states are our reading of what the code does.
  {
    stack: 'tgt', kind: 'connection', side: 'target', source: 'usr/iscsi/iscsid.h', version: 'tgt f0dc199 (2025-11-03)', evidence: 'inferred',
    names: [
      {id: 'tgt-STATE_FREE',           word: 'STATE_FREE',           internal: null, number: 0,  states: ['S3'], visible: 'internal', noted: true},
      {id: 'tgt-STATE_SECURITY',       word: 'STATE_SECURITY',       internal: null, number: 1,  states: ['S4'], visible: 'internal'},
      {id: 'tgt-STATE_SECURITY_AUTH',  word: 'STATE_SECURITY_AUTH',  internal: null, number: 2,  states: ['S4'], visible: 'internal'},
      {id: 'tgt-STATE_SECURITY_DONE',  word: 'STATE_SECURITY_DONE',  internal: null, number: 3,  states: ['S4'], visible: 'internal'},
      {id: 'tgt-STATE_SECURITY_LOGIN', word: 'STATE_SECURITY_LOGIN', internal: null, number: 4,  states: ['S4'], visible: 'internal'},
      {id: 'tgt-STATE_SECURITY_FULL',  word: 'STATE_SECURITY_FULL',  internal: null, number: 5,  states: ['S4'], visible: 'internal'},
      {id: 'tgt-STATE_LOGIN',          word: 'STATE_LOGIN',          internal: null, number: 6,  states: ['S4'], visible: 'internal'},
      {id: 'tgt-STATE_LOGIN_FULL',     word: 'STATE_LOGIN_FULL',     internal: null, number: 7,  states: ['S4'], visible: 'internal'},
      {id: 'tgt-STATE_FULL',           word: 'STATE_FULL',           internal: null, number: 8,  states: ['S5'], visible: 'internal', noted: true},
      {id: 'tgt-STATE_KERNEL',         word: 'STATE_KERNEL',         internal: null, number: 9,  states: ['S5'], visible: 'internal'},
      {id: 'tgt-STATE_CLOSE',          word: 'STATE_CLOSE',          internal: null, number: 10, states: ['S1'], visible: 'internal'},
      {id: 'tgt-STATE_EXIT',           word: 'STATE_EXIT',           internal: null, number: 11, states: ['S4'], visible: 'internal', noted: true},
      {id: 'tgt-STATE_SCSI',           word: 'STATE_SCSI',           internal: null, number: 12, states: ['S5'], visible: 'internal'},
      {id: 'tgt-STATE_INIT',           word: 'STATE_INIT',           internal: null, number: 13, states: ['S3', 'S4'], visible: 'internal', noted: true},
      {id: 'tgt-STATE_START',          word: 'STATE_START',          internal: null, number: 14, states: ['S3', 'S4'], visible: 'internal', noted: true},
      {id: 'tgt-STATE_READY',          word: 'STATE_READY',          internal: null, number: 15, states: ['S3', 'S4'], visible: 'internal', noted: true},
    ],
  },
  {
    stack: 'spdk', kind: 'connection', side: 'target', source: 'lib/iscsi/iscsi.h, RPC iscsi_get_connections', version: 'SPDK 3230130e (2026-08-21)', evidence: 'inferred',
    names: [
      {id: 'spdk-INVALID', word: 'invalid', internal: 'ISCSI_CONN_STATE_INVALID', number: 0, states: ['S3', 'S4'],             visible: 'yes'},
      {id: 'spdk-RUNNING', word: 'running', internal: 'ISCSI_CONN_STATE_RUNNING', number: 1, states: ['S4', 'S5', 'S6', 'S7'], visible: 'yes',     noted: true},
      {id: 'spdk-EXITING', word: 'exiting', internal: 'ISCSI_CONN_STATE_EXITING', number: 2, states: ['S8'],                   visible: 'passing', noted: true},
      {id: 'spdk-EXITED',  word: 'exited',  internal: 'ISCSI_CONN_STATE_EXITED',  number: 3, states: ['S8'],                   visible: 'yes',     noted: true},
    ],
  },
  {
    stack: 'spdk', kind: 'connection', side: 'target', source: 'lib/iscsi/conn.h', version: null, evidence: 'inferred',
    names: [
      {id: 'spdk-LOGGED_OUT', word: 'LOGGED_OUT', internal: 'ISCSI_CONN_STATE_LOGGED_OUT', number: 2, states: [], visible: 'internal', noted: true},
    ],
  },
  {
    stack: 'freebsd', kind: 'connection', side: 'target', source: 'sys/cam/ctl/ctl_frontend_iscsi.c', version: 'FreeBSD src 001ba55c', evidence: 'inferred',
    names: [
      {id: 'freebsd-waiting_for_ctld', word: 'waiting_for_ctld', internal: null, number: null, states: ['S4'], visible: 'internal', noted: true},
      {id: 'freebsd-login_phase',      word: 'login_phase',      internal: null, number: null, states: ['S4'], visible: 'internal', noted: true},
      {id: 'freebsd-running',          word: 'running',          internal: null, number: null, states: ['S5'], visible: 'internal'},
      {id: 'freebsd-terminating',      word: 'terminating',      internal: null, number: null, states: ['S8'], visible: 'internal', noted: true},
    ],
  },
  {
    stack: 'illumos', kind: 'connection', side: 'both', source: 'usr/src/uts/common/io/idm/idm_conn_sm.c, sys/idm/idm_conn_sm.h', version: 'illumos-gate 0efa232c', evidence: 'implementation',
    names: [
      {id: 'illumos-CS_S1_FREE',           word: 'CS_S1_FREE',           internal: null, number: 1,  states: ['S1'], visible: 'yes'},
      {id: 'illumos-CS_S2_XPT_WAIT',       word: 'CS_S2_XPT_WAIT',       internal: null, number: 2,  states: ['S2'], visible: 'yes'},
      {id: 'illumos-CS_S3_XPT_UP',         word: 'CS_S3_XPT_UP',         internal: null, number: 3,  states: ['S3'], visible: 'yes'},
      {id: 'illumos-CS_S4_IN_LOGIN',       word: 'CS_S4_IN_LOGIN',       internal: null, number: 4,  states: ['S4'], visible: 'yes'},
      {id: 'illumos-CS_S5_LOGGED_IN',      word: 'CS_S5_LOGGED_IN',      internal: null, number: 5,  states: ['S5'], visible: 'yes'},
      {id: 'illumos-CS_S6_IN_LOGOUT',      word: 'CS_S6_IN_LOGOUT',      internal: null, number: 6,  states: ['S6'], visible: 'yes'},
      {id: 'illumos-CS_S7_LOGOUT_REQ',     word: 'CS_S7_LOGOUT_REQ',     internal: null, number: 7,  states: ['S7'], visible: 'yes'},
      {id: 'illumos-CS_S8_CLEANUP',        word: 'CS_S8_CLEANUP',        internal: null, number: 8,  states: ['S8'], visible: 'passing', noted: true},
      {id: 'illumos-CS_S9_INIT_ERROR',     word: 'CS_S9_INIT_ERROR',     internal: null, number: 9,  states: [],     visible: 'yes', noted: true},
      {id: 'illumos-CS_S9A_REJECTED',      word: 'CS_S9A_REJECTED',      internal: null, number: 13, states: [],     visible: 'yes', noted: true},
      {id: 'illumos-CS_S9B_WAIT_SND_DONE', word: 'CS_S9B_WAIT_SND_DONE', internal: null, number: 14, states: [],     visible: 'yes', noted: true},
      {id: 'illumos-CS_S10_IN_CLEANUP',    word: 'CS_S10_IN_CLEANUP',    internal: null, number: 10, states: ['R2'], visible: 'never-assigned', noted: true},
      {id: 'illumos-CS_S11_COMPLETE',      word: 'CS_S11_COMPLETE',      internal: null, number: 11, states: [],     visible: 'yes', noted: true},
      {id: 'illumos-CS_S12_ENABLE_DM',     word: 'CS_S12_ENABLE_DM',     internal: null, number: 12, states: [],     visible: 'yes', noted: true},
    ],
  },
  {
    stack: 'illumos', kind: 'session', side: 'target', source: 'usr/src/uts/common/io/comstar/port/iscsit/iscsit_sess.c, iscsit.h', version: 'illumos-gate 1050fd6d', evidence: 'implementation',
    names: [
      {id: 'illumos-SS_Q1_FREE',      word: 'SS_Q1_FREE',      internal: null, number: 1, states: ['Q1'], visible: 'yes'},
      {id: 'illumos-SS_Q2_ACTIVE',    word: 'SS_Q2_ACTIVE',    internal: null, number: 2, states: ['Q2'], visible: 'yes'},
      {id: 'illumos-SS_Q3_LOGGED_IN', word: 'SS_Q3_LOGGED_IN', internal: null, number: 3, states: ['Q3'], visible: 'yes'},
      {id: 'illumos-SS_Q4_FAILED',    word: 'SS_Q4_FAILED',    internal: null, number: 4, states: ['Q4'], visible: 'yes'},
      {id: 'illumos-SS_Q5_CONTINUE',  word: 'SS_Q5_CONTINUE',  internal: null, number: 5, states: ['Q5'], visible: 'yes'},
      {id: 'illumos-SS_Q6_DONE',      word: 'SS_Q6_DONE',      internal: null, number: 6, states: [],     visible: 'yes', noted: true},
      {id: 'illumos-SS_Q7_ERROR',     word: 'SS_Q7_ERROR',     internal: null, number: 7, states: [],     visible: 'yes', noted: true},
    ],
  },
  {
    stack: 'istgt', kind: 'connection', side: 'target', source: 'istgt log', version: null, evidence: 'implementation',
    names: [
      {id: 'istgt-conn-state', word: 'conn->state = 2', internal: 'conn->state', number: null, states: [], visible: 'yes', noted: true},
    ],
  },
  {
    stack: 'scst', kind: 'connection', side: 'target', source: 'iscsi-scst/kernel, print_conn_state()', version: 'SCST aa5cc2dd', evidence: 'inferred',
    names: [
      {id: 'scst-established-idle', word: 'established idle', internal: null, number: null, states: ['S5'],       visible: 'yes'},
      {id: 'scst-in_read_list',     word: 'in_read_list',     internal: null, number: null, states: ['S5'],       visible: 'yes'},
      {id: 'scst-read_processing',  word: 'read_processing',  internal: null, number: null, states: ['S5'],       visible: 'yes'},
      {id: 'scst-in_write_list',    word: 'in_write_list',    internal: null, number: null, states: ['S5'],       visible: 'yes'},
      {id: 'scst-write_processing', word: 'write_processing', internal: null, number: null, states: ['S5'],       visible: 'yes'},
      {id: 'scst-space_waiting',    word: 'space_waiting',    internal: null, number: null, states: ['S5'],       visible: 'yes'},
      {id: 'scst-reinstating',      word: 'reinstating',      internal: null, number: null, states: ['S5'],       visible: 'yes', noted: true},
      {id: 'scst-closing',          word: 'closing',          internal: null, number: null, states: ['S6', 'S8'], visible: 'passing', noted: true},
    ],
  },
] as const satisfies readonly NameSource[];

/** The names about which text has a sentence. */
export type NotedNameId = Extract<(typeof products)[number]['names'][number], {readonly noted: true}>['id'];

/** Every name of a state, the RFC's own first. */
export const names: readonly NameRow[] = [...rfcNames(), ...products.flatMap(rowsOf)];

/** The RFC's names come from the table, so that they cannot differ from it; a state that both roles have stands once. */
function rfcNames(): readonly NameRow[] {
  const rows = new Map<StateId, NameRow>();
  for (const machine of machineIds) {
    const {roles, statesSection} = specOf(machine);
    for (const state of statesOf(machine)) {
      const [side, other] = roles;
      const first = rows.get(state);
      rows.set(state, {
        id: `rfc-${state}` satisfies NameId,
        stack: 'rfc',
        kind: state.startsWith('Q') ? 'session' : 'connection',
        side: first === undefined && other === undefined ? side : 'both',
        source: `RFC 7143 §${statesSection}`,
        version: null,
        evidence: 'rfc',
        word: stateName(state),
        internal: state,
        number: null,
        states: [state],
        visible: null,
      });
    }
  }
  return [...rows.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Connection states, then those of cleanup, then those of sessions: the order of section 8, whatever machine has them. */
function placeOf({states: [state = 'S1']}: NameRow): number {
  return 'SRQ'.indexOf(state.charAt(0)) * 10 + Number(state.slice(1));
}

function rowsOf({names: own, ...source}: NameSource): readonly NameRow[] {
  return own.map((name) => ({...source, ...name}));
}
