import type {LogRow} from './logRow.ts';
import {openIscsiTools} from './openIscsiTools.ts';

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
    format: 'Could not logout of [sid: %d, target: %s, portal: %s]', args: ['sid', 'target', 'portal'], transitions: [], failed: true,
    next: 'initiator-states',
  },
  {
    id: 'iscsiadm-login-failed', side: 'initiator', reads: 'iscsiadm-messages', source: 'iscsiadm',
    format: 'Could not login to [iface: %s, target: %s, portal: %s]', args: ['skip', 'target', 'portal'], transitions: ['T2', 'T7'], oneOf: true, failed: true,
    next: 'initiator-log',
  },
  {
    id: 'iscsiadm-error', side: 'initiator', reads: 'iscsiadm-messages', source: 'usr/iscsi_err.c',
    format: 'initiator reported error (%d - %s)', args: ['code', 'name'], transitions: [], failed: true,
  },
  {
    id: 'iscsiadm-logging-in', side: 'initiator', reads: 'iscsiadm-messages', source: 'iscsiadm',
    format: 'Logging in to [iface: %s, target: %s, portal: %s]', args: ['skip', 'target', 'portal'], transitions: [], ofLogin: true,
  },
  {
    id: 'iscsiadm-not-all', side: 'initiator', reads: 'iscsiadm-messages', source: 'iscsiadm',
    format: 'Could not log into all portals', args: [], needs: 'iscsiadm', transitions: [], failed: true,
    next: 'initiator-log', sumsUp: true,
  },
  {
    id: 'iscsiadm-daemon-died', side: 'initiator', reads: 'iscsiadm-messages', source: 'iscsiadm',
    format: 'read error (%d/%d), daemon died?', args: ['skip', 'skip'], needs: 'iscsiadm', transitions: [], failed: true,
    next: 'iscsid-status',
  },
  {
    id: 'iscsiadm-session-gone', side: 'initiator', reads: 'iscsiadm-messages', source: 'iscsiadm',
    format: 'could not find session info for session%d', args: ['sid'], transitions: [],
  },
  {
    id: 'iscsiadm-session-unreadable', side: 'initiator', reads: 'iscsiadm-messages', source: 'iscsiadm',
    format: 'could not read session targetname: %d', args: ['skip'], needs: 'iscsiadm', transitions: [],
  },
  {
    id: 'iscsiadm-cannot-connect', side: 'initiator', reads: 'iscsiadm-messages', source: 'usr/io.c',
    format: 'cannot make connection to %s: %s', args: ['portal', 'reason'], needs: openIscsiTools, transitions: ['T2'],
  },
  {
    id: 'iscsiadm-connect-timed-out', side: 'initiator', reads: 'iscsiadm-messages', source: 'usr/io.c',
    format: 'connect to %s timed out', args: ['portal'], needs: openIscsiTools, transitions: ['T2'], impliesReason: 'timed-out',
  },
  {
    id: 'iscsiadm-discovery-address', side: 'initiator', reads: 'iscsiadm-messages', source: 'usr/discovery.c',
    format: 'Connection to Discovery Address %s failed', args: ['portal'], transitions: ['T2'],
    next: 'try-portal',
  },
  {
    id: 'iscsiadm-discovery-closed', side: 'initiator', reads: 'iscsiadm-messages', source: 'usr/discovery.c',
    format: 'Connection to Discovery Address %s closed', args: ['portal'], transitions: [], failed: true,
    next: 'target-log',
  },
  {
    id: 'iscsiadm-discovery-no-answer', side: 'initiator', reads: 'iscsiadm-messages', source: 'usr/login.c',
    format: 'Login I/O error, failed to receive a PDU', args: [], transitions: ['T7'],
  },
  {
    id: 'iscsiadm-discovery-retry', side: 'initiator', reads: 'iscsiadm-messages', source: 'usr/discovery.c',
    format: 'retrying discovery login to %s', args: ['portal'], transitions: [],
  },
  {
    id: 'iscsiadm-discovery-gives-up', side: 'initiator', reads: 'iscsiadm-messages', source: 'usr/discovery.c',
    format: 'connection login retries (reopen_max) %d exceeded', args: ['skip'], transitions: [], failed: true,
    next: 'try-portal', sumsUp: true,
  },
  {
    id: 'iscsiadm-discovery-rejected', side: 'initiator', reads: 'iscsiadm-messages', source: 'usr/discovery.c',
    format: 'discovery login to %s rejected: %s (%x/%x)', args: ['portal', 'name', 'class', 'detail'], transitions: ['T7'],
  },
  {
    id: 'iscsiadm-discovery-not-authorized', side: 'initiator', reads: 'iscsiadm-messages', source: 'usr/discovery.c',
    format: 'discovery login to %s rejected: initiator failed authorization', args: ['portal'], transitions: ['T7'],
  },
  {
    id: 'iscsiadm-discovery-failed', side: 'initiator', reads: 'iscsiadm-messages', source: 'iscsiadm',
    format: 'Could not perform SendTargets discovery: %s', args: ['name'], transitions: [], failed: true,
    next: 'try-portal', sumsUp: true,
  },
  {
    id: 'iscsiadm-no-portals', side: 'initiator', reads: 'iscsiadm-messages', source: 'iscsiadm',
    format: 'No portals found', args: [], needs: 'iscsiadm', transitions: [], failed: true,
    next: 'portal-groups', sumsUp: true,
  },
  {
    id: 'iscsiadm-no-records', side: 'initiator', reads: 'iscsiadm-messages', source: 'iscsiadm',
    format: 'No records found', args: [], needs: 'iscsiadm', transitions: [], failed: true,
    next: 'node-records',
  },
] as const satisfies readonly LogRow[];

export type IscsiadmMessageId = (typeof iscsiadmMessages)[number]['id'];
