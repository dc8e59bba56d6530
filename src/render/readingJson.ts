import type {EventRead, Finding, Reading, SessionRead, Source} from '../reader/reading.ts';
import {sayEvent} from '../say/events.ts';
import {sayFinding} from '../say/findings.ts';
import type {Evidence} from '../spec/evidence.ts';
import type {Role, StateId, TransitionId} from '../spec/index.ts';
import {findingRows} from '../stacks/findings.ts';
import type {Page} from '../stacks/pages.ts';
import {byLocale, type Locale} from '../text/locales.ts';
import type {ReadingWords} from '../text/reading.ts';

type Texts = Readonly<Record<Locale, string>>;
type WordsOfAll = Readonly<Record<Locale, ReadingWords>>;

/** Evidence in the words that the command has always printed. */
const certainties = {
  rfc: 'rfc',
  printed: 'stated',
  implementation: 'source',
  inferred: 'inferred',
} as const satisfies Record<Evidence, string>;

/** What `npm run read-state` prints: an interface, so fields keep their names. */
export interface Answer {
  readonly sources: readonly Source[];
  readonly sessions: readonly {
    readonly side: Role;
    readonly sid: number | null;
    readonly stateText: string | null;
    readonly rfcState: StateId | null;
    readonly initiatorName?: string;
    readonly connections: readonly {
      readonly cid: number | null;
      readonly stateText: string | null;
      readonly rfcState: StateId | null;
      readonly peer?: string;
    }[];
  }[];
  readonly events: readonly {
    readonly line: number;
    readonly connection?: string;
    readonly code?: number;
    readonly transitions: readonly TransitionId[];
    readonly meaning: Texts;
  }[];
  readonly findings: readonly {
    readonly id: string;
    readonly certainty: (typeof certainties)[Evidence];
    readonly page: Page;
    readonly text: Texts;
  }[];
  readonly unread: readonly string[];
}

/** The reading as the command prints it. Whether anything was recognised at all is `sources`. */
export function answerOf(reading: Reading, words: WordsOfAll): Answer {
  return {
    sources: reading.sources,
    sessions: reading.sessions.map(sessionOf),
    events: [...eventsOf(reading, words)],
    findings: reading.findings.map((finding) => ({
      id: finding.id,
      certainty: certainties[findingRows[finding.id].evidence],
      page: findingRows[finding.id].page,
      text: byLocale((locale) => wholeText(finding, words[locale])),
    })),
    unread: reading.unread.map(({text}) => text),
  };
}

/**
 * What comes before the answer in the same object, and the answer, as indented JSON in pieces: of a long log the events
 * are more than a text can hold.
 */
export function* answerText(before: object, reading: Reading, words: WordsOfAll): Generator<string, void> {
  const frame = JSON.stringify({...before, ...answerOf({...reading, events: []}, words)}, null, 2);
  // No text within JSON holds a line end, so this is the field itself.
  const [start = '', end = ''] = frame.split(/(?<=\n {2}"events": \[)(?=\],?\n)/);
  yield start;
  let joint = '\n    ';
  for (const event of eventsOf(reading, words)) {
    yield joint + JSON.stringify(event, null, 2).replaceAll('\n', '\n    ');
    joint = ',\n    ';
  }
  yield reading.events.length === 0 ? end : `\n  ${end}`;
}

function* eventsOf({events}: Reading, words: WordsOfAll): Generator<Answer['events'][number], void> {
  const hosts = new Set<string>();
  for (const {host} of events) if (host !== null) hosts.add(host);
  for (const event of events) yield eventOf(event, hosts.size > 1, words);
}

/** Finding, next step and warning in one piece, for those who see no page. */
function wholeText(finding: Finding, words: ReadingWords): string {
  const {text, next, avoid} = sayFinding(words, finding);
  return [text, next, avoid].filter((part) => part !== undefined).join(words.sentenceGap);
}

function sessionOf(session: SessionRead): Answer['sessions'][number] {
  const {side, sid, stateText, rfcState, initiatorName, connections} = session;
  return {
    side,
    sid,
    stateText,
    rfcState,
    ...(initiatorName === null ? {} : {initiatorName}),
    connections: connections.map(({cid, stateText: word, rfcState: state, peer}) => ({
      cid,
      stateText: word,
      rfcState: state,
      ...(peer === null ? {} : {peer}),
    })),
  };
}

/** Numbers repeat from host to host, so with several hosts in one text each is named. */
function eventOf(event: EventRead, manyHosts: boolean, words: WordsOfAll): Answer['events'][number] {
  const {line, connection, code, host, transitions} = event;
  const name = connection !== null && manyHosts && host !== null ? `${host} ${connection}` : connection;
  return {
    line,
    ...(name === null ? {} : {connection: name}),
    ...(code === null ? {} : {code}),
    transitions,
    meaning: byLocale((locale) => sayEvent(words[locale], event)),
  };
}
