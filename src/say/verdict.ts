import type {Verdict} from '../reader/verdict.ts';
import type {Evidence} from '../spec/evidence.ts';
import type {Sign} from '../stacks/findings.ts';
import {commands, commandText} from '../stacks/commands.ts';
import type {ReadingWords} from '../text/reading.ts';
import {fill, sayFinding} from './findings.ts';

/** A verdict in one language, for a page, a ticket or a terminal. */
export interface SaidVerdict {
  readonly sign: Sign;
  /** The sign in words. */
  readonly signText: string;
  /** The verdict in a few words, without a full stop. */
  readonly head: string;
  /** Which sides it is about; empty where nothing was recognised. */
  readonly sides: string;
  /** The sentences of the finding that decides; null where none does. */
  readonly text: string | null;
  readonly evidence: Evidence | null;
  readonly next: string | null;
  readonly avoid: string | null;
  readonly command: SaidCommand | null;
}

export interface SaidCommand {
  /** On which host, and as whom. */
  readonly where: string;
  /** What it shows. */
  readonly what: string;
  /** To copy as it stands; what it still has to be told is in lines of its own at the top, as `PID=`. */
  readonly text: string;
}

/** A verdict in words. */
export function sayVerdict(words: ReadingWords, verdict: Verdict): SaidVerdict {
  const {sign, because, evidence, sides, command} = verdict;
  const {signs, derived, sides: sideWords, and, where, commands: what} = words.verdict;
  const said = typeof because === 'string' ? null : sayFinding(words, because);
  return {
    sign,
    signText: signs[sign],
    head: typeof because === 'string' ? derived[because] : fill(words.findings[because.id].head, because.params),
    sides: sides.map((side) => sideWords[side]).join(and),
    text: said?.text ?? null,
    evidence,
    next: said?.next ?? null,
    avoid: said?.avoid ?? null,
    command:
      command === null
        ? null
        : {
            where: where[commands[command.id].side],
            what: what[command.id],
            text: commandText(command.id, command.values),
          },
  };
}
