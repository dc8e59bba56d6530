import {Anchors} from './anchors.ts';
import {ForeignAborts} from './aborts.ts';
import {connectionOf} from './connectionOf.ts';
import {ConnectionPhases} from './connectionPhases.ts';
import {errorMove} from './errorMove.ts';
import {illumosTransition} from '../../stacks/logs/illumosMoves.ts';
import type {Argument} from '../../stacks/logs/logRow.ts';
import {type KnownLogRow, logRows} from '../../stacks/logs/logRows.ts';
import {iscsiadmError} from '../../stacks/iscsiadmErrors.ts';
import {loginAnswer} from '../../stacks/loginStatuses.ts';
import {suppressedIn, unfolded} from '../lines/repeated.ts';
import {isStamped, type LogPrefix, prefixOf} from '../lines/logPrefix.ts';
import {LioMoveReader, moving} from './lioMoveReader.ts';
import {LioLogins} from './lioLogins.ts';
import type {Notes, Reader} from '../notes.ts';
import {Portals} from './portals.ts';
import {matcher} from './printf.ts';
import {ScstSessions} from './scstSessions.ts';
import type {EventRead, Line} from '../reading.ts';
import {openIscsiStateNumber} from '../../stacks/vocabularies.ts';
import {isOurs, withoutHost} from './whoSpeaks.ts';

const compiled = logRows.map((row) => ({row, matcher: matcher(row.format)}));
const anchors = new Anchors(compiled.map(({matcher: one}) => one.anchor));
/** No format is shorter; blank lines and rules need no search. */
const shortest = Math.min(...compiled.map(({matcher: one}) => one.anchor.length));

/** A line and the row of the table that knows it. */
export interface Heard {
  readonly line: Line;
  readonly row: KnownLogRow;
  readonly values: readonly string[];
  readonly prefix: LogPrefix;
  /** How often the line was printed, where its log folds equal ones. */
  readonly times?: number;
}

/** The row that knows a line, or null. */
export function recognise(whole: Line): Heard | null {
  const inner = unfolded(whole);
  const line = inner === null ? whole : inner.line;
  const times = inner === null ? {} : {times: inner.times};
  for (const index of anchors.in(line.text)) {
    const known = compiled[index];
    if (known === undefined) continue;
    const {row, matcher: one} = known;
    if (!line.text.includes(one.anchor)) continue;
    if (!hasOneOf(line.text, row.needs)) continue;
    const values = one.match(line.text);
    if (values === null) continue;
    const prefix = prefixOf(line.text);
    if (row.kernelOnly === true && prefix.speaker !== 'kernel') continue;
    if (row.needs !== undefined && !hasOneOf(withoutHost(line.text, prefix), row.needs)) continue;
    if (isOurs(line.text, prefix)) return {line, row, values, prefix, ...times};
  }
  return null;
}

function hasOneOf(text: string, needs: KnownLogRow['needs']): boolean {
  if (needs === undefined) return true;
  return typeof needs === 'string' ? text.includes(needs) : needs.some((word) => text.includes(word));
}

/** The line together with the next, where that is its broken-off end: it says more, or names the nexus to its end. */
function goesOn({line, row, values, prefix}: Heard, next: Line): Heard | null {
  if (next.text === '' || isStamped(next.text) || line.text.length > longestLog) return null;
  if (recognise(next) !== null || next.text.includes(moving)) return null;
  for (const joint of next.indented || line.spaced ? ([' ', ''] as const) : (['', ' '] as const)) {
    const whole = recognise({...next, number: line.number, text: line.text + joint + next.text});
    if (whole !== null && (whole.row.id !== row.id || isNexusPart(row, values, whole.values))) return whole;
  }
  // The end of a sentence whose beginning said all there is to know.
  const isEnd = isStamped(line.text) && line.text.length >= shortestWidth && sentenceEnd.test(next.text);
  return isEnd ? {line: {...line, text: `${line.text} ${next.text}`}, row, values, prefix} : null;
}

