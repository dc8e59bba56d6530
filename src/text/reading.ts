import type {ErrorContext, EventRowId} from '../reader/reading.ts';
import type {ErrorCodeWords} from './errorCodes.ts';
import type {FindingWords} from './findings.ts';
import type {HostsWords} from './hosts.ts';
import type {IscsiadmErrorWords} from './iscsiadmErrors.ts';
import type {LoginStatusWords} from './loginStatuses.ts';
import type {PageWords} from './page.ts';
import type {VerdictWords} from './verdict.ts';

/** Everything that a reading can say, in one language. */
export interface ReadingWords extends Pick<PageWords, 'sentenceGap'> {
  readonly findings: FindingWords;
  readonly verdict: VerdictWords;
  readonly hosts: HostsWords;
  /** What each line means, whatever stands around it. */
  readonly rows: Readonly<Record<EventRowId, string>>;
  /** What the lines before it add. */
  readonly contexts: Readonly<Record<ErrorContext, string>>;
  readonly errorCodes: ErrorCodeWords;
  readonly loginStatuses: LoginStatusWords['meanings'];
  readonly iscsiadmErrors: IscsiadmErrorWords;
  /** A number of iscsiadm that the line prints. */
  readonly iscsiadmError: (p: {code: number; meaning: string}) => string;
  /** How often a line was printed that its log has folded. */
  readonly times: (p: {times: number}) => string;
  /** An error code that the line prints; the letter is the RFC's for a connection in LOGGED_IN (T15). */
  readonly errorCode: (p: {code: number; name: string; meaning: string; letter: string | null}) => string;
  /** A login status that the line prints. */
  readonly loginStatus: (p: {status: string; meaning: string}) => string;
}
