import type {Reading} from '../reader/reading.ts';
import {mostOfOneKind} from '../reader/notes.ts';
import {evidenceOfEvent, type Verdict} from '../reader/verdict.ts';
import type {Evidence} from '../spec/evidence.ts';
import {sayEvent} from '../say/events.ts';
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
export function readingText(reading: Reading, verdict: Verdict, words: TerminalWords): string {
  const {because} = verdict;
  const others = reading.findings.filter((finding) => finding !== because);
  return [
    verdictLines(verdict, words),
    ...(typeof because === 'string' ? eventLines(reading, words) : []),
    ...others.map(({id, params, lines}) => {
      const {text, next, avoid} = sayFinding(words.reading, {id, params});
      const certainty = words.evidence[findingRows[id].evidence].name;
      return [bullet({text, certainty, lines}, words), ...steps(next, avoid, words)].join('\n');
    }),
    '',
  ].join('\n\n');
}

function verdictLines(verdict: Verdict, words: TerminalWords): string {
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

/** What the lines of a log say, a sentence once with all its lines: a verdict without a finding rests on nothing else. */
function eventLines({events}: Reading, words: TerminalWords): readonly string[] {
  const said = new Map<string, {readonly evidence: Evidence; readonly lines: number[]}>();
  for (const event of events) {
    const text = sayEvent(words.reading, event);
    const known = said.get(text);
    if (known === undefined) said.set(text, {evidence: evidenceOfEvent(event), lines: [event.line]});
    else if (known.lines.length < mostOfOneKind) known.lines.push(event.line);
  }
  return [...said]
    .slice(-mostOfOneKind)
    .map(([text, {evidence, lines}]) => bullet({text, certainty: words.evidence[evidence].name, lines}, words));
}

function bullet({text, certainty, lines}: Parameters<CommandWords['finding']>[0], {command}: TerminalWords): string {
  return `- ${command.finding({text, certainty, lines: lines.toSorted((one, other) => one - other)})}`;
}

function steps(next: string | null | undefined, avoid: string | null | undefined, words: TerminalWords) {
  return [...(next == null ? [] : [`  ${words.next}${next}`]), ...(avoid == null ? [] : [`  ${words.avoid}${avoid}`])];
}
