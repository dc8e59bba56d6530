import type {WhyApart} from '../reader/again.ts';
import type {DerivedVerdict} from '../reader/nextCommand.ts';
import type {Role} from '../spec/index.ts';
import type {CommandField, CommandId} from '../stacks/commands.ts';
import type {Sign} from '../stacks/findings.ts';

/** What a verdict says beside the words of the finding that it rests on. */
export interface VerdictWords {
  /** The sign in words: colour and shape say the same. */
  readonly signs: Readonly<Record<Sign, string>>;
  /** Where no finding decides. No full stop. */
  readonly derived: Readonly<Record<DerivedVerdict, string>>;
  readonly sides: Readonly<Record<Role, string>>;
  /** Between two sides. */
  readonly and: string;
  /** Where to run a command. */
  readonly where: Readonly<Record<Role, string>>;
  /** What a command shows, or does. */
  readonly commands: Readonly<Record<CommandId, string>>;
  /** What has to be filled in. */
  readonly fields: Readonly<Record<CommandField, string>>;
  /** The second look at a state that should pass. */
  readonly again: {
    readonly label: string;
    readonly hint: string;
    readonly chooseFile: string;
    /** Why a second output was not compared. Sentences. */
    readonly apart: Readonly<Record<WhyApart, string>>;
  };
}
