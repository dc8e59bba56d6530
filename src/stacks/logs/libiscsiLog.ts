import type {LogRow} from './logRow.ts';

/** Lines of the library libiscsi, which QEMU and others log in with; it is not the kernel's libiscsi. */
// prettier-ignore
export const libiscsiLog = [
  {
    id: 'libiscsi-connected', side: 'initiator', reads: 'libiscsi-log', source: 'libiscsi lib/socket.c',
    format: 'libiscsi:%d connection established', args: ['skip'], transitions: ['T4'],
  },
  {
    id: 'libiscsi-login', side: 'initiator', reads: 'libiscsi-log', source: 'libiscsi lib/login.c',
    format: 'libiscsi:%d login successful', args: ['skip'], transitions: ['T5'],
  },
  {
    id: 'libiscsi-reconnects', side: 'initiator', reads: 'libiscsi-log', source: 'libiscsi lib/connect.c',
    format: 'libiscsi:%d reconnect initiated', args: ['skip'], transitions: [],
  },
  {
    id: 'libiscsi-try-failed', side: 'initiator', reads: 'libiscsi-log', source: 'libiscsi lib/connect.c',
    format: 'libiscsi:%d reconnect try %d failed', args: ['skip', 'skip'], transitions: ['T2', 'T7'], oneOf: true,
  },
  {
    id: 'libiscsi-reconnected', side: 'initiator', reads: 'libiscsi-log', source: 'libiscsi lib/connect.c',
    format: 'libiscsi:%d reconnect was successful', args: ['skip'], transitions: [],
  },
  {
    id: 'qemu-nop-timeout', side: 'initiator', reads: 'libiscsi-log', source: 'QEMU block/iscsi.c',
    format: 'iSCSI: NOP timeout. Reconnecting...', args: [], transitions: ['T15'],
  },
] as const satisfies readonly LogRow[];

export type LibiscsiLogId = (typeof libiscsiLog)[number]['id'];
