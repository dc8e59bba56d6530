import type {InitiatorLogId} from '../stacks/logs/initiatorLog.ts';
import type {LioLogId} from '../stacks/logs/lioLog.ts';
import type {LioMoveId} from '../stacks/logs/lioMoves.ts';
import type {ClearingWords} from './clearing.ts';
import type {CouplingWords} from './couplings.ts';
import type {DeviationWords} from './deviations.ts';
import type {EntryTitleWords} from './entryTitles.ts';
import type {ErrorCodeWords} from './errorCodes.ts';
import type {IscsiadmErrorWords} from './iscsiadmErrors.ts';
import type {LoginStatusWords} from './loginStatuses.ts';
import type {LogTableWords} from './logTables.ts';
import type {NameWords} from './names.ts';
import type {PageWords} from './page.ts';
import type {ScenarioWords} from './scenarios.ts';
import type {StackTableWords} from './stackTables.ts';
import type {TableWords} from './table.ts';
import type {TermWords} from './terms.ts';

/** Every word about what has an address, by topic. For the build and for tests: no page may carry this. */
export interface EntryWords {
  readonly titles: EntryTitleWords['entryTitles'];
  readonly page: PageWords;
  readonly table: TableWords;
  readonly couplings: CouplingWords;
  readonly terms: TermWords;
  readonly scenarios: ScenarioWords;
  readonly names: NameWords;
  readonly stackTables: StackTableWords;
  readonly deviations: DeviationWords;
  readonly clearing: ClearingWords;
  readonly logTables: LogTableWords;
  readonly logLines: Readonly<Record<InitiatorLogId | LioLogId | LioMoveId, string>>;
  readonly errorCodes: ErrorCodeWords;
  readonly iscsiadmErrors: IscsiadmErrorWords;
  readonly loginStatuses: LoginStatusWords;
}
