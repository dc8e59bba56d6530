import type {LogRow} from './logRow.ts';
import {openIscsiTools} from './openIscsiTools.ts';

/** A tool, or the port that is iSCSI's own. */
const orPort = [...openIscsiTools, ':3260 '] as const;

/**
 * Log lines of the Linux initiator: kernel (Linux 6.1.192) and iscsid (open-iscsi bc23614).
 * Errors get their transitions from the state they hit, in `connectionPhases.ts`.
 */
// prettier-ignore
export const initiatorLog = [
  {
    id: 'kernel-conn-error', side: 'initiator', reads: 'initiator-log', source: 'scsi_transport_iscsi.c:2696',
    format: 'connection%d:%d: detected conn error (%d)', args: ['sid', 'cid', 'code'], transitions: ['T15'],
  },
  {
    id: 'iscsid-conn-error', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c',
    format: 'Kernel reported iSCSI connection %d:%d error (%d - %s) state (%d)', args: ['sid', 'cid', 'code', 'name', 'state'], transitions: ['T15'],
    explainsState: true,
  },
  {
    id: 'kernel-ping-timeout', side: 'initiator', reads: 'initiator-log', source: 'libiscsi.c:2261',
    format: 'connection%d:%d: ping timeout of %d secs expired', args: ['sid', 'cid', 'seconds'], transitions: ['T15'],
    finding: 'initiator-nop-timeout', impliesCode: 1022,
  },
  {
    id: 'kernel-recovery-timeout', side: 'initiator', reads: 'initiator-log', source: 'scsi_transport_iscsi.c:1878',
    format: 'session%d: session recovery timed out after %d secs', args: ['sid', 'seconds'], transitions: [], failed: true,
    finding: 'recovery-timed-out',
  },
  {
    id: 'iscsid-operational', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c',
    format: 'onnection%d:%d to [target: %s, portal: %s] through [iface: %s] is operational now', args: ['sid', 'cid', 'target', 'portal', 'skip'], transitions: ['T5', 'N1'],
  },
  {
    id: 'iscsid-after-recovery', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c',
    format: 'onnection%d:%d is operational after recovery (%d attempt', args: ['sid', 'cid', 'skip'], transitions: ['N6', 'N1', 'T5'],
    finding: 'reinstated-not-continued',
  },
  {
    id: 'iscsid-shutdown', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c',
    format: 'onnection%d:%d to [target: %s, portal: %s] through [iface: %s] is shutdown', args: ['sid', 'cid', 'target', 'portal', 'skip'], transitions: ['T13', 'N3'],
  },
  {
    id: 'iscsid-connect-failed', side: 'initiator', reads: 'initiator-log', source: 'usr/io.c',
    format: 'connect to %s:%s failed (%s)', args: ['host', 'port', 'reason'], needs: orPort, transitions: ['T2'],
  },
  {
    id: 'iscsid-connect-poll-failed', side: 'initiator', reads: 'initiator-log', source: 'usr/io.c',
    format: 'cannot make connection to %s:%s (%s)', args: ['host', 'port', 'reason'], needs: orPort, transitions: ['T2'],
  },
  {
    id: 'iscsid-cannot-connect', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c:575',
    format: 'onnection%d:%d cannot make a connection to %s (%d,%d)', args: ['sid', 'cid', 'portal', 'skip', 'errno'], transitions: ['T2'],
  },
  {
    id: 'iscsid-cannot-connect-bare', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c, open-iscsi up to 2.1.4',
    format: 'cannot make a connection to %s:%s (%d,%d)', args: ['host', 'port', 'skip', 'errno'], needs: orPort, transitions: ['T2'],
  },
  {
    id: 'iscsid-reopening', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c, up to 2.1.9, debug',
    format: 're-opening session %d (reopen_cnt %d)', args: ['sid', 'skip'], transitions: ['T1'],
  },
  {
    id: 'iscsid-reopening-bare', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c, debug',
    format: 're-opening (reopen_cnt %d)', args: ['skip'], transitions: ['T1'],
  },
  {
    id: 'iscsid-gives-up-first', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c',
    format: 'Giving up on initial login attempt after %u seconds', args: ['skip'], transitions: ['T2', 'T7'], oneOf: true, failed: true,
    next: 'initiator-log',
  },
  {
    id: 'iscsid-authentication-failed', side: 'initiator', reads: 'initiator-log', source: 'usr/login.c',
    format: 'login rejected: Initiator failed authentication with target', args: [], transitions: ['T7'], impliesStatus: '0201',
  },
  {
    id: 'iscsid-not-authorized', side: 'initiator', reads: 'initiator-log', source: 'usr/login.c',
    format: 'login rejected: initiator failed authorization with target', args: [], transitions: ['T7'], impliesStatus: '0202',
  },
  {
    id: 'iscsid-login-rejected', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c',
    format: 'login rejected: %s (%x/%x)', args: ['name', 'class', 'detail'], needs: ['initiator error', 'target error', 'incompatible version'], transitions: ['T7'],
  },
  {
    id: 'iscsid-redirect', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c:195',
    format: 'login rejected: redirection type 0x%x not supported', args: ['skip'], transitions: ['T7'],
  },
  {
    id: 'iscsid-login-rejected-bare', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c',
    format: 'login rejected: initiator %s', args: ['name'], needs: openIscsiTools, transitions: ['T7'],
  },
  {
    id: 'iscsid-login-authentication', side: 'initiator', reads: 'initiator-log', source: 'open-iscsi issue 190',
    format: 'Login authentication failed with target %s', args: ['target'], needs: ['iscsi', 'iqn.', 'eui.', 'naa.'], transitions: ['T7'],
    next: 'initiator-chap',
  },
  {
    id: 'iscsid-logout-refused', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c',
    format: 'session %d cannot be termin%s because it\'s trying to reconnect', args: ['sid', 'skip'], transitions: [], failed: true,
    finding: 'logout-refused-reopening',
  },
  {
    id: 'iscsid-async-logout', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c:1253',
    format: 'Target requests logout within %u seconds', args: ['seconds'], transitions: ['T11'],
  },
  {
    id: 'iscsid-async-drop-all', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c',
    format: 'Target dropping all connections, reconnect min %u max %u', args: ['skip', 'skip'], transitions: ['T15'],
  },
  {
    id: 'iscsid-async-drop', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c:1273',
    format: 'Target dropping %u, reconnect min %u max %u', args: ['skip', 'skip', 'skip'], transitions: ['T15'],
  },
  {
    id: 'iscsid-nop-timeout', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c:983',
    format: 'Nop-out timedout after %d seconds on connection %d:%d state (%d). Dropping session', args: ['seconds', 'sid', 'cid', 'state'], transitions: ['T15'],
    finding: 'initiator-nop-timeout', impliesCode: 1022,
  },
  {
    id: 'iscsid-gives-up', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c:748',
    format: 'Giving up after %d retries', args: ['skip'], needs: 'iscsid', transitions: ['T7', 'T2'], oneOf: true, failed: true,
    next: 'initiator-log',
  },
  {
    id: 'iscsid-cannot-bind', side: 'initiator', reads: 'initiator-log', source: 'open-iscsi issue 387',
    format: 'can\'t bind conn %d:%d to session %d, retcode %d', args: ['sid', 'cid', 'skip', 'retcode'], transitions: ['T1'],
  },
  {
    id: 'iscsid-cannot-set', side: 'initiator', reads: 'initiator-log', source: 'open-iscsi issue 387',
    format: 'can\'t set operational parameter %d for connection %d:%d, retcode %d', args: ['skip', 'sid', 'cid', 'retcode'], transitions: [],
  },
  {
    id: 'iscsid-iferror', side: 'initiator', reads: 'initiator-log', source: 'open-iscsi issue 387',
    format: 'Received iferror %d: %s', args: ['retcode', 'name'], needs: 'iscsid', transitions: [],
  },
  {
    id: 'iscsid-logout-not-sent', side: 'initiator', reads: 'initiator-log', source: 'usr/initiator.c',
    format: 'Could not send logout pdu', args: [], transitions: ['T15'],
    next: 'initiator-states',
  },
  {
    id: 'iscsid-stops', side: 'initiator', reads: 'initiator-log', source: 'usr/iscsid.c',
    format: 'iscsid shutting down', args: [], transitions: [],
  },
] as const satisfies readonly LogRow[];

export type InitiatorLogId = (typeof initiatorLog)[number]['id'];
