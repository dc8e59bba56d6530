import type {DecidingFindingId, FindingId} from '../stacks/findings.ts';
import {isHealthy} from './healthy.ts';
import {mostOfOneKind} from './notes.ts';
import {together} from './together.ts';
import type {ConnectionRead, Finding, Reading, SessionRead} from './reading.ts';
import {type DecidingFinding, type Verdict, verdictBy, verdictOf} from './verdict.ts';

/** Why two outputs were not compared: the second tells nothing about the first, or the first has nothing that should pass. */
export type WhyApart = 'nothing-read' | 'other-output' | 'other-sessions' | 'nothing-to-watch';

/** The output of one command, and that of the same command some seconds later, as one answer. */
export interface TwoLooks {
  readonly reading: Reading;
  /** Whether the reading is of both outputs together; of the first alone where the second has nothing to do with it. */
  readonly isOfBoth: boolean;
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

/**
 * Compares what two outputs show of the same connections. That an unchanged state is stuck is our conclusion.
 *
 * @param first what was read in the first output
 * @param second in that of the same command some seconds later
 */
export function compared(first: Reading, second: Reading): TwoLooks {
  const alone = (apart: WhyApart): TwoLooks => ({reading: first, isOfBoth: false, verdict: verdictOf(first), apart});
  if (second.sources.length === 0) return alone('nothing-read');
  const both = together(first, second);
  const watched = seenIn(first.sessions).filter(isPassing);
  if (watched.length === 0) {
    return {reading: both, isOfBoth: true, verdict: verdictOf(both), apart: 'nothing-to-watch'};
  }
  if (!watched.some((each) => isOfSameCommand(second, each))) return alone('other-output');

  const later = seenIn(both.sessions.filter(({line}) => line > first.lineCount));
  const outcomes = watched.flatMap((was) => outcomeOf(was, later) ?? []);
  const found = order.flatMap((id) => outcomes.filter((finding) => finding.id === id).slice(0, mostOfOneKind));
  const [decisive] = found;
  if (decisive === undefined) return alone('other-sessions');
  const answered = new Set(watched.flatMap(linesOf));
  const stands = ({id, lines}: Finding) =>
    !ofOnePaste.has(id) && !(passing.has(id) && lines.some((line) => answered.has(line)));
  const reading = {...both, findings: [...found, ...both.findings.filter(stands)]};
  const [last] = decisive.lines.toReversed();
  return {
    reading,
    isOfBoth: true,
    verdict: {
      // Where it is now, and not where it was.
      ...verdictBy(reading, {...decisive, lines: last === undefined ? [] : [last]}),
      because: decisive,
      lines: decisive.lines,
    },
    apart: null,
  };
}

/** Whether an output has what a state was read from: `targetcli sessions list` has no connections. */
function isOfSameCommand({sources, sessions}: Reading, {session: {format}, connection}: Seen): boolean {
  const own = sessions.filter((session) => session.format === format);
  return (
    sources.some((source) => source.format === format) &&
    (connection === null || own.length === 0 || own.some(({showsConnections}) => showsConnections))
  );
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
