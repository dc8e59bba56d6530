/** Texts as people paste them, one of each kind beside those in `fixtures/`; all names, times and numbers are our own. */
export const kinds = {
  'SCST, a session created': `Mar 22 04:18:09 nas-4 iscsi-scstd[90311]: Connect from 192.0.2.140:38122 to 192.0.2.11:3260
Mar 22 04:18:09 nas-4 kernel: [90311]: scst: Using security group "cluster_b" for initiator "iqn.2020-07.example:worker-2#192.0.2.11" (target iqn.2020-07.example.nas:pvc-17)
Mar 22 04:18:09 nas-4 kernel: [90311]: iscsi-scst: Session 00000000c01d7a10 created: target 00000000feed1021, tid 8, sid 0x2a0200003d0200, initiator iqn.2020-07.example:worker-2#192.0.2.11
Mar 22 04:18:09 nas-4 kernel: [90311]: iscsi-scst: Negotiated parameters: InitialR2T No, ImmediateData Yes, MaxConnections 1, MaxRecvDataSegmentLength 524288
Mar 22 04:18:09 nas-4 kernel: [90311]: iscsi-scst:     MaxBurstLength 524288, FirstBurstLength 131072, DefaultTime2Wait 0, DefaultTime2Retain 0,
Mar 22 04:18:09 nas-4 kernel: [90311]: iscsi-scst: Creating connection 00000000be11a402 for sid 0x2a0200003d0200, cid 0 (initiator iqn.2020-07.example:worker-2#192.0.2.11)
Mar 22 04:18:10 nas-4 kernel: [90311]: scst: ***ERROR***: Relative port id 9 is not unique
`,
  'SCST, a logout and a loss': `[40117.200004] [3301]: iscsi-scst: Logout received from initiator iqn.2020-07.example:hv-1
[40117.200391] [3300]: iscsi-scst: Closing connection at initiator's iqn.2020-07.example:hv-1 request
[40117.204400] [3309]: iscsi-scst: Freeing session 00000000810f33aa (SID 70300003d0200)
[40950.000813] [0]: iscsi-scst: ***ERROR***: Connection 00000000810f44bb with initiator iqn.2020-07.example:hv-2 unexpectedly closed!
$ cat /sys/kernel/scst_tgt/targets/iscsi/iqn.2020-07.example.nas:scratch/sessions/iqn.2020-07.example:hv-2/192.0.2.142/state
closing
`,
  'ESXi, offline and online again': `## パスが切れた時のログ
2022-11-30T08:40:15.310Z cpu3:68101)WARNING: iscsi_vmk: iscsivmk_ConnReceiveAtomic: vmhba66:CH:1 T:2 CN:0: Failed to receive data: Connection closed by peer
2022-11-30T08:40:15.310Z cpu3:68101)WARNING: iscsi_vmk: iscsivmk_ConnReceiveAtomic: Sess [ISID: 00023d000002 TARGET: iqn.2020-07.example.nas:ds-1 TPGT: 1 TSIH: 0]
2022-11-30T08:40:15.310Z cpu3:68101)WARNING: iscsi_vmk: iscsivmk_ConnReceiveAtomic: Conn [CID: 0 L: 192.0.2.150:41777 R: 192.0.2.11:3260]
2022-11-30T08:40:15.311Z cpu3:68101)iscsi_vmk: iscsivmk_ConnRxNotifyFailure: vmhba66:CH:1 T:2 CN:0: Connection rx notifying failure: Failed to Receive. State=Online
2022-11-30T08:40:15.312Z cpu9:68220)WARNING: iscsi_vmk: iscsivmk_StopConnection: vmhba66:CH:1 T:2 CN:0: iSCSI connection is being marked "OFFLINE" (Event:4)
2022-11-30T08:40:25.316Z cpu0:67001)ScsiDevice: 5120: Device state of naa.600140500000000000000000000000b7 set to APD_START; token num:3
2022-11-30T08:40:48.004Z cpu12:68230)WARNING: iscsi_vmk: iscsivmk_StartConnection: vmhba66:CH:1 T:2 CN:0: iSCSI connection is being marked "ONLINE"
2022-11-30T08:40:48.004Z cpu12:68230)WARNING: iscsi_vmk: iscsivmk_StartConnection: Sess [ISID: 00023d000002 TARGET: iqn.2020-07.example.nas:ds-1 TPGT: 1 TSIH: 0]
2022-11-30T08:40:48.004Z cpu12:68230)WARNING: iscsi_vmk: iscsivmk_StartConnection: Conn [CID: 0 L: 192.0.2.150:22019 R: 192.0.2.11:3260]
`,
  'FreeBSD, tasks that end': `Jun  4 23:11:40 stor WARNING: 192.0.2.160 (iqn.2020-07.example:lab-7): no ping reply (NOP-Out) after 5 seconds; dropping connection
Jun  4 23:11:40 stor WARNING: 192.0.2.160 (iqn.2020-07.example:lab-7): waiting for CTL to terminate 9 tasks
Jun  4 23:11:40 stor WARNING: 192.0.2.160 (iqn.2020-07.example:lab-7): tasks terminated
Jun  4 23:11:52 stor WARNING: 192.0.2.161 (iqn.2020-07.example:lab-8): no ping reply (NOP-Out) after 5 seconds; dropping connection
`,
  'a login without CHAP, told in Chinese': `### 节点 c4 登录不上
[root@c4 ~]# iscsiadm -m node -T iqn.2020-07.example:vol-44 -p 192.0.2.170 -l
Logging in to [iface: default, target: iqn.2020-07.example:vol-44, portal: 192.0.2.170,3260] (multiple)
iscsiadm: Could not login to [iface: default, target: iqn.2020-07.example:vol-44, portal: 192.0.2.170,3260].
iscsiadm: initiator reported error (24 - iSCSI login failed due to authorization failure)
iscsiadm: Could not log into all portals
目标器那边的日志：
kernel: Initiator is requesting CSG: 1, has not been successfully authenticated, and the Target is enforcing iSCSI Authentication, login failed.
kernel: iSCSI Login negotiation failed.
第二台机器上: kernel: CHAP user or password not set for Initiator ACL
`,
  'an abort that waits for the backstore': `[Sat Oct 11 03:02:44 2025] Received CmdSN: 0x0004c0de is greater than MaxCmdSN: 0x0004c0dd, ignoring.
[Sat Oct 11 03:03:02 2025] ABORT_TASK: Found referenced iSCSI task_tag: 118
[Sat Oct 11 03:05:21 2025] INFO: task kworker/9:2:2290 blocked for more than 120 seconds.
[Sat Oct 11 03:05:21 2025] task:kworker/9:2     state:D stack:    0 pid: 2290 ppid:     2 flags:0x80004000
[Sat Oct 11 03:05:21 2025] Workqueue: events target_tmr_work [target_core_mod]
[Sat Oct 11 03:05:21 2025] Call Trace:
[Sat Oct 11 03:05:21 2025]  schedule+0x4a/0xb0
[Sat Oct 11 03:05:21 2025]  wait_for_completion+0x7e/0xe0
[Sat Oct 11 03:05:21 2025]  target_put_cmd_and_wait+0x5c/0x80 [target_core_mod]
[Sat Oct 11 03:05:21 2025]  core_tmr_abort_task.cold.4+0x17f/0x201 [target_core_mod]
[Sat Oct 11 03:05:21 2025]  target_tmr_work+0x88/0xfc [target_core_mod]
[Sat Oct 11 03:05:21 2025]  kthread+0x11f/0x140
`,
  'Kubernetes, error 8': `  Warning  FailedMount  4m  kubelet, rack2-n9  MountVolume.WaitForAttach failed for volume "pvc-9031" : failed to get any path for iscsi disk, last err seen:
iscsi: failed to attach disk: Error: iscsiadm: could not read session targetname: 5
iscsiadm: could not find session info for session22
iscsiadm: Could not login to [iface: default, target: iqn.2020-07.example.cstor:pvc-9031, portal: 192.0.2.180,3260].
iscsiadm: initiator reported error (8 - connection timed out)
iscsiadm: Could not log into all portals
`,
  'Kubernetes, error 18': `May 19 17:25:33 edge-3 iscsid[881]: iscsid shutting down.
May 19 17:25:33 edge-3 systemd[1]: iscsid.service: Deactivated successfully.
May 19 17:25:33 edge-3 k3s[2044]: iscsi: failed to attach disk: Error: iscsiadm: read error (0/2), daemon died?
May 19 17:25:33 edge-3 k3s[2044]: iscsiadm: Could not login to [iface: default, target: iqn.2020-07.example.nas:db-2, portal: 192.0.2.181,3260].
May 19 17:25:33 edge-3 k3s[2044]: iscsiadm: initiator reported error (18 - could not communicate to iscsid)
May 19 17:25:33 edge-3 k3s[2044]: iscsiadm: Could not log into all portals
`,
  'Windows, a loss that is made good': `TimeCreated            Id LevelDisplayName ProviderName Message
-----------            -- ---------------- ------------ -------
7/14/2024 11:02:10 PM   9 Error            iScsiPrt     A request was not answered in time.
7/14/2024 11:02:41 PM  49 Error            iScsiPrt     A task management request was not answered.
7/14/2024 11:02:41 PM  39 Error            iScsiPrt     The target is to be reset.
7/14/2024 11:02:55 PM  20 Error            iScsiPrt     The connection was lost.
7/14/2024 11:02:59 PM   1 Error            iScsiPrt     No connection to the target.
7/14/2024 11:03:30 PM  34 Information      iScsiPrt     The connection is back.
`,
  'a discovery without an answer': `# iscsiadm -m discovery -t st -p 192.0.2.190
iscsiadm: cannot make connection to 192.0.2.190: Connection refused
iscsiadm: connection login retries (reopen_max) 5 exceeded
iscsiadm: Could not perform SendTargets discovery: encountered connection failure
# iscsiadm -m discovery -t st -p 192.0.2.191
iscsiadm: cannot make connection to 192.0.2.191: No route to host
iscsiadm: connect to 192.0.2.192 timed out
iscsiadm: discovery login to 192.0.2.193 rejected: initiator error (02/01), non-retryable, giving up
`,
  'iscsid, from a loss to a refused login': `Aug 08 06:30:12 calc-6 iscsid[1290]: connection9:0 is operational after recovery (4 attempts)
Aug 08 06:44:50 calc-6 iscsid[1290]: Kernel reported iSCSI connection 9:0 error (1020 - ISCSI_ERR_TCP_CONN_CLOSE: TCP connection closed) state (3)
Aug 08 06:44:53 calc-6 iscsid[1290]: connect to 192.0.2.200:3260 failed (Connection refused)
Aug 08 06:44:56 calc-6 iscsid[1290]: connect to 192.0.2.200:3260 failed (No route to host)
Aug 08 06:44:59 calc-6 iscsid[1290]: cannot make connection to 192.0.2.200:3260 (Network is unreachable)
Aug 08 06:45:20 calc-6 iscsid[1290]: session 9 login rejected: Initiator failed authentication with target
Aug 08 06:45:25 calc-6 iscsid[1290]: connection9:0 login rejected: target error (03/01)
Aug 08 06:45:31 calc-6 iscsid[1290]: connection 9:0 Could not send logout pdu(Success). Dropping session
`,
  'a session whose portal is gone': `Sep 02 12:00:31 pool-c iscsid[640]: cannot make a connection to 192.0.2.210:3260 (-1,22)
Sep 02 12:00:34 pool-c iscsid[640]: cannot make a connection to 192.0.2.210:3260 (-1,22)
Sep 02 20:14:02 pool-c iscsid[640]: cannot make a connection to 192.0.2.211:3260 (-1,22)
# iscsiadm -m session -o show
tcp: [14] 192.0.2.210:3260,1 iqn.2020-07.example:orphan (non-flash)
`,
  'numbers of iscsiadm, one after another': `# portal group switched off
iscsiadm: Could not login to [iface: default, target: iqn.2020-07.example:lun-5, portal: 192.0.2.220,3260].
iscsiadm: initiator reported error (8 - connection timed out)
# discovery there
iscsiadm: No portals found
# secret of the other side is wrong
iscsiadm: Could not login to [iface: default, target: iqn.2020-07.example:lun-5, portal: 192.0.2.220,3260].
iscsiadm: initiator reported error (19 - encountered non-retryable iSCSI login failure)
# logged in already
iscsiadm: initiator reported error (15 - session exists)
# mounted
iscsiadm: initiator reported error (28 - device or resource in use)
`,
  'nothing of iSCSI': `Dec 24 19:00:00 shop-1 sshd[4401]: Connection closed by 192.0.2.230 port 40999 [preauth]
Dec 24 19:00:01 shop-1 systemd[1]: Started Session 88 of user root.
Dec 24 19:00:02 shop-1 crm[31]: login rejected: initiator of the order unknown
Dec 24 19:00:03 shop-1 crm[31]: Login authentication failed with target user eve
Dec 24 19:00:04 shop-1 queue[32]: wait for tasks: 11 running
Dec 24 19:00:05 shop-1 proxy[33]: Could not login to [ldap://dc-2]
Dec 24 19:00:06 shop-1 frr[34]: connection3:0: peer down
`,
} as const;
