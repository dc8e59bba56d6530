import type {DecidingFindingId, FindingId} from '../stacks/findings.ts';
import {isHealthy} from './healthy.ts';
import {createReader, read} from './read.ts';
import {mostOfOneKind} from './notes.ts';
import type {ConnectionRead, Finding, Reading, SessionRead} from './reading.ts';
import {type DecidingFinding, type Verdict, verdictBy, verdictOf} from './verdict.ts';

/** Why a second output tells nothing about the first. */
export type WhyApart = 'nothing-read' | 'other-output' | 'other-sessions';

/** The output of one command, and that of the same command some seconds later, as one answer. */
export interface TwoLooks {
  /** What was read: both outputs, or the first alone where the second has nothing to do with it. */
  readonly text: readonly string[];
  readonly reading: Reading;
  readonly verdict: Verdict;
  /** Null where the two were compared. */
  readonly apart: WhyApart | null;
}

/** Whether a second look some seconds later decides: the verdict rests on a state that should pass. */
export function isForTimeToTell(reading: Reading, {because}: Verdict): boolean {
  return typeof because !== 'string' && passing.has(because.id) && seenIn(reading.sessions).some(isPassing);
}

/** What one look says of a state that should pass, with an “if” that a second look answers. */
const passing: ReadonlySet<FindingId> = new Set<DecidingFindingId>([
  'lio-close-blocked',
  'lio-cleanup-wait',
  'lio-in-logout',
  'lio-failed-no-connection',
  'scst-closing',
  'transport-wait',
  'session-failed',
  'initiator-cleanup-wait',
  'stage-reopen',
]);

/** Reads two outputs and compares what they show of the same connections. That an unchanged state is stuck is our conclusion. */
export function readAgain(first: string, second: string): TwoLooks {
  const before = read(first);
  const after = read(second);
  const alone = (apart: WhyApart): TwoLooks => ({
    text: [first],
    reading: before,
    verdict: verdictOf(before),
    apart,
  });
  if (after.sources.length === 0) return alone('nothing-read');
  const watched = seenIn(before.sessions).filter(isPassing);
  if (!watched.some(({session}) => after.sources.some(({format}) => format === session.format))) {
    return alone('other-output');
  }

  const text = [first, '\n\n', second];
  const reader = createReader();
  for (const piece of text) reader.push(piece);
  const both = reader.end();
  const isOfSecond = ({line}: SessionRead) => line > before.lineCount;
  const looks = {
    first: seenIn(both.sessions.filter((session) => !isOfSecond(session))).filter(isPassing),
    second: seenIn(both.sessions.filter(isOfSecond)),
  };
  const compared = looks.first.flatMap((was) => outcomeOf(was, looks.second) ?? []);
  const found = order.flatMap((id) => compared.filter((finding) => finding.id === id).slice(0, mostOfOneKind));
  const [decisive] = found;
  if (decisive === undefined) return alone('other-sessions');
  const answered = new Set(looks.first.flatMap(linesOf));
  const stands = ({id, lines}: Finding) =>
    !ofOnePaste.has(id) && !(passing.has(id) && lines.some((line) => answered.has(line)));
  const reading = {...both, findings: [...found, ...both.findings.filter(stands)]};
  const [last] = decisive.lines.toReversed();
  return {
    text,
    reading,
    verdict: {
      // Where it is now, and not where it was.
      ...verdictBy(reading, {...decisive, lines: last === undefined ? [] : [last]}),
      because: decisive,
      lines: decisive.lines,
    },
    apart: null,
  };
}

/** Said of two outputs in one paste: the two are compared here. */
const ofOnePaste: ReadonlySet<string> = new Set<DecidingFindingId>(['lio-cleanup-wait-twice', 'scst-closing-twice']);

/** Most urgent first: of several connections the one that is stuck decides. */
const order = [
  'again-stuck',
  'again-scst-stuck',
  'again-not-back',
  'again-timer',
  'again-moved',
  'again-gone',
  'again-back',
] as const satisfies readonly DecidingFindingId[];

