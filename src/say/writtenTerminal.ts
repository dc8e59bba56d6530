import type {ReadPrint} from '../exercises/diagnosis.ts';
import type {EventRowId} from '../reader/reading.ts';
import type {CommandId} from '../stacks/commands.ts';
import type {Sign} from '../stacks/findings.ts';
import type {TerminalTeller} from './exercises.ts';
import type {SaidVerdict} from './verdict.ts';

/**
 * The texts that exercises ask about, with all that the reader and its words have to say of them in one language. Written as
 * JSON while the site is built, so that a page needs neither: they are most of what a question would weigh.
 */
export interface WrittenTerminal {
  readonly prints: readonly ReadPrint[];
  /** The verdict of each text, in the order of the texts. */
  readonly verdicts: readonly SaidVerdict[];
  readonly signs: Readonly<Record<Sign, string>>;
  readonly shows: Readonly<Partial<Record<CommandId, string>>>;
  readonly meanings: Readonly<Partial<Record<EventRowId, string>>>;
}

/** What the reader says in an exercise, as it was written down. */
export function writtenTeller({prints, verdicts, signs, shows, meanings}: WrittenTerminal): TerminalTeller {
  const written = <T>(found: T | undefined): T => {
    if (found === undefined) throw new Error('a text was asked about that nobody has written down');
    return found;
  };
  return {
    sign: (sign) => signs[sign],
    shows: (command) => written(shows[command]),
    meaning: (row) => written(meanings[row]),
    verdict: (verdict) => written(verdicts[prints.findIndex((print) => print.verdict === verdict)]),
  };
}
