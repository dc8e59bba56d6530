import type {LogRow} from './logRow.ts';

/** What a target or an initiator is called between the brackets; the same words stand in logs of other drivers. */
const named = ['(iqn.', '(eui.', '(naa.'] as const;

/** Lines of FreeBSD's target about waiting for tasks, and those of its initiator. */
// prettier-ignore
export const freebsdLog = [
  {
    id: 'freebsd-waiting', side: 'target', reads: 'freebsd-log', source: 'FreeBSD ctl_frontend_iscsi.c',
    format: 'WARNING: %s (%s): waiting for CTL to terminate %d tasks', args: ['portal', 'initiator', 'skip'], needs: named, transitions: [],
  },
  {
    id: 'freebsd-terminated', side: 'target', reads: 'freebsd-log', source: 'FreeBSD ctl_frontend_iscsi.c',
    format: 'WARNING: %s (%s): tasks terminated', args: ['portal', 'initiator'], needs: named, transitions: [],
  },
  {
    id: 'freebsd-initiator-error', side: 'initiator', reads: 'freebsd-log', source: 'FreeBSD sys/dev/iscsi/iscsi.c',
    format: 'WARNING: %s (%s): connection error; reconnecting', args: ['portal', 'target'], needs: named, transitions: ['T15'],
  },
  {
    id: 'freebsd-initiator-no-ping', side: 'initiator', reads: 'freebsd-log', source: 'FreeBSD sys/dev/iscsi/iscsi.c',
    format: 'WARNING: %s (%s): no ping reply (NOP-In) after %d seconds; reconnecting', args: ['portal', 'target', 'seconds'], needs: named, transitions: ['T15'],
  },
  {
    id: 'freebsd-initiator-login-timeout', side: 'initiator', reads: 'freebsd-log', source: 'FreeBSD sys/dev/iscsi/iscsi.c',
    format: 'WARNING: %s (%s): login timed out after %d seconds; reconnecting', args: ['portal', 'target', 'seconds'], needs: named, transitions: ['T7', 'T2'], oneOf: true,
    next: 'try-portal',
  },
] as const satisfies readonly LogRow[];

export type FreebsdLogId = (typeof freebsdLog)[number]['id'];
