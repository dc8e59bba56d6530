import {examples} from './examples.ts';

/** One whole output of each format that no printer of `printers.fixture.ts` makes. */
export const wholeOutputs: Readonly<Record<string, string>> = {
  ...Object.fromEntries(examples.map(({id, text}) => [id, text])),
  'target status': `----------------------[LIO-Target Status]----------------------
\\------> iqn.2021-09.org.example:tank.3
        \\-------> tpgt_1  TargetAlias: LIO Target
         TPG Status: ENABLED
         TPG Network Portals:
                 \\-> 192.0.2.80:3260
         TPG Logical Units:
InitiatorName: iqn.2021-09.org.example:client-8
LIO Session ID: 12   ISID: 0x00 02 3d 00 00 05  TSIH: 12  SessionType: Normal
Session State: TARG_SESS_STATE_LOGGED_IN
CID: 0  Connection State: TARG_CONN_STATE_LOGGED_IN
   Address 192.0.2.81 TCP  StatSN: 0x51ba0c02`,
  'dynamic sessions': `# cat /sys/kernel/config/target/iscsi/iqn.2021-09.org.example:tank.3/tpgt_1/dynamic_sessions
iqn.2021-09.org.example:guest-2`,
  'initiator files': `/sys/class/iscsi_session/session6/state:FAILED
/sys/class/iscsi_session/session6/targetname:iqn.2021-09.org.example:tank.3
/sys/class/iscsi_session/session6/recovery_tmo:120`,
  'SCST files': `/sys/kernel/scst_tgt/targets/iscsi/iqn.2021-09.org.example:tank.4/sessions/iqn.2021-09.org.example:client-9/192.0.2.82/state:closing`,
  'Windows table': `   ProviderName: iScsiPrt

TimeCreated                      Id LevelDisplayName Message
-----------                      -- ---------------- -------
3/9/2026 5:41:07 PM              20 Error            Connection to the target was lost.
3/9/2026 5:41:29 PM              34 Information      A connection was restored.
`,
  wevtutil: `Event[0]:
  Log Name: System
  Source: iScsiPrt
  Date: 2026-03-09T17:41:07.000
  Event ID: 48
  Level: Error
  Computer: hv-3
  Description:
The target did not answer a NOP.
`,
  'packet list': `  1 0.000000 192.0.2.83 → 192.0.2.84 TCP 74 40118 → 3260 [SYN] Seq=0 Win=64240 Len=0 MSS=1460
  2 0.000151 192.0.2.84 → 192.0.2.83 TCP 54 3260 → 40118 [RST, ACK] Seq=1 Ack=1 Win=0 Len=0`,
  tcpdump: `17:41:07.100221 IP 192.0.2.85.40120 > 192.0.2.84.3260: Flags [S], seq 77, win 64240, options [mss 1460], length 0
17:41:07.100402 IP 192.0.2.84.3260 > 192.0.2.85.40120: Flags [R.], seq 0, ack 78, win 0, length 0`,
  'packet tree': `iSCSI (Login Response)
    Opcode: Login Response (0x23)
    TSIH: 0x0000
    Status: Authentication failed (0x0201)`,
  vmkernel: `2026-03-09T17:41:07.300Z cpu12:2097955)WARNING: iscsi_vmk: iscsivmk_StopConnection:741: vmhba65:CH:0 T:3 CN:0: iSCSI connection is being marked "OFFLINE" (Event:4)
2026-03-09T17:41:07.301Z cpu12:2097955)WARNING: iscsi_vmk: iscsivmk_StopConnection:742: Sess [ISID: 00023d000003 TARGET: iqn.2021-09.org.example:tank.5 TPGT: 1 TSIH: 0]
2026-03-09T17:41:07.302Z cpu12:2097955)WARNING: iscsi_vmk: iscsivmk_StopConnection:743: Conn [CID: 0 L: 192.0.2.86:50811 R: 192.0.2.84:3260]`,
};
