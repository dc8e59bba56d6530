import type {LogRow} from './logRow.ts';

/** Lines of other targets; the names of each stack's states are in `names.ts`. */
// prettier-ignore
export const otherLogs = [
  {
    id: 'istgt-login', side: 'target', reads: 'istgt-log', source: 'istgt',
    format: 'Login from %s, TSIH=%d, CID=%d', args: ['initiator', 'skip', 'cid'], needs: 'istgt', transitions: ['T5'],
  },
  {
    id: 'istgt-state', side: 'target', reads: 'istgt-log', source: 'istgt',
    format: 'conn->state = %d', args: ['skip'], needs: ['istgt', '***ERROR***'], transitions: [],
  },
  {
    id: 'spdk-terminating', side: 'target', reads: 'spdk-log', source: 'SPDK lib/iscsi/conn.c',
    format: 'Terminating connections(tsih %d): %d', args: ['skip', 'skip'], transitions: [],
  },
  {
    id: 'spdk-login', side: 'target', reads: 'spdk-log', source: 'SPDK lib/iscsi/iscsi.c',
    format: 'Login from %s, ISID=%s, TSIH=%d, CID=%d', args: ['initiator', 'skip', 'skip', 'cid'], transitions: ['T5'],
  },
  {
    id: 'spdk-logout', side: 'target', reads: 'spdk-log', source: 'SPDK lib/iscsi/iscsi.c',
    format: 'Logout from %s, ISID=%s, TSIH=%d, CID=%d', args: ['initiator', 'skip', 'skip', 'cid'], transitions: ['T9'],
  },
  {
    id: 'spdk-login-discovery', side: 'target', reads: 'spdk-log', source: 'SPDK lib/iscsi/iscsi.c',
    format: 'Login(discovery) from %s, ISID=%s, TSIH=%d, CID=%d', args: ['initiator', 'skip', 'skip', 'cid'], transitions: ['T5'],
  },
  {
    id: 'spdk-logout-discovery', side: 'target', reads: 'spdk-log', source: 'SPDK lib/iscsi/iscsi.c',
    format: 'Logout(discovery) from %s, ISID=%s, TSIH=%d, CID=%d', args: ['initiator', 'skip', 'skip', 'cid'], transitions: ['T9'],
  },
  {
    id: 'spdk-receive-failed', side: 'target', reads: 'spdk-log', source: 'SPDK lib/iscsi/conn.c',
    format: 'spdk_sock_recv() failed, errno %d', args: ['skip'], needs: 'iscsi_conn', transitions: ['T15'],
    next: 'spdk-connections',
  },
  {
    id: 'spdk-send-failed', side: 'target', reads: 'spdk-log', source: 'SPDK lib/iscsi/conn.c',
    format: 'spdk_sock_writev() failed, errno %d', args: ['skip'], needs: 'iscsi_conn', transitions: ['T15'],
    next: 'spdk-connections',
  },
  {
    id: 'spdk-acceptor', side: 'target', reads: 'spdk-log', source: 'SPDK lib/iscsi/conn.c',
    format: 'Launching connection on acceptor thread', args: [], transitions: ['T3'],
  },
  {
    id: 'spdk-drop-old', side: 'target', reads: 'spdk-log', source: 'SPDK lib/iscsi/iscsi.c',
    format: 'drop old connections %s by %s', args: ['target', 'initiator'], needs: 'iscsi', transitions: ['T8'],
  },
  {
    id: 'freebsd-connection-error', side: 'target', reads: 'freebsd-log', source: 'FreeBSD ctl_frontend_iscsi.c',
    format: 'WARNING: %s (%s): connection error; dropping connection', args: ['portal', 'initiator'], needs: ['(iqn.', '(eui.', '(naa.'], transitions: ['T15'],
    next: 'ctl-sessions',
  },
  {
    id: 'freebsd-no-ping', side: 'target', reads: 'freebsd-log', source: 'FreeBSD ctl_frontend_iscsi.c',
    format: 'WARNING: %s (%s): no ping reply (NOP-Out) after %d seconds; dropping connection', args: ['portal', 'initiator', 'seconds'], needs: ['(iqn.', '(eui.', '(naa.'], transitions: ['T15'],
    next: 'ctl-sessions',
  },
  {
    id: 'freebsd-login-timeout', side: 'target', reads: 'freebsd-log', source: 'FreeBSD ctl_frontend_iscsi.c',
    format: 'WARNING: %s (%s): login timed out after %d seconds; dropping connection', args: ['portal', 'initiator', 'seconds'], needs: ['(iqn.', '(eui.', '(naa.'], transitions: ['T7'],
    next: 'ctl-sessions',
  },
  {
    id: 'tgt-forcing', side: 'target', reads: 'tgt-log', source: 'tgt f0dc199 usr/iscsi',
    format: 'Forcing release of %s task', args: ['skip'], needs: ['tgtd', 'conn_close'], transitions: [],
  },
  {
    id: 'tgt-connection-closed', side: 'target', reads: 'tgt-log', source: 'tgt f0dc199 usr/iscsi',
    format: 'connection closed, 0x%x %u', args: ['skip', 'skip'], needs: ['tgtd', 'conn_close'], transitions: [],
  },
  {
    id: 'illumos-update-state', side: 'target', reads: 'illumos-log', source: 'illumos idm_conn_sm.c',
    format: 'idm_update_state: conn %p, evt %s(%d), %s(%d) --> %s(%d)', args: ['skip', 'event', 'skip', 'from', 'skip', 'to', 'skip'], transitions: [],
  },
  {
    id: 'tcmu-disabled', side: 'target', reads: 'tcmu-log', source: 'tcmu-runner tgt_port_grp_recovery_thread_fn',
    format: 'Disabled iscsi/%s', args: ['group'], needs: '/tpgt_', transitions: [],
  },
  {
    id: 'tcmu-enabled', side: 'target', reads: 'tcmu-log', source: 'tcmu-runner tgt_port_grp_recovery_thread_fn',
    format: 'Enabled iscsi/%s', args: ['group'], needs: '/tpgt_', transitions: [],
  },
  {
    id: 'tcmu-rbd-timed-out', side: 'target', reads: 'tcmu-log', source: 'tcmu-runner rbd.c',
    format: 'tcmu_rbd_handle_timedout_cmd:%d', args: ['skip'], transitions: [],
    finding: 'tcmu-command-timed-out',
  },
] as const satisfies readonly LogRow[];

export type OtherLogId = (typeof otherLogs)[number]['id'];
