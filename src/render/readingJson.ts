import type {Role, StateId, TransitionId} from '../spec/index.ts';
import type {Page} from '../stacks/pages.ts';
import type {Certainty} from '../stacks/certainty.ts';
import type {Localized} from '../stacks/localized.ts';
import type {EventRead, Finding, Reading, SessionRead, Source} from '../reader/reading.ts';

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
    readonly meaning: Localized;
  }[];
  readonly findings: readonly {
    readonly id: string;
    readonly certainty: Certainty;
    readonly page: Page;
    readonly text: Localized;
  }[];
  readonly unread: readonly string[];
}

/** The reading as the command prints it. Whether anything was recognised at all is `sources`. */
export function answerOf(reading: Reading): Answer {
  const hosts = new Set(reading.events.flatMap(({host}) => (host === null ? [] : [host])));
  return {
    sources: reading.sources,
    sessions: reading.sessions.map(sessionOf),
    events: reading.events.map((event) => eventOf(event, hosts.size > 1)),
    findings: reading.findings.map((finding) => ({
      id: finding.id,
      certainty: finding.certainty,
      page: finding.page,
      text: wholeText(finding),
    })),
    unread: reading.unread.map(({text}) => text),
  };
}

/** Finding, next step and warning in one piece, for those who see no page. */
function wholeText({text, next, avoid}: Finding): Localized {
  const parts = [text, next, avoid].filter((part) => part !== undefined);
  return {
    en: parts.map((part) => part.en).join(' '),
    'zh-Hans': parts.map((part) => part['zh-Hans']).join(''),
  };
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
function eventOf(event: EventRead, manyHosts: boolean): Answer['events'][number] {
  const {line, connection, code, host, transitions, meaning} = event;
  const name = connection !== null && manyHosts && host !== null ? `${host} ${connection}` : connection;
  return {
    line,
    ...(name === null ? {} : {connection: name}),
    ...(code === null ? {} : {code}),
    transitions,
    meaning,
  };
}