type Outcome = DecidingFinding & {readonly id: (typeof order)[number]};

/** A connection, or a session that has none. */
interface Seen {
  readonly session: SessionRead;
  readonly connection: ConnectionRead | null;
}

function seenIn(sessions: readonly SessionRead[]): readonly Seen[] {
  return sessions.flatMap((session): readonly Seen[] =>
    session.connections.length === 0
      ? [{session, connection: null}]
      : session.connections.map((connection) => ({session, connection})),
  );
}

/** In a state that passes by itself, if nothing holds it. */
function isPassing({session, connection}: Seen): boolean {
  if (wordsOf({session, connection}) === null) return false;
  if (session.side === 'initiator') return !isHealthy(session);
  return connection === null
    ? session.rfcState === 'Q4' && session.showsConnections
    : isClosing.has(connection.rfcState ?? '') || isScstClosing(connection);
}

const isClosing: ReadonlySet<string> = new Set(['S6', 'S7', 'S8']);

function isScstClosing({stateText}: ConnectionRead): boolean {
  return stateText?.split(' ').includes('closing') === true;
}

/** The state in the words that were printed. */
function wordsOf({session, connection}: Seen): string | null {
  const words = [connection?.stateText, session.side === 'initiator' ? session.stateText : null];
  const printed = connection === null ? [session.stateText] : words;
  const told = printed.filter((word) => word != null && word !== 'Unknown');
  return told.length === 0 ? null : told.join(', ');
}

/** Whose state it is, the same in both outputs. An initiator may reach its target by another portal. */
function keyOf({session, connection}: Seen): string {
  const {side, format, sid, initiatorName, targetName} = session;
  const own = side === 'initiator' || connection === null ? [] : [connection.cid, connection.peer];
  return JSON.stringify([side, format, sid, side === 'initiator' ? null : initiatorName, targetName, ...own]);
}

/** What became of one connection; null where the second output does not show. */
function outcomeOf(was: Seen, second: readonly Seen[]): Outcome | null {
  const is = second.find((each) => keyOf(each) === keyOf(was));
  const connection = nameOf(was);
  const first = wordsOf(was) ?? '?';
  if (is === undefined) {
    const {initiatorName, format} = was.session;
    // An output about other hosts alone says nothing of this one.
    const isElsewhere = second.some(({session}) => session.format === format) && !isAmong(second, initiatorName);
    return isElsewhere ? null : outcome('again-gone', {connection, first}, was, null);
  }
  const now = wordsOf(is) ?? '?';
  if (was.session.side === 'initiator') {
    if (isHealthy(is.session)) return outcome('again-back', {connection, first}, was, is);
    if (is.connection?.rfcState === 'S4') return outcome('again-moved', {connection, first, second: now}, was, is);
    return outcome('again-not-back', {connection, first, second: now}, was, is);
  }
  if (first !== now) return outcome('again-moved', {connection, first, second: now}, was, is);
  if (was.connection === null) return outcome('again-timer', {connection}, was, is);
  return outcome(isScstClosing(was.connection) ? 'again-scst-stuck' : 'again-stuck', {connection, first}, was, is);
}

function isAmong(seen: readonly Seen[], initiatorName: string | null): boolean {
  return seen.some(({session}) => session.initiatorName === initiatorName);
}

function outcome(id: Outcome['id'], params: Outcome['params'], was: Seen, is: Seen | null): Outcome {
  return {id, params, lines: [lineOf(was), ...(is === null ? [] : [lineOf(is)])]};
}

function linesOf({session, connection}: Seen): readonly number[] {
  return connection === null ? [session.line] : [session.line, connection.line];
}

function lineOf({session, connection}: Seen): number {
  return (connection ?? session).line;
}

/** `5:0` as a log has it; the initiator where no numbers are printed. */
function nameOf({session, connection}: Seen): string {
  if (session.sid === null) return session.initiatorName ?? '?';
  return connection?.cid == null ? `${session.sid}` : `${session.sid}:${connection.cid}`;
}
