import type {LogRow} from './logRow.ts';

/** What iscsiadm (open-iscsi bc23614) prints about a login or a logout. */
// prettier-ignore
export const iscsiadmMessages = [
  {
    id: 'iscsiadm-logged-in', side: 'initiator', reads: 'iscsiadm-messages', source: 'iscsiadm',
    format: 'Login to [iface: %s, target: %s, portal: %s] successful', args: ['skip', 'target', 'portal'], transitions: ['T5', 'N1'],
  },
  {
    id: 'iscsiadm-logged-out', side: 'initiator', reads: 'iscsiadm-messages', source: 'iscsiadm',
    format: 'Logout of [sid: %d, target: %s, portal: %s] successful', args: ['sid', 'target', 'portal'], transitions: ['T9', 'T13', 'N3'],
  },
  {
    id: 'iscsiadm-logging-out', side: 'initiator', reads: 'iscsiadm-messages', source: 'iscsiadm',
    format: 'Logging out of session [sid: %d, target: %s, portal: %s]', args: ['sid', 'target', 'portal'], transitions: [],
  },
  {
    id: 'iscsiadm-logout-failed', side: 'initiator', reads: 'iscsiadm-messages', source: 'iscsiadm',
    format: 'Could not logout of [sid: %d, target: %s, portal: %s]', args: ['sid', 'target', 'portal'], transitions: [],
  },
  {
    id: 'iscsiadm-login-failed', side: 'initiator', reads: 'iscsiadm-messages', source: 'iscsiadm',
    format: 'Could not login to [iface: %s, target: %s, portal: %s]', args: ['skip', 'target', 'portal'], transitions: ['T2', 'T7'], oneOf: true,
  },
  {
    id: 'iscsiadm-error', side: 'initiator', reads: 'iscsiadm-messages', source: 'usr/iscsi_err.c',
    format: 'initiator reported error (%d - %s)', args: ['code', 'name'], transitions: [],
  },
] as const satisfies readonly LogRow[];

export type IscsiadmMessageId = (typeof iscsiadmMessages)[number]['id'];
