import type {Role, TransitionId} from '../../spec/index.ts';
import type {Format} from '../vendors.ts';
import type {CommandId} from '../commands.ts';
import type {ConnectFailure} from '../connectFailures.ts';
import type {BareFindingId} from '../findings.ts';
import type {LoginStatusId} from '../loginStatuses.ts';

/** What a conversion of a format stands for. `skip` is read over. */
export type Argument =
  | 'sid'
  | 'cid'
  | 'code'
  | 'name'
  | 'state'
  | 'seconds'
  | 'nexus'
  | 'initiator'
  | 'target'
  | 'portal'
  | 'path'
  | 'isid'
  | 'local'
  | 'host'
  | 'port'
  | 'reason'
  | 'errno'
  | 'retcode'
  | 'class'
  | 'detail'
  | 'event'
  | 'from'
  | 'to'
  | 'tag'
  | 'identifier'
  | 'group'
  | 'bytes'
  | 'skip';

/** One line a product prints: its format, where that stands in the source, and which transitions it means. */
export interface LogRow {
  readonly id: string;
  readonly side: Role;
  readonly reads: Format;
  /** As in the source, for `printf`; cut after the last part that tells lines apart. */
  readonly format: string;
  readonly args: readonly Argument[];
  /** Words of which one must stand somewhere in the line too, where the format alone could be anybody's. */
  readonly needs?: string | readonly string[];
  /** The line is read only where its log says that the kernel wrote it: the words alone could be anybody's. */
  readonly kernelOnly?: true;
  readonly source: string;
  readonly transitions: readonly TransitionId[];
  /** The line alone does not tell which of the transitions it was. */
  readonly oneOf?: true;
  /** What the line shows beyond its transition. */
  readonly finding?: BareFindingId;
  /** The line prints iscsid's own number of a state, to be told apart from the number in a state of the RFC. */
  readonly explainsState?: true;
  /** The error code that the failure has where other lines report it; this line prints none. */
  readonly impliesCode?: number;
  /** The login status that the source prints this line for; the line itself prints none. */
  readonly impliesStatus?: LoginStatusId;
  /** Why TCP did not come up, where the line itself is the reason. */
  readonly impliesReason?: ConnectFailure;
  /** A command or a series of attempts ended without success, whatever that means for a connection. */
  readonly failed?: true;
  /** The line comes with a login that goes well, and says nothing of trouble. */
  readonly ofLogin?: true;
  /** The end of a command's output, which says no more than the lines of the same command above it. */
  readonly sumsUp?: true;
  /** The one command to run next, where the line is the failure that a text amounts to. */
  readonly next?: CommandId;
}
