import type {LogRow} from './logRow.ts';

/** Lines of the software initiator in ESXi, as the host's logs show them; its source was not read. */
// prettier-ignore
export const vmkernelLog = [
  {
    id: 'vmkernel-peer-closed', side: 'initiator', reads: 'vmkernel-log', source: 'vmkernel.log',
    format: 'iscsi_vmk: %s: %s: Failed to receive data: Connection closed by peer', args: ['skip', 'path'], transitions: ['T15'],
  },
  {
    id: 'vmkernel-receive-failing', side: 'initiator', reads: 'vmkernel-log', source: 'vmkernel.log',
    format: 'iscsi_vmk: %s: %s: Connection rx notifying failure', args: ['skip', 'path'], transitions: [],
  },
  {
    id: 'vmkernel-cleanup', side: 'initiator', reads: 'vmkernel-log', source: 'vmkernel.log',
    format: 'iscsi_vmk: %s: %s: Processing CLEANUP event', args: ['skip', 'path'], transitions: [],
  },
  {
    id: 'vmkernel-offline', side: 'initiator', reads: 'vmkernel-log', source: 'vmkernel.log',
    format: 'iscsi_vmk: %s: %s: iSCSI connection is being marked "OFFLINE"', args: ['skip', 'path'], transitions: ['T15'],
  },
  {
    id: 'vmkernel-online', side: 'initiator', reads: 'vmkernel-log', source: 'vmkernel.log',
    format: 'iscsi_vmk: %s: %s: iSCSI connection is being marked "ONLINE"', args: ['skip', 'path'], transitions: ['T5'],
  },
  {
    id: 'vmkernel-session', side: 'initiator', reads: 'vmkernel-log', source: 'vmkernel.log',
    format: 'iscsi_vmk: %s: Sess [ISID: %s TARGET: %s TPGT: %d TSIH: %d]', args: ['skip', 'isid', 'target', 'skip', 'skip'], transitions: [],
  },
  {
    id: 'vmkernel-connection', side: 'initiator', reads: 'vmkernel-log', source: 'vmkernel.log',
    format: 'iscsi_vmk: %s: Conn [CID: %d L: %s R: %s]', args: ['skip', 'skip', 'local', 'portal'], transitions: [],
  },
] as const satisfies readonly LogRow[];

export type VmkernelLogId = (typeof vmkernelLog)[number]['id'];
