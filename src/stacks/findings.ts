import type {Evidence} from '../spec/evidence.ts';
import type {LoginAnswer} from './loginStatuses.ts';
import type {Page} from './pages.ts';

/** What a finding is told about the text, by name. Its sentences have the name between braces. */
export interface FindingParams {
  /** Session number; `?` where the text shows none. */
  readonly session: string;
  /** Connection number within its session; `?` where the text shows none. */
  readonly cid: string;
  /** Session number and connection number as a log has them: `3:0`. */
  readonly connection: string;
  /** Address and port, as printed. */
  readonly portal: string;
  readonly initiator: string;
  readonly nexus: string;
  readonly sid: string;
  /** How long the recovery timeout is, with its unit; the name of the setting where the text does not say. */
  readonly seconds: string;
  /** The time of an event, or its line number after `#`. */
  readonly first: string;
  readonly second: string;
  readonly count: string;
  readonly kept: string;
  /** The function of a kernel stack that waits. */
  readonly frame: string;
  readonly thread: string;
  readonly pid: string;
  /** A word as a tool prints it, what stands before it, and the file it is read from. */
  readonly word: string;
  readonly label: string;
  readonly file: string;
  /** A product's own number of a state, and the state of the RFC it stands for. */
  readonly number: string;
  readonly state: string;
  /** Status-Class and Status-Detail as printed, and the row that explains them. */
  readonly status: string;
  readonly login: LoginAnswer;
}

interface FindingRow {
  readonly evidence: Evidence;
  /** The page that explains it. */
  readonly page: Page;
  readonly params: readonly (keyof FindingParams)[];
}

/**
 * What a reading can conclude, most urgent first.
 * One row, one kind of evidence: a rule of the RFC, what a product does, what the text prints and what we infer never share one.
 */
