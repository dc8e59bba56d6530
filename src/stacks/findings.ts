import type {Evidence} from '../spec/evidence.ts';
import type {CommandId} from './commands.ts';
import type {IscsiadmErrorNumber} from './iscsiadmErrors.ts';
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
  /** Twelve hexadecimal digits, and a number. */
  readonly isid: string;
  readonly tsih: string;
  /** How long the recovery timeout is, with its unit; the name of the setting where the text does not say. */
  readonly seconds: string;
  /** The time of an event, or its line number after `#`; of two outputs, the state that each prints. */
  readonly first: string;
  readonly second: string;
  readonly count: string;
  readonly kept: string;
  /** The function of a kernel stack that waits. */
  readonly frame: string;
  readonly thread: string;
  /** The tag of a command, as printed. */
  readonly tag: string;
  /** What a system call gave back, as printed: `-104`. */
  readonly retcode: string;
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
  /** The number that iscsiadm ended with, and the row that explains it. */
  readonly exit: `${IscsiadmErrorNumber}`;
}

interface FindingRow {
  readonly evidence: Evidence;
  /** The page that explains it. */
  readonly page: Page;
  readonly params: readonly (keyof FindingParams)[];
  /** What a text amounts to of which this is the most urgent finding; none where it only explains. */
  readonly sign?: Sign;
  /** The one command to run next. */
  readonly command?: CommandId;
  /** A later login on the same connection puts an end to it. */
  readonly untilLogin?: true;
}

/** What a text amounts to, most urgent first. */
export const signs = ['stuck', 'failing', 'passing', 'unclear', 'fine'] as const;

export type Sign = (typeof signs)[number];

/**
 * What a reading can conclude, most urgent first.
 * One row, one kind of evidence: a rule of the RFC, what a product does, what the text prints and what we infer never share one.
 */