/** `…,i,0x00023d000004,iqn.…,t,0x01` has no spaces, and this end. */
function isNexusPart({args}: KnownLogRow, before: readonly string[], after: readonly string[]): boolean {
  const at = args.findIndex((name) => name === 'nexus');
  const [short = '', long = ''] = [before[at], after[at]];
  return at !== -1 && !wholeNexus.test(short) && /^\S{1,600}$/.test(long);
}

/** What a line is about, where that is told by none of the event's other fields. */
const aboutNames: ReadonlySet<Argument> = new Set<Argument>(['nexus', 'retcode', 'tag', 'local', 'isid', 'group']);
const wholeNexus = /,t,0x[0-9a-f]{2,4}$/;
/** No name in a line is this long. */
const longestLog = 1_000;
/** Narrower terminals are not in use. */
const shortestWidth = 60;
/** No capital, no Chinese, no question: what somebody wrote below a log is none of it. */
const sentenceEnd = /^[a-z0-9][a-z0-9.,:()' -]{0,120}$/;

/** Kernel, iscsid and target log lines, alone or in any mixture. */
export function logReader(notes: Notes): Reader {
  const phases = new ConnectionPhases();
  const moves = new LioMoveReader(notes);
  const logins = new LioLogins(notes);
  const scst = new ScstSessions(notes);
  const foreignAborts = new ForeignAborts();
  const portals = new Portals(notes);
  /** A failed login, until the next line settles what became of it. */
  let undecided: {readonly event: number; readonly line: number} | null = null;
  /** What was noted last, and from which line. */
  let last: {readonly event: number; readonly text: string} | null = null;
  /** A line whose end may stand on the next one. */
  let held: Heard | null = null;

  function take(line: Line): boolean {
    if (held !== null) {
      const longer = goesOn(held, line);
      if (longer !== null) {
        held = longer;
        return true;
      }
      flush();
    }
    if (line.text.length < shortest) return false;
    if (line.text.includes(moving)) return moves.take(line);
    if (foreignAborts.take(line.text)) return false;
    const heard = recognise(line);
    if (heard === null) return isRepeat(line.text);
    held = heard;
    return true;
  }

  /** Whether a line only counts how often the last one came again. */
  function isRepeat(text: string): boolean {
    const again = last === null ? null : suppressedIn(text);
    if (last === null || again === null || !last.text.includes(again.start)) return false;
    notes.repeat(last.event, again.times);
    return true;
  }

  function flush(): void {
    const heard = held;
    held = null;
    if (heard !== null) note(heard);
  }

  function note({line, row, values, prefix: {time, host}, times}: Heard): void {
    const argument = argumentsOf(row, values);
    const connection = connectionOf(row, line.text, argument);
    const code = row.reads === 'initiator-log' || row.reads === 'iscsiadm-messages' ? numberOr(argument('code')) : null;
    const state = numberOr(argument('state'));
    const told = tellOf(row, {line, connection, host, code, state, argument});
    notes.source(row.reads, row.side);
    moves.hear(row);
    const portal = portalOf(argument);
    const about = aboutIn(row, values) ?? portal ?? null;
    const reason = argument('reason') ?? argument('errno') ?? row.impliesReason;
    if (portal !== undefined && reason !== undefined) portals.unreachable(portal, reason, line.number);
    // Field by field: a long log has hundreds of thousands of these.
    const number = notes.event({
      line: line.number,
      row: row.id,
      side: row.side,
      time,
      host,
      connection,
      code,
      about: told.about === undefined ? about : told.about,
      refusal: told.refusal ?? null,
      context: told.context ?? null,
      transitions: told.transitions,
      times,
    });
    last = {event: number, text: line.text};
    if (row.id === 'iscsiadm-error' && code !== null) decide(code, line.number);
    undecided = row.id === 'iscsiadm-login-failed' ? {event: number, line: line.number} : null;
  }

  /** iscsiadm prints its number under the login that failed: the number says how far that login came. */
  function decide(code: number, line: number): void {
    const known = iscsiadmError(code);
    if (known === undefined) return;
    const lines = undecided === null ? [line] : [undecided.line, line];
    notes.find(known.finding, {number: `${code}`, exit: `${known.code}`}, ...lines);
    if (undecided !== null) {
      notes.reread(undecided.event, {row: 'iscsiadm-login-decided', transitions: known.transitions});
    }
  }

  interface Told {
    readonly line: Line;
    readonly connection: string | null;
    readonly host: string | null;
    readonly code: number | null;
    readonly state: number | null;
    readonly argument: (name: Argument) => string | undefined;
  }

  function tellOf(row: KnownLogRow, told: Told): Saying {
    const {line, connection, host, code, state, argument} = told;
    const stated = state === null ? undefined : openIscsiStateNumber(state);
    if (row.finding !== undefined) notes.find(row.finding, {}, line.number);
    if (row.explainsState === true && stated?.state != null) {
      notes.find('state-number', {number: `${state}`, word: stated.word, state: stated.state}, line.number);
    }
    const [statusClass, detail] = [argument('class'), argument('detail')];
    if (statusClass !== undefined && detail !== undefined) {
      return {transitions: row.transitions, refusal: refusalOf(statusClass, detail, line)};
    }
    const login = logins.next(row, {line: line.number, host, returned: argument('retcode'), bytes: argument('bytes')});
    if (login !== null) return login;
    if (row.reads === 'scst-log') {
      const [initiator, identifier] = [argument('initiator') ?? null, argument('identifier') ?? null];
      return {transitions: scst.next(row, {line: line.number, host, initiator, identifier}), about: initiator};
    }
    if (row.impliesStatus !== undefined) {
      const {impliesStatus: login} = row;
      notes.find('login-status-by-line', {status: login, login}, line.number);
    }
    if (row.reads === 'illumos-log') {
      const [from = '', event = '', to = ''] = [argument('from'), argument('event'), argument('to')];
      const transition = illumosTransition(from, event, to);
      return {transitions: transition === null ? [] : [transition]};
    }
    // FreeBSD's initiator prints no line when it is back, so each of its errors is told as it stands.
    if (connection === null || row.side !== 'initiator' || row.reads === 'freebsd-log')
      return {transitions: row.transitions};
    return phases.next(`${host ?? ''} ${connection}`, {
      row: row.id,
      error: row.transitions[0] === 'T15',
      code: code ?? row.impliesCode ?? null,
      stated: state !== null,
      transitions: state === null ? row.transitions : errorMove(stated?.state ?? null),
    });
  }

  function refusalOf(statusClass: string, detail: string, line: Line): EventRead['refusal'] {
    const login = loginAnswer(statusClass, detail);
    if (login === undefined) return null;
    const refusal = {status: `${statusClass}/${detail}`, login};
    notes.find('login-rejected', refusal, line.number);
    return refusal;
  }

  return {take, end: flush};
}

/** A line's values by what they stand for. */
function argumentsOf({args}: KnownLogRow, values: readonly string[]): (name: Argument) => string | undefined {
  return (name) => values[args.indexOf(name)];
}

function aboutIn({args}: KnownLogRow, values: readonly string[]): string | undefined {
  const at = args.findIndex((name) => aboutNames.has(name));
  return at === -1 ? undefined : values[at];
}

type Saying = Pick<EventRead, 'transitions'> & Partial<Pick<EventRead, 'refusal' | 'context' | 'about'>>;

function portalOf(argument: (name: Argument) => string | undefined): string | undefined {
  const [host, port] = [argument('host'), argument('port')];
  // iscsiadm sets a comma before the port.
  return host === undefined || port === undefined
    ? argument('portal')?.replace(/,(?=\d{1,5}$)/, ':')
    : `${host}:${port}`;
}

function numberOr(text: string | undefined): number | null {
  return text === undefined ? null : Number.parseInt(text, 10);
}