// prettier-ignore
export const findingRows = {
  'lio-close-blocked': {evidence: 'implementation', page: '/stuck-cleanup-wait', params: ['session', 'cid']},
  'lio-cleanup-wait': {evidence: 'implementation', page: '/stuck-cleanup-wait', params: ['cid']},
  'lio-cleanup-wait-twice': {evidence: 'inferred', page: '/stuck-cleanup-wait', params: ['session', 'cid']},
  'stack-close-waits': {evidence: 'implementation', page: '/stuck-cleanup-wait', params: ['frame']},
  'stack-close-elsewhere': {evidence: 'printed', page: '/stuck-cleanup-wait', params: []},
  'stack-login-waits': {evidence: 'implementation', page: '/stuck-cleanup-wait', params: ['frame']},
  'stack-login-waits-for-portal-group': {evidence: 'implementation', page: '/stuck-cleanup-wait', params: []},
  'stack-admin-waits': {evidence: 'implementation', page: '/stuck-cleanup-wait', params: ['frame']},
  'thread-in-d-state': {evidence: 'printed', page: '/stuck-cleanup-wait', params: ['thread', 'pid']},
  'lio-backstore-likely': {evidence: 'inferred', page: '/stuck-cleanup-wait', params: []},
  'cleanup-wait-by-rfc': {evidence: 'rfc', page: '/stuck-cleanup-wait', params: []},
  'lio-no-logout-needed': {evidence: 'implementation', page: '/stuck-cleanup-wait', params: []},
  'close-waits-for-commands': {evidence: 'implementation', page: '/stuck-cleanup-wait', params: []},
  'close-not-finished': {evidence: 'inferred', page: '/stuck-cleanup-wait', params: ['nexus', 'first', 'second']},
  'logins-time-out-meanwhile': {evidence: 'inferred', page: '/stuck-cleanup-wait', params: ['count']},
  'lio-in-logout': {evidence: 'implementation', page: '/stuck-cleanup-wait', params: ['session', 'cid']},
  'lio-failed-no-connection': {evidence: 'implementation', page: '/timers', params: ['session']},
  'abort-task': {evidence: 'implementation', page: '/stuck-cleanup-wait', params: []},
  'target-nopin-timeout': {evidence: 'implementation', page: '/timers', params: []},
  'target-dataout-timeout': {evidence: 'implementation', page: '/lio-log', params: []},
  'no-acl': {evidence: 'implementation', page: '/login-refused', params: []},
  'login-rejected': {evidence: 'printed', page: '/login-refused', params: ['status', 'login']},
  'bind-loop': {evidence: 'inferred', page: '/initiator-log', params: ['connection']},
  'no-login-no-implicit-logout': {evidence: 'inferred', page: '/initiator-log', params: ['connection']},
  'loop-1020': {evidence: 'printed', page: '/who-closed', params: ['connection', 'count']},
  'lost-1020': {evidence: 'implementation', page: '/who-closed', params: ['connection']},
  'initiator-nop-timeout': {evidence: 'implementation', page: '/timers', params: []},
  'recovery-timed-out': {evidence: 'implementation', page: '/timers', params: []},
  'kernel-free-is-not-q1': {evidence: 'inferred', page: '/timers', params: []},
  'transport-wait': {evidence: 'implementation', page: '/reading-iscsiadm', params: ['session', 'portal']},
  'session-free': {evidence: 'implementation', page: '/timers', params: ['session', 'seconds']},
  'session-failed': {evidence: 'implementation', page: '/timers', params: ['session', 'seconds']},
  'initiator-cleanup-wait': {evidence: 'implementation', page: '/reading-iscsiadm', params: ['session']},
  'kernel-object-word': {evidence: 'implementation', page: '/reading-iscsiadm', params: ['word', 'file']},
  'stage-reopen': {evidence: 'implementation', page: '/reading-iscsiadm', params: ['session']},
  'unknown-not-a-state': {evidence: 'implementation', page: '/reading-iscsiadm', params: ['session']},
  'logout-refused-reopening': {evidence: 'implementation', page: '/cannot-log-out', params: []},
  'word-unknown': {evidence: 'implementation', page: '/names', params: ['word', 'label']},
  'word-cut': {evidence: 'printed', page: '/names', params: ['word', 'label']},
  'word-never-assigned': {evidence: 'implementation', page: '/names', params: ['word', 'label']},
  'word-not-listed': {evidence: 'implementation', page: '/names', params: ['word', 'label']},
  'kernel-error-word': {evidence: 'printed', page: '/reading-targetcli', params: ['word']},
  'cut-off': {evidence: 'printed', page: '/reading-iscsiadm', params: ['portal']},
  'no-open-sessions': {evidence: 'implementation', page: '/reading-targetcli', params: []},
  'dynamic-session': {evidence: 'implementation', page: '/reading-targetcli', params: ['initiator']},
  'no-session-for-acl': {evidence: 'implementation', page: '/reading-targetcli', params: ['initiator']},
  'no-session-with-sid': {evidence: 'printed', page: '/reading-targetcli', params: ['sid']},
  'no-active-sessions': {evidence: 'printed', page: '/reading-iscsiadm', params: []},
  'one-session-per-acl': {evidence: 'implementation', page: '/reading-targetcli', params: []},
  'list-without-connections': {evidence: 'implementation', page: '/reading-targetcli', params: []},
  'list-without-states': {evidence: 'implementation', page: '/reading-iscsiadm', params: []},
  'tgt-without-states': {evidence: 'implementation', page: '/names', params: []},
  'freebsd-waiting-for-tasks': {evidence: 'implementation', page: '/names', params: []},
  'not-authenticated': {evidence: 'implementation', page: '/reading-targetcli', params: []},
  authenticated: {evidence: 'implementation', page: '/reading-targetcli', params: []},
  'state-number': {evidence: 'implementation', page: '/initiator-log', params: ['number', 'word', 'state']},
  'reinstated-not-continued': {evidence: 'implementation', page: '/initiator-log', params: []},
  'lio-log-without-ids': {evidence: 'implementation', page: '/lio-log', params: []},
  'logged-out-later': {evidence: 'printed', page: '/reading-iscsiadm', params: ['session']},
  'scsi-device-state': {evidence: 'implementation', page: '/reading-iscsiadm', params: []},
  'both-sides': {evidence: 'printed', page: '/lio-log', params: []},
  healthy: {evidence: 'printed', page: '/names', params: ['session']},
  'unread-cut': {evidence: 'printed', page: '/names', params: ['count', 'kept']},
} as const satisfies Record<string, FindingRow>;

export type FindingId = keyof typeof findingRows;

/** What a finding has to be told. */
export type ParamsOf<Id extends FindingId> = Pick<FindingParams, (typeof findingRows)[Id]['params'][number]>;

/** A finding that says the same of every text. */
export type BareFindingId = {
  [Id in FindingId]: (typeof findingRows)[Id]['params'] extends readonly [] ? Id : never;
}[FindingId];
