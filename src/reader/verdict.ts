import type {Evidence} from '../spec/evidence.ts';
import {
  families,
  type MachineId,
  type Role,
  roles,
  type StateId,
  type TransitionId,
  type TransitionRow,
  transitionsOf,
} from '../spec/index.ts';
import {
  type CommandField,
  type CommandId,
  commandValue,
  type CommandValues,
  fieldsOfCommands,
} from '../stacks/commands.ts';
import {type DecidingFindingId, findingRows, type Sign, signs} from '../stacks/findings.ts';
import {logRows} from '../stacks/logs/logRows.ts';
import {vmkernelLog} from '../stacks/logs/vmkernelLog.ts';
import {windowsEvents} from '../stacks/logs/windowsEvents.ts';
import {openPacketRows, packetRows} from '../stacks/logs/packets.ts';
import {addressForm, addressIn} from './addressIn.ts';
import {areAllBack} from './allBack.ts';
import {connectionKey} from './connectionKey.ts';
import {failures, isFailure} from './failing.ts';
import {isHealthy} from './healthy.ts';
import {lastLoginIn} from './lastLogin.ts';
import {commandOfEvent, commandOfRefusalIn, type DerivedVerdict} from './nextCommand.ts';
import type {EventRead, EventRowId, Finding, Reading, SessionRead} from './reading.ts';
import {tellingFailure} from './tellingFailure.ts';

/** A finding that can be the verdict. */
export interface DecidingFinding extends Finding {
  readonly id: DecidingFindingId;
}

/** Where a connection or session is, and how it came there as far as the text shows. */
export interface Place {
  readonly machine: MachineId;
  readonly role: Role;
  readonly state: StateId;
  /** The newest last; they lead into the state. */
  readonly trail: readonly TransitionId[];
}

/** What a text amounts to: one sign, what it rests on, and what to do next. */
export interface Verdict {
  readonly sign: Sign;
  /** The finding that decides, or what follows from the events alone. */
  readonly because: DecidingFinding | DerivedVerdict;
  /** Null where nothing is claimed. */
  readonly evidence: Evidence | null;
  readonly sides: readonly Role[];
  readonly lines: readonly number[];
  readonly command: {readonly id: CommandId; readonly values: CommandValues} | null;
  readonly place: Place | null;
}

/** The one thing that a reading says first. */
export function verdictOf(reading: Reading): Verdict {
  const deciding = reading.findings.filter(isDeciding);
  const failed = reading.events.filter(isFailure);
  const last = tellingFailure(failed);
  const isBack = areAllBack(failed, reading);
  const first = (...wanted: readonly Sign[]) =>
    signs
      .filter((sign) => wanted.includes(sign))
      .map((sign) => deciding.find(({id}) => findingRows[id].sign === sign && !(isBack && isUntilLogin(id))))
      .find((finding) => finding !== undefined);
  const trouble = first('stuck', 'failing', 'passing');
  if (trouble !== undefined) return verdictBy(reading, trouble);
  if (last !== undefined) return byEvent(reading, last, isBack ? 'recovered' : kindOf(last));
  const rest = first('unclear', 'fine');
  const login = lastLoginIn(reading);
  // A list of sessions without their states takes nothing from a login.
  if (login !== undefined && (rest === undefined || rest.id === 'list-without-states')) {
    return byEvent(reading, login, 'logged-in');
  }
  return rest !== undefined && (rest.id !== 'healthy' || reading.sessions.every(isHealthy))
    ? verdictBy(reading, rest)
    : nothing(reading);
}

function isDeciding(finding: Finding): finding is DecidingFinding {
  return 'sign' in findingRows[finding.id];
}

function isUntilLogin(id: DecidingFindingId): boolean {
  return 'untilLogin' in findingRows[id];
}

const packets: ReadonlySet<EventRowId> = new Set(packetRows);

/** Rows of products whose source nobody here has read: what they mean is our conclusion from what others published. */
const sourceUnread: ReadonlySet<EventRowId> = new Set([...vmkernelLog, ...windowsEvents].map(({id}) => id));

function kindOf({transitions}: EventRead): DerivedVerdict {
  const [first] = transitions.filter((transition) => failures.has(transition)).toReversed();
  if (first === 'T2') return 'not-connected';
  if (first === 'T6' || first === 'T7') return 'login-failed';
  return first === undefined ? 'command-failed' : 'connection-lost';
}

/** The verdict that one finding makes. */
export function verdictBy(reading: Reading, finding: DecidingFinding): Verdict {
  const row: Pick<(typeof findingRows)[DecidingFindingId], 'sign' | 'evidence'> & {readonly command?: CommandId} =
    findingRows[finding.id];
  const about = {lines: finding.lines, params: finding.params};
  return {
    sign: row.sign,
    because: finding,
    evidence: row.evidence,
    sides: sidesOf(reading, finding.lines),
    lines: finding.lines,
    command: withValues(commandOfRefusalIn(reading, finding) ?? row.command ?? null, reading, about),
    place: placeIn(reading, finding.lines),
  };
}

