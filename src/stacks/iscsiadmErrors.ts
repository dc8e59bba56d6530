import type {TransitionId} from '../spec/index.ts';
import type {CommandId} from './commands.ts';
import type {Page} from './pages.ts';

/** One number that iscsiadm exits with, and prints after `initiator reported error`. */
interface IscsiadmError {
  readonly code: number;
  /** What became of the connection that was asked for; none where the number does not tell. */
  readonly transitions: readonly TransitionId[];
  /** The page whose table has it: a login that failed, or anything else. */
  readonly page: Extract<Page, '/login-refused' | '/cannot-log-out'>;
  /** The finding that tells it. */
  readonly finding: `iscsiadm-number${string}`;
  /** The one command to run next, where the finding has none. */
  readonly next?: CommandId;
}

/** Read in open-iscsi bc23614: `usr/iscsi_err.c`, and `usr/initiator.c` for what iscsid answers. */
// prettier-ignore
export const iscsiadmErrors = [
  {code: 2, transitions: [], page: '/cannot-log-out', finding: 'iscsiadm-number', next: 'initiator-states'},
  {code: 4, transitions: ['T2'], page: '/login-refused', finding: 'iscsiadm-number', next: 'try-portal'},
  {code: 5, transitions: ['T7'], page: '/login-refused', finding: 'iscsiadm-number', next: 'target-log'},
  {code: 8, transitions: ['T2'], page: '/login-refused', finding: 'iscsiadm-number-no-transport'},
  {code: 9, transitions: [], page: '/cannot-log-out', finding: 'iscsiadm-number', next: 'initiator-log'},
  {code: 10, transitions: [], page: '/cannot-log-out', finding: 'iscsiadm-number', next: 'initiator-states'},
  {code: 11, transitions: ['T7'], page: '/login-refused', finding: 'iscsiadm-number', next: 'target-log'},
  {code: 12, transitions: [], page: '/cannot-log-out', finding: 'iscsiadm-number-not-sent'},
  {code: 13, transitions: [], page: '/cannot-log-out', finding: 'iscsiadm-number-not-sent'},
  {code: 15, transitions: [], page: '/login-refused', finding: 'iscsiadm-number', next: 'initiator-states'},
  {code: 18, transitions: [], page: '/cannot-log-out', finding: 'iscsiadm-number-daemon-gone'},
  {code: 19, transitions: ['T7'], page: '/login-refused', finding: 'iscsiadm-number-refused'},
  {code: 20, transitions: [], page: '/cannot-log-out', finding: 'iscsiadm-number-not-sent'},
  {code: 21, transitions: [], page: '/cannot-log-out', finding: 'iscsiadm-number', next: 'node-records'},
  {code: 24, transitions: ['T7'], page: '/login-refused', finding: 'iscsiadm-number-refused'},
  {code: 28, transitions: [], page: '/cannot-log-out', finding: 'iscsiadm-number', next: 'disk-users'},
  {code: 32, transitions: [], page: '/cannot-log-out', finding: 'iscsiadm-number', next: 'initiator-states'},
  {code: 33, transitions: [], page: '/cannot-log-out', finding: 'iscsiadm-number', next: 'iscsid-status'},
] as const satisfies readonly IscsiadmError[];

export type IscsiadmErrorNumber = (typeof iscsiadmErrors)[number]['code'];

/** A row under the number that the table gives it. */
type KnownIscsiadmError = IscsiadmError & Pick<(typeof iscsiadmErrors)[number], 'code' | 'page' | 'finding'>;

/** The row of a number, or undefined for one outside the list. */
export function iscsiadmError(code: number): KnownIscsiadmError | undefined {
  return iscsiadmErrors.find((row) => row.code === code);
}
