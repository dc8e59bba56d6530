import type {Role} from '../spec/index.ts';
import type {FindingId, ParamsOf} from '../stacks/findings.ts';
import type {Format} from '../stacks/vendors.ts';
import {urgentFirst} from './findingOrder.ts';
import {OwnTexts} from './ownTexts.ts';
import type {EventRead, Finding, Line, SessionRead, Source, UnreadLine} from './reading.ts';

/** More findings of one kind, or more lines of one finding, say nothing new. */
export const mostOfOneKind = 20;
const mostUnread = 2_000;
const longestUnread = 400;

/** An event as a reader tells it: what its line does not have is left out. */
type ToldEvent = Pick<EventRead, 'line' | 'row' | 'side' | 'transitions'> &
  Partial<Omit<EventRead, 'times'>> & {readonly times?: number | undefined};

/** What the readers write down while they go through a text. */
export class Notes {
  readonly sources: Source[] = [];
  readonly sessions: SessionRead[] = [];
  readonly events: EventRead[] = [];
  readonly unread: UnreadLine[] = [];
  unreadCount = 0;
  readonly #findings = new Map<string, Finding & {readonly lines: number[]}>();
  readonly #counts = new Map<FindingId, number>();
  readonly #own = new OwnTexts();

  source(format: Format, side: Role): void {
    if (!this.sources.some((source) => source.format === format && source.side === side)) {
      this.sources.push({format, side});
    }
  }

  session(session: SessionRead): void {
    this.source(session.format, session.side);
    const own = this.#own;
    this.sessions.push({
      ...session,
      stateText: own.of(session.stateText),
      initiatorName: own.of(session.initiatorName),
      targetName: own.of(session.targetName),
      connections: session.connections.map((connection) => ({
        ...connection,
        stateText: own.of(connection.stateText),
        peer: own.of(connection.peer),
      })),
    });
  }

  /** Writes an event down, and says under which number it can be read again. */
  event(told: ToldEvent): number {
    const {line, row, side, code = null, refusal = null, context = null, transitions, times} = told;
    const {time = null, host = null, connection = null, about = null} = told;
    const own = this.#own;
    const event: EventRead = {
      line,
      row,
      side,
      time: own.of(time),
      host: own.of(host),
      connection: own.of(connection),
      code,
      about: own.of(about),
      refusal,
      context,
      transitions,
    };
    return this.events.push(times === undefined ? event : {...event, times}) - 1;
  }

  /** What a later line shows an earlier one to mean. */
  reread(number: number, meaning: Pick<EventRead, 'row' | 'transitions'>): void {
    const event = this.events[number];
    if (event !== undefined) this.events[number] = {...event, ...meaning};
  }

  /** That an event came again, without lines of its own. */
  repeat(number: number, times: number): void {
    const event = this.events[number];
    if (event !== undefined) this.events[number] = {...event, times: (event.times ?? 1) + times};
  }

  /** Raises a finding; said again of the same thing it only gains a line. */
  find<Id extends FindingId>(id: Id, params: ParamsOf<Id>, ...lines: readonly number[]): void {
    const key = `${id} ${Object.values<string>(params).join(' ')}`;
    const known = this.#findings.get(key);
    if (known !== undefined) {
      if (known.lines.length < mostOfOneKind) known.lines.push(...lines.filter((line) => !known.lines.includes(line)));
      return;
    }
    const count = (this.#counts.get(id) ?? 0) + 1;
    this.#counts.set(id, count);
    if (count <= mostOfOneKind) {
      this.#findings.set(key, {id, params, lines: [...lines]});
    }
  }

  /** In the order of the table, which puts what needs an answer first. */
  findings(): readonly Finding[] {
    return urgentFirst([...this.#findings.values()]);
  }

  /** What was left has a meaning after all. */
  leaveNone(): void {
    this.unread.length = 0;
    this.unreadCount = 0;
  }

  leave(line: Line): void {
    this.unreadCount += 1;
    if (this.unread.length < mostUnread) {
      const text = line.text.length > longestUnread ? `${line.text.slice(0, longestUnread)}…` : line.text;
      this.unread.push({number: line.number, text});
    }
  }
}

/** One format's reader: it takes its lines one by one, and lets go of what it holds at the end. */
export interface Reader {
  /** Whether the line was one of this format's. */
  take: (line: Line) => boolean;
  /** Whether the line is the rest of one that this reader has begun: then it is nobody else's, whatever it looks like. */
  goesOn?: (line: Line) => boolean;
  end: () => void;
}
