import type {Reading} from '../reader/reading.ts';
import type {Verdict} from '../reader/verdict.ts';
import {sayEvent} from '../say/events.ts';
import {sayFinding} from '../say/findings.ts';
import {sayVerdict} from '../say/verdict.ts';
import {findingRows} from '../stacks/findings.ts';
import type {EvidenceWords} from '../text/evidence.ts';
import type {ReadingWords} from '../text/reading.ts';
import {pathOfFinding} from './findingPath.ts';

/** The labels of a ticket in one language. */
export interface TicketWords {
  readonly reading: ReadingWords;
  readonly title: string;
  /** Version and commit of what read it. */
  readonly edition: string;
  readonly findings: string;
  readonly next: string;
  readonly avoid: string;
  readonly sessions: string;
  readonly events: string;
  readonly line: (number: number) => string;
  readonly evidence: EvidenceWords;
  readonly side: Readonly<Record<'initiator' | 'target', string>>;
}

/** Events beyond this many are counted, not listed: a ticket is read by people. */
const eventsAtMost = 50;

/**
 * A reading as Markdown for a ticket.
 *
 * @param pageUrl the address of a page that explains a finding
 */
export function ticketOf(
  reading: Reading,
  verdict: Verdict,
  words: TicketWords,
  pageUrl: (page: string) => string,
): string {
  const {signText, head, sides, evidence: whose, command, avoid: leave} = sayVerdict(words.reading, verdict);
  const by = [sides, whose === null ? '' : words.evidence[whose].name].filter(Boolean).join(', ');
  return [
    `## ${words.title}`,
    '',
    `**${signText}: ${head}**${by === '' ? '' : ` (${by})`}`,
    ...(command === null ? [] : ['', `${words.next}${command.where}`, '', '```', ...command.text.split('\n'), '```']),
    ...(leave === null ? [] : ['', `${words.avoid}${leave}`]),
    ...(reading.findings.length === 0 ? [] : ['', `### ${words.findings}`]),
    ...reading.findings.flatMap((finding) => {
      const {text, next, avoid} = sayFinding(words.reading, finding);
      const {evidence} = findingRows[finding.id];
      return [
        '',
        `- ${text} (${words.evidence[evidence].name}, ${pageUrl(pathOfFinding(finding))})`,
        ...(next === undefined ? [] : [`  - ${words.next}${next}`]),
        ...(avoid === undefined ? [] : [`  - ${words.avoid}${avoid}`]),
      ];
    }),
    ...section(
      words.sessions,
      reading.sessions.flatMap(({side, sid, stateText, rfcState, connections}) => [
        `- ${words.side[side]}, sid ${sid ?? '?'}: ${stateOf(stateText, rfcState)}`,
        ...connections.map(
          (connection) =>
            `  - cid ${connection.cid ?? '?'}: ${stateOf(connection.stateText, connection.rfcState)}${connection.peer === null ? '' : `, ${connection.peer}`}`,
        ),
      ]),
    ),
    ...section(
      words.events,
      reading.events.slice(0, eventsAtMost).map((event) => {
        const {line, time, connection, transitions} = event;
        const where = [words.line(line), time, connection, transitions.join(' ')].filter(Boolean).join(', ');
        return `- ${where}: ${sayEvent(words.reading, event)}`;
      }),
    ),
    '',
    `${words.edition}, ${pageUrl('/read-my-terminal')}`,
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `### ${title}`, '', ...lines];
}

/** A word as printed stands as code: it is somebody else's text. */
function stateOf(printed: string | null, rfcState: string | null): string {
  const word = printed === null ? '?' : `\`${printed.replaceAll('`', "'")}\``;
  return rfcState === null ? word : `${word} (${rfcState})`;
}
