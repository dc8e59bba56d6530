/** Outputs as real tools print them, with hosts and names of our own, for readers who have none at hand. */
export const examples = [
  {
    id: 'targetcli',
    tool: 'targetcli sessions detail',
    text: `alias: backup-01\tsid: 7 type: Normal session-state: LOGGED_IN
    name: iqn.2019-04.org.example:backup-01 (NOT AUTHENTICATED)
    mapped-lun: 0 backstore: block/vol7 mode: rw
    address: 192.0.2.41 (TCP)  cid: 0 connection-state: CLEANUP_WAIT
`,
  },
  {
    id: 'stack',
    tool: 'cat /proc/PID/stack',
    text: `iscsi_trx       D    0  4711      2 0x80000000
[<0>] __transport_wait_for_tasks+0xb9/0x120 [target_core_mod]
[<0>] transport_generic_free_cmd+0x8b/0x180 [target_core_mod]
[<0>] iscsit_free_cmd+0x55/0xb0 [iscsi_target_mod]
[<0>] iscsit_close_connection+0x4ae/0x860 [iscsi_target_mod]
[<0>] iscsit_take_action_for_connection_exit+0x7f/0x110 [iscsi_target_mod]
[<0>] iscsi_target_rx_thread+0xb3/0xf0 [iscsi_target_mod]
[<0>] kthread+0xe6/0x110
`,
  },
  {
    id: 'iscsiadm',
    tool: 'iscsiadm -m session -P 1',
    text: `Target: iqn.2019-04.org.example:vol7 (non-flash)
\tCurrent Portal: 192.0.2.10:3260,1
\tPersistent Portal: 192.0.2.10:3260,1
\t\t**********
\t\tInterface:
\t\t**********
\t\tIface Name: default
\t\tIface Transport: tcp
\t\tIface Initiatorname: iqn.2019-04.org.example:backup-01
\t\tIface IPaddress: 192.0.2.41
\t\tIface HWaddress: default
\t\tIface Netdev: default
\t\tSID: 3
\t\tiSCSI Connection State: TRANSPORT WAIT
\t\tiSCSI Session State: FAILED
\t\tInternal iscsid Session State: REOPEN
`,
  },
  {
    id: 'journal',
    tool: 'journalctl -k -u iscsid',
    text: `Nov 03 10:15:01 backup-01 kernel:  connection3:0: ping timeout of 5 secs expired, recv timeout 5, last rx 4299012345, last ping 4299013600, now 4299014880
Nov 03 10:15:01 backup-01 kernel:  connection3:0: detected conn error (1022)
Nov 03 10:15:02 backup-01 iscsid[812]: Kernel reported iSCSI connection 3:0 error (1022 - ISCSI_ERR_NOP_TIMEDOUT: A NOP has timed out) state (3)
Nov 03 10:17:02 backup-01 kernel:  session3: session recovery timed out after 120 secs
Nov 03 10:21:44 backup-01 iscsid[812]: connection3:0 is operational after recovery (31 attempts)
`,
  },
] as const;