function byEvent(reading: Reading, event: EventRead, because: DerivedVerdict): Verdict {
  const lines = [event.line];
  const command = commandOfEvent(reading, event, because);
  return {
    sign: signOf(because),
    because,
    evidence: because === 'recovered' ? 'inferred' : evidenceOfEvent(event),
    sides: [event.side],
    lines,
    command: withValues(command, reading, {lines, params: {}}),
    place: because === 'recovered' ? null : placeOfEvent(reading, event),
  };
}

function signOf(because: DerivedVerdict): Sign {
  if (because === 'recovered') return 'passing';
  return because === 'logged-in' ? 'fine' : 'failing';
}

function withValues(id: CommandId | null, reading: Reading, about: About): Verdict['command'] {
  return id === null ? null : {id, values: valuesIn(reading, about)};
}

/** What the meaning of a line rests on. */
export function evidenceOfEvent({row}: Pick<EventRead, 'row'>): Evidence {
  if (sourceUnread.has(row)) return 'inferred';
  return packets.has(row) ? 'printed' : 'implementation';
}

function nothing(reading: Reading): Verdict {
  return {
    sign: 'unclear',
    because: 'unclear',
    evidence: null,
    sides: sidesOf(reading, []),
    lines: [],
    command: null,
    place: null,
  };
}

/** Whose lines they are; of all lines where nothing was written down for these. */
function sidesOf({sessions, events, sources}: Reading, lines: readonly number[]): readonly Role[] {
  const owners = [...sessions.filter((session) => isAbout(session, lines)), ...events.filter(isOn(lines))];
  const told = new Set((owners.length === 0 ? sources : owners).map(({side}) => side));
  return roles.filter((role) => told.has(role));
}

function isAbout({line, connections}: SessionRead, lines: readonly number[]): boolean {
  return lines.includes(line) || connections.some((connection) => lines.includes(connection.line));
}

function isOn(lines: readonly number[]): (event: EventRead) => boolean {
  return ({line}) => lines.includes(line);
}

function placeIn(reading: Reading, lines: readonly number[]): Place | null {
  const session = reading.sessions.find((each) => isAbout(each, lines));
  const connections = session?.connections ?? [];
  const connection = connections.find(({line}) => lines.includes(line)) ?? connections[0];
  const state = connection?.rfcState ?? session?.rfcState ?? null;
  if (session === undefined || state === null) {
    const event = reading.events.findLast((each) => lines.includes(each.line) && each.transitions.length > 0);
    return event === undefined ? null : placeOfEvent(reading, event);
  }
  const {side: role} = session;
  const machine = families[connection?.rfcState == null ? 'session' : 'connection'][role];
  return {machine, role, state, trail: []};
}

/** Lines that are one of several transitions, and do not tell which. */
const ambiguous: ReadonlySet<EventRowId> = new Set([
  ...logRows.flatMap((row) => (row.oneOf === true ? [row.id] : [])),
  ...openPacketRows,
]);
const longestTrail = 3;

/** Where a connection is after a line, and the last transitions that follow from one another up to there. */
function placeOfEvent({events}: Reading, event: EventRead): Place | null {
  const machine = families.connection[event.side];
  const edges = transitionsOf(machine);
  const before = ambiguous.has(event.row)
    ? []
    : events.filter(
        (each) => connectionKey(each) === connectionKey(event) && each.line <= event.line && !ambiguous.has(each.row),
      );
  const taken = before.flatMap(({transitions}) => edges.filter(({id}) => transitions.includes(id)));
  const last = taken.at(-1) ?? onlyEnd(edges.filter(({id}) => event.transitions.includes(id)));
  if (last === undefined) return null;
  const trail: TransitionId[] = [];
  let to = last.to;
  for (const edge of taken.toReversed()) {
    if (edge.to !== to || trail.length === longestTrail) break;
    trail.unshift(edge.id);
    to = edge.from;
  }
  return {machine, role: event.side, state: last.to, trail};
}

/** One of several transitions, where all of them lead to one state. */
function onlyEnd(edges: readonly TransitionRow[]): TransitionRow | undefined {
  return new Set(edges.map(({to}) => to)).size === 1 ? edges[0] : undefined;
}

interface About {
  readonly lines: readonly number[];
  readonly params: Finding['params'];
}

/** What the text tells of the things that a command may ask for. Names are as pasted: a command takes only what looks like one. */
function valuesIn(reading: Reading, {lines, params}: About): CommandValues {
  const session = reading.sessions.find((each) => isAbout(each, lines));
  const event = reading.events.find(isOn(lines));
  const thread = reading.findings.find(({id}) => id === 'thread-in-d-state');
  const nexus = params.nexus ?? event?.about ?? '';
  const peer = session?.side === 'initiator' ? session.connections[0]?.peer : null;
  const portal = addressIn(params.portal ?? peer ?? null) ?? addressIn(event?.about ?? null, addressForm);
  return told({
    initiator: session?.initiatorName ?? params.initiator ?? nexus.trim().split(',')[0],
    pid: params.pid ?? thread?.params.pid,
    host: portal?.host,
    port: portal?.port,
  });
}

function told(values: Readonly<Record<CommandField, string | null | undefined>>): CommandValues {
  return Object.fromEntries(
    fieldsOfCommands.flatMap((field) => {
      const value = commandValue(field, values[field]);
      return value === null ? [] : [[field, value]];
    }),
  );
}
