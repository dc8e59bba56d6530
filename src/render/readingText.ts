import type {Reading} from '../reader/reading.ts';
import {verdictOf} from '../reader/verdict.ts';
import {sayFinding} from '../say/findings.ts';
import {sayVerdict} from '../say/verdict.ts';
import {findingRows} from '../stacks/findings.ts';
import type {CommandWords} from '../text/command.ts';
import type {EvidenceWords} from '../text/evidence.ts';
import type {ReadingWords} from '../text/reading.ts';

/** One language for a terminal. */
export interface TerminalWords {
  readonly reading: ReadingWords;
  readonly command: CommandWords;
  readonly evidence: EvidenceWords;
  /** Before what to do next, and before what to leave alone. */
  readonly next: string;
  readonly avoid: string;
}

/** A reading as a terminal shows it: the verdict and the next command first, then every other finding. */
export function readingText(reading: Reading, words: TerminalWords): string {
  const verdict = verdictOf(reading);
  const {because} = verdict;
  const others = reading.findings.filter((finding) => finding !== because);
  return [
    verdictLines(verdict, words),
    ...others.map(({id, params, lines}) => {
      const {text, next, avoid} = sayFinding(words.reading, {id, params});
      const certainty = words.evidence[findingRows[id].evidence].name;
      return [`- ${words.command.finding({text, certainty, lines})}`, ...steps(next, avoid, words)].join('\n');
    }),
    '',
  ].join('\n\n');
}

function verdictLines(verdict: ReturnType<typeof verdictOf>, words: TerminalWords): string {
  const {signText, head, sides, text, evidence, next, avoid, command} = sayVerdict(words.reading, verdict);
  const certainty = evidence === null ? '' : words.evidence[evidence].name;
  return [
    words.command.verdict({sign: signText, sides, certainty}),
    head,
    ...(text === null ? [] : [text]),
    ...steps(next, avoid, words),
    ...(command === null ? [] : ['', words.command.command(command), '', command.text.replaceAll(/^/gm, '    ')]),
  ].join('\n');
}

function steps(next: string | null | undefined, avoid: string | null | undefined, words: TerminalWords) {
  return [...(next == null ? [] : [`  ${words.next}${next}`]), ...(avoid == null ? [] : [`  ${words.avoid}${avoid}`])];
}