// prettier-ignore
export const findingRows = {
  'stack-close-waits': {evidence: 'implementation', page: '/stuck-cleanup-wait', params: ['frame'], sign: 'stuck', command: 'find-backstore'},
  'stack-abort-waits': {evidence: 'implementation', page: '/stuck-cleanup-wait', params: ['frame'], sign: 'stuck', command: 'find-backstore'},
  'again-stuck': {evidence: 'inferred', page: '/stuck-cleanup-wait', params: ['connection', 'first'], sign: 'stuck', command: 'find-thread'},
  'again-scst-stuck': {evidence: 'inferred', page: '/names', params: ['connection', 'first'], sign: 'stuck'},
  'again-not-back': {evidence: 'inferred', page: '/reading-iscsiadm', params: ['connection', 'first', 'second'], sign: 'failing', command: 'try-portal'},
  'again-timer': {evidence: 'implementation', page: '/timers', params: ['connection'], sign: 'passing'},
  'again-moved': {evidence: 'printed', page: '/stuck-cleanup-wait', params: ['connection', 'first', 'second'], sign: 'passing'},
  'again-gone': {evidence: 'inferred', page: '/stuck-cleanup-wait', params: ['connection', 'first'], sign: 'passing'},
  'again-back': {evidence: 'printed', page: '/reading-iscsiadm', params: ['connection', 'first'], sign: 'fine'},
  'lio-cleanup-wait-twice': {evidence: 'inferred', page: '/stuck-cleanup-wait', params: ['session', 'cid'], sign: 'stuck', command: 'find-thread'},
  'lio-close-blocked': {evidence: 'implementation', page: '/stuck-cleanup-wait', params: ['session', 'cid'], sign: 'stuck', command: 'info-twice'},
  'lio-cleanup-wait': {evidence: 'implementation', page: '/stuck-cleanup-wait', params: ['cid'], sign: 'stuck', command: 'info-twice'},
  'scst-closing-twice': {evidence: 'inferred', page: '/names', params: ['initiator'], sign: 'stuck', command: 'scst-states'},
  'scst-closing': {evidence: 'implementation', page: '/names', params: ['initiator'], sign: 'passing', command: 'scst-states'},
  'scst-closing-state': {evidence: 'inferred', page: '/names', params: []},
  'stack-close-elsewhere': {evidence: 'printed', page: '/stuck-cleanup-wait', params: [], sign: 'unclear', command: 'read-stack'},
  'stack-login-waits': {evidence: 'implementation', page: '/stuck-cleanup-wait', params: ['frame'], sign: 'stuck', command: 'find-thread'},
  'stack-login-waits-for-portal-group': {evidence: 'implementation', page: '/stuck-cleanup-wait', params: [], sign: 'stuck', command: 'find-thread'},
  'stack-admin-waits': {evidence: 'implementation', page: '/stuck-cleanup-wait', params: ['frame'], sign: 'stuck', command: 'find-thread'},
  'thread-in-d-state': {evidence: 'printed', page: '/stuck-cleanup-wait', params: ['thread', 'pid'], sign: 'unclear', command: 'read-stack'},
  'lio-backstore-likely': {evidence: 'inferred', page: '/stuck-cleanup-wait', params: []},
  'cleanup-wait-by-rfc': {evidence: 'rfc', page: '/stuck-cleanup-wait', params: []},
  'lio-no-logout-needed': {evidence: 'implementation', page: '/stuck-cleanup-wait', params: []},
  'close-waits-for-commands': {evidence: 'implementation', page: '/stuck-cleanup-wait', params: [], sign: 'stuck', command: 'info-twice'},
  'close-not-finished': {evidence: 'inferred', page: '/stuck-cleanup-wait', params: ['nexus', 'first', 'second'], sign: 'stuck', command: 'info-twice'},
  'logins-time-out-meanwhile': {evidence: 'inferred', page: '/stuck-cleanup-wait', params: ['count'], sign: 'failing', command: 'info-twice'},
  'lio-in-logout': {evidence: 'implementation', page: '/stuck-cleanup-wait', params: ['session', 'cid'], sign: 'passing', command: 'info-twice'},
  'lio-failed-no-connection': {evidence: 'implementation', page: '/timers', params: ['session'], sign: 'passing', command: 'info-twice'},
  'abort-waits': {evidence: 'implementation', page: '/stuck-cleanup-wait', params: ['tag'], sign: 'failing', command: 'find-backstore'},
  'tcmu-group-disabled': {evidence: 'implementation', page: '/login-refused', params: [], sign: 'failing', command: 'portal-groups'},
  'tcmu-command-timed-out': {evidence: 'implementation', page: '/stuck-cleanup-wait', params: [], sign: 'failing', command: 'find-backstore'},
  'target-nopin-timeout': {evidence: 'implementation', page: '/timers', params: [], sign: 'failing', command: 'initiator-states', untilLogin: true},
  'target-dataout-timeout': {evidence: 'implementation', page: '/lio-log', params: [], sign: 'failing', command: 'initiator-states', untilLogin: true},
  'scst-timeout': {evidence: 'implementation', page: '/timers', params: [], sign: 'failing', command: 'scst-states'},
  'chap-needed': {evidence: 'implementation', page: '/login-refused', params: [], sign: 'failing', command: 'chap-settings'},
  'chap-not-set': {evidence: 'implementation', page: '/login-refused', params: [], sign: 'failing', command: 'chap-settings'},
  'no-acl': {evidence: 'implementation', page: '/login-refused', params: [], sign: 'failing', command: 'list-acls'},
  'login-peer-gave-up': {evidence: 'implementation', page: '/login-refused', params: ['retcode'], sign: 'failing', command: 'initiator-log'},
  'login-rejected': {evidence: 'printed', page: '/login-refused', params: ['status', 'login'], sign: 'failing', command: 'target-log', untilLogin: true},
  'packets-initiator-closed': {evidence: 'printed', page: '/who-closed', params: ['connection'], sign: 'failing', command: 'initiator-states'},
  'packets-target-closed': {evidence: 'printed', page: '/who-closed', params: ['connection'], sign: 'failing', command: 'target-log'},
  'login-status-by-line': {evidence: 'implementation', page: '/login-refused', params: ['status', 'login'], sign: 'failing', command: 'target-log', untilLogin: true},
  'iscsiadm-number-refused': {evidence: 'implementation', page: '/login-refused', params: ['number', 'exit'], sign: 'failing', command: 'target-log'},
  'iscsiadm-number-no-transport': {evidence: 'inferred', page: '/login-refused', params: ['number', 'exit'], sign: 'failing', command: 'try-portal'},
  'iscsiadm-number-daemon-gone': {evidence: 'implementation', page: '/cannot-log-out', params: ['number', 'exit'], sign: 'failing', command: 'iscsid-status'},
  'iscsiadm-number-not-sent': {evidence: 'implementation', page: '/cannot-log-out', params: ['number', 'exit'], sign: 'failing', command: 'iscsid-status'},
  'iscsiadm-number': {evidence: 'implementation', page: '/cannot-log-out', params: ['number', 'exit']},
  'connect-refused': {evidence: 'inferred', page: '/initiator-log', params: ['portal'], sign: 'failing', command: 'try-portal', untilLogin: true},
  'connect-no-route': {evidence: 'inferred', page: '/initiator-log', params: ['portal'], sign: 'failing', command: 'try-portal', untilLogin: true},
  'connect-timed-out': {evidence: 'inferred', page: '/initiator-log', params: ['portal'], sign: 'failing', command: 'try-portal', untilLogin: true},
  'target-host-booting': {evidence: 'inferred', page: '/initiator-log', params: ['portal']},
  'portal-of-session': {evidence: 'inferred', page: '/cannot-log-out', params: ['session', 'portal'], sign: 'failing', command: 'initiator-states', untilLogin: true},
  'lost-together': {evidence: 'inferred', page: '/who-closed', params: ['count'], sign: 'failing', command: 'target-log', untilLogin: true},
  'bind-loop': {evidence: 'inferred', page: '/initiator-log', params: ['connection'], sign: 'failing', command: 'initiator-states'},
  'no-login-no-implicit-logout': {evidence: 'inferred', page: '/initiator-log', params: ['connection']},
  'loop-1020': {evidence: 'printed', page: '/who-closed', params: ['connection', 'count'], sign: 'failing', command: 'target-log'},
  'vmkernel-still-offline': {evidence: 'printed', page: '/who-closed', params: ['connection', 'first'], sign: 'failing', command: 'target-log'},
  'vmkernel-back-online': {evidence: 'printed', page: '/who-closed', params: ['connection', 'first', 'second']},
  'vmkernel-new-connection': {evidence: 'inferred', page: '/initiator-log', params: ['connection', 'portal']},
  'lost-1020': {evidence: 'implementation', page: '/who-closed', params: ['connection'], sign: 'failing', command: 'target-log', untilLogin: true},
  'initiator-nop-timeout': {evidence: 'implementation', page: '/timers', params: [], sign: 'failing', command: 'try-portal', untilLogin: true},
  'recovery-timed-out': {evidence: 'implementation', page: '/timers', params: [], sign: 'failing', command: 'try-portal', untilLogin: true},
  'kernel-free-is-not-q1': {evidence: 'inferred', page: '/timers', params: []},
  'transport-wait': {evidence: 'implementation', page: '/reading-iscsiadm', params: ['session', 'portal'], sign: 'passing', command: 'try-portal'},
  'session-free': {evidence: 'implementation', page: '/timers', params: ['session', 'seconds'], sign: 'failing', command: 'try-portal'},
  'session-failed': {evidence: 'implementation', page: '/timers', params: ['session', 'seconds'], sign: 'passing', command: 'try-portal'},
  'initiator-cleanup-wait': {evidence: 'implementation', page: '/reading-iscsiadm', params: ['session'], sign: 'passing', command: 'initiator-states'},
  'kernel-object-word': {evidence: 'implementation', page: '/reading-iscsiadm', params: ['word', 'file']},
  'stage-reopen': {evidence: 'implementation', page: '/reading-iscsiadm', params: ['session'], sign: 'passing', command: 'try-portal'},
  'unknown-not-a-state': {evidence: 'implementation', page: '/reading-iscsiadm', params: ['session'], sign: 'unclear', command: 'iscsid-status'},
  'logout-refused-reopening': {evidence: 'implementation', page: '/cannot-log-out', params: [], sign: 'failing', command: 'try-portal', untilLogin: true},
  'word-unknown': {evidence: 'implementation', page: '/names', params: ['word', 'label'], sign: 'unclear'},
  'word-cut': {evidence: 'printed', page: '/names', params: ['word', 'label'], sign: 'unclear'},
  'word-never-assigned': {evidence: 'implementation', page: '/names', params: ['word', 'label'], sign: 'unclear'},
  'word-not-listed': {evidence: 'implementation', page: '/names', params: ['word', 'label'], sign: 'unclear'},
  'kernel-error-word': {evidence: 'printed', page: '/reading-targetcli', params: ['word'], sign: 'unclear'},
  'cut-off': {evidence: 'printed', page: '/reading-iscsiadm', params: ['portal'], sign: 'unclear'},
  'no-open-sessions': {evidence: 'implementation', page: '/reading-targetcli', params: [], sign: 'unclear', command: 'read-dynamic-sessions'},
  'dynamic-session': {evidence: 'implementation', page: '/reading-targetcli', params: ['initiator'], sign: 'unclear'},
  'no-session-for-acl': {evidence: 'implementation', page: '/reading-targetcli', params: ['initiator'], sign: 'unclear'},
  'no-session-with-sid': {evidence: 'printed', page: '/reading-targetcli', params: ['sid'], sign: 'unclear'},
  'no-active-sessions': {evidence: 'printed', page: '/reading-iscsiadm', params: [], sign: 'unclear'},
  'one-session-per-acl': {evidence: 'implementation', page: '/reading-targetcli', params: []},
  'list-without-connections': {evidence: 'implementation', page: '/reading-targetcli', params: [], sign: 'unclear', command: 'targetcli-detail'},
  'list-without-states': {evidence: 'implementation', page: '/reading-iscsiadm', params: [], sign: 'unclear', command: 'initiator-states'},
  'tgt-without-states': {evidence: 'implementation', page: '/names', params: [], sign: 'unclear'},
  'freebsd-waiting-for-tasks': {evidence: 'implementation', page: '/names', params: [], sign: 'stuck', command: 'ctl-sessions'},
  'not-authenticated': {evidence: 'implementation', page: '/reading-targetcli', params: []},
  authenticated: {evidence: 'implementation', page: '/reading-targetcli', params: []},
  'state-number': {evidence: 'implementation', page: '/initiator-log', params: ['number', 'word', 'state']},
  'login-peer-left': {evidence: 'implementation', page: '/lio-log', params: []},
  'aborts-ended': {evidence: 'implementation', page: '/lio-log', params: ['count']},
  'scst-identifier': {evidence: 'implementation', page: '/names', params: ['sid', 'isid', 'tsih']},
  'reinstated-not-continued': {evidence: 'implementation', page: '/initiator-log', params: []},
  'lio-log-without-ids': {evidence: 'implementation', page: '/lio-log', params: []},
  'packets-without-pdus': {evidence: 'printed', page: '/who-closed', params: []},
  'packets-not-told-apart': {evidence: 'printed', page: '/who-closed', params: []},
  'packets-of-both-ends': {evidence: 'inferred', page: '/who-closed', params: []},
  'logged-out-later': {evidence: 'printed', page: '/reading-iscsiadm', params: ['session']},
  'scsi-device-state': {evidence: 'implementation', page: '/reading-iscsiadm', params: []},
  'both-sides': {evidence: 'printed', page: '/lio-log', params: []},
  healthy: {evidence: 'printed', page: '/names', params: ['session'], sign: 'fine'},
  'word-alone': {evidence: 'printed', page: '/names', params: ['word'], sign: 'unclear'},
  'alone-state': {evidence: 'rfc', page: '/names', params: ['state']},
  'alone-transition': {evidence: 'rfc', page: '/names', params: ['word', 'label']},
  'alone-name': {evidence: 'implementation', page: '/names', params: ['word', 'label', 'state']},
  'alone-name-inferred': {evidence: 'inferred', page: '/names', params: ['word', 'label', 'state']},
  'alone-no-state': {evidence: 'implementation', page: '/names', params: ['word', 'label']},
  'alone-error-code': {evidence: 'implementation', page: '/initiator-log', params: ['number', 'word']},
  'alone-login-exit': {evidence: 'implementation', page: '/login-refused', params: ['number', 'exit']},
  'alone-exit': {evidence: 'implementation', page: '/cannot-log-out', params: ['number', 'exit']},
  'alone-status': {evidence: 'rfc', page: '/login-refused', params: ['status', 'login']},
  'unread-cut': {evidence: 'printed', page: '/names', params: ['count', 'kept']},
} as const satisfies Record<string, FindingRow>;

export type FindingId = keyof typeof findingRows;

/** A finding that can be the verdict of a text. */
export type DecidingFindingId = {
  [Id in FindingId]: (typeof findingRows)[Id] extends {readonly sign: Sign} ? Id : never;
}[FindingId];

/** What a finding has to be told. */
export type ParamsOf<Id extends FindingId> = Pick<FindingParams, (typeof findingRows)[Id]['params'][number]>;

/** A finding that says the same of every text. */
export type BareFindingId = {
  [Id in FindingId]: (typeof findingRows)[Id]['params'] extends readonly [] ? Id : never;
}[FindingId];
