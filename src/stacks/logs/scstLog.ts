import type {LogRow} from './logRow.ts';

/** Lines of SCST (aa5cc2d): its kernel part, and iscsi-scstd, which does the logins in user space. */
// prettier-ignore
export const scstLog = [
  {
    id: 'scst-connect-disabled', side: 'target', reads: 'scst-log', source: 'SCST iscsi-scst/usr',
    format: 'Connect from %s to disabled target %s refused', args: ['skip', 'target'], needs: 'iscsi-scst', transitions: ['T7'],
    next: 'scst-log',
  },
  {
    id: 'scst-connect', side: 'target', reads: 'scst-log', source: 'SCST iscsi-scst/usr',
    format: 'Connect from %s:%s to %s:%s', args: ['skip', 'skip', 'skip', 'skip'], needs: 'iscsi-scstd', transitions: ['T3'],
  },
  {
    id: 'scst-session-created', side: 'target', reads: 'scst-log', source: 'SCST iscsi-scst/kernel',
    format: 'Session %p created: target %p, tid %u, sid %#Lx, initiator %s', args: ['skip', 'skip', 'skip', 'identifier', 'initiator'], needs: 'iscsi-scst', transitions: ['N1', 'N2'],
  },
  {
    id: 'scst-connection-created', side: 'target', reads: 'scst-log', source: 'SCST iscsi-scst/kernel',
    format: 'Creating connection %p for sid %#Lx, cid %u (initiator %s)', args: ['skip', 'identifier', 'cid', 'initiator'], needs: 'iscsi-scst', transitions: ['T5'],
  },
  {
    id: 'scst-timeout', side: 'target', reads: 'scst-log', source: 'SCST iscsi-scst/kernel',
    format: 'Timeout %ld sec sending data/waiting for reply to/from initiator %s (SID %llx), closing connection %p', args: ['seconds', 'initiator', 'identifier', 'skip'], needs: 'iscsi-scst', transitions: ['T15'],
    finding: 'scst-timeout',
  },
  {
    id: 'scst-lost', side: 'target', reads: 'scst-log', source: 'SCST iscsi-scst/kernel',
    format: 'Connection %p with initiator %s unexpectedly closed', args: ['skip', 'initiator'], needs: 'iscsi-scst', transitions: ['T15'],
    next: 'scst-states',
  },
  {
    id: 'scst-logout', side: 'target', reads: 'scst-log', source: 'SCST iscsi-scst/kernel',
    format: 'Logout received from initiator %s', args: ['initiator'], needs: 'iscsi-scst', transitions: ['T9'],
  },
  {
    id: 'scst-logged-out', side: 'target', reads: 'scst-log', source: 'SCST iscsi-scst/kernel',
    format: 'Closing connection at initiator\'s %s request', args: ['initiator'], needs: 'iscsi-scst', transitions: ['T13'],
  },
  {
    id: 'scst-connection-freed', side: 'target', reads: 'scst-log', source: 'SCST iscsi-scst/kernel',
    format: 'Freeing conn %p (sess=%p, %#Lx %u, initiator %s)', args: ['skip', 'skip', 'identifier', 'cid', 'initiator'], needs: 'iscsi-scst', transitions: [],
  },
  {
    id: 'scst-session-freed', side: 'target', reads: 'scst-log', source: 'SCST iscsi-scst/kernel',
    format: 'Freeing session %p (SID %llx)', args: ['skip', 'identifier'], needs: 'iscsi-scst', transitions: ['N3', 'N6'], oneOf: true,
  },
  {
    id: 'scst-forced', side: 'target', reads: 'scst-log', source: 'SCST iscsi-scst/kernel',
    format: 'Force closing session %llx with initiator %s (%p', args: ['identifier', 'initiator', 'skip'], needs: 'iscsi-scst', transitions: ['T15'],
    next: 'scst-states',
  },
  {
    id: 'scst-reinstating', side: 'target', reads: 'scst-log', source: 'SCST iscsi-scst/kernel',
    format: 'Reinstating conn (old %p, new %p', args: ['skip', 'skip'], needs: 'iscsi-scst', transitions: [],
  },
  {
    id: 'scst-existing-session', side: 'target', reads: 'scst-log', source: 'SCST iscsi-scst/kernel',
    format: 'Attempt to add session with existing SID %llx', args: ['identifier'], needs: 'iscsi-scst', transitions: [],
  },
  {
    id: 'scst-too-many-sessions', side: 'target', reads: 'scst-log', source: 'SCST iscsi-scst/usr',
    format: 'Initiator %s not allowed to connect to target %s - max sessions limit reached (%d)', args: ['initiator', 'target', 'skip'], needs: 'iscsi-scst', transitions: ['T7'],
    next: 'scst-log',
  },
  {
    id: 'scst-not-allowed', side: 'target', reads: 'scst-log', source: 'SCST iscsi-scst/usr',
    format: 'Initiator %s not allowed to connect to target %s', args: ['initiator', 'target'], needs: 'iscsi-scst', transitions: ['T7'],
    next: 'scst-log',
  },
  {
    id: 'scst-unavailable', side: 'target', reads: 'scst-log', source: 'SCST iscsi-scst/usr',
    format: 'Initiator %s login rejected: service temporarily unavailable', args: ['initiator'], needs: 'iscsi-scst', transitions: ['T7'],
    next: 'scst-log',
  },
  {
    id: 'scst-authentication', side: 'target', reads: 'scst-log', source: 'SCST iscsi-scst/usr',
    format: 'Authentication of initiator %s failed', args: ['initiator'], needs: 'iscsi-scst', transitions: ['T7'],
    next: 'scst-log',
  },
  {
    id: 'scst-port-id', side: 'target', reads: 'scst-log', source: 'SCST scst',
    format: 'Relative port id %d is not unique', args: ['skip'], needs: 'scst: ', transitions: [],
  },
  {
    id: 'scst-security-group', side: 'target', reads: 'scst-log', source: 'SCST scst',
    format: 'Using security group "%s" for initiator "%s" (target %s)', args: ['skip', 'initiator', 'target'], needs: ['"iqn.', '"eui.', '"naa.'], transitions: [], ofLogin: true,
  },
  {
    id: 'scst-parameters', side: 'target', reads: 'scst-log', source: 'SCST iscsi-scst/kernel param.c',
    format: 'iscsi-scst: %s', args: ['skip'], needs: ['Negotiated parameters: ', 'MaxBurstLength ', 'MaxOutstandingR2T ', 'HeaderDigest '], transitions: [], ofLogin: true,
  },
] as const satisfies readonly LogRow[];

export type ScstLogId = (typeof scstLog)[number]['id'];
