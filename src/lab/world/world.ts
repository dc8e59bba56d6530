import {startOf} from '../../machine/index.ts';
import {families, type Role, type StateId} from '../../spec/index.ts';
import type {Position} from '../../run/run.ts';
import type {LogoutReason, Pdu} from '../../spec/pdu.ts';

export const recoveryLevels = [0, 1, 2] as const;
export const connectionCounts = [1, 2, 3] as const;

/** What both ends agreed on before the run starts. The two times are shown, never measured: no clock runs here. */
export interface Settings {
  readonly erl: (typeof recoveryLevels)[number];
  readonly maxConnections: (typeof connectionCounts)[number];
  /** Seconds, 0 to 3600 (13.15). */
  readonly time2Wait: number;
  /** Seconds, 0 to 3600 (13.16). */
  readonly time2Retain: number;
  /** Whether tasks are outstanding on every connection in Full Feature Phase. */
  readonly tasks: boolean;
}

export const wireIds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

/** A wire's name, given in the order of opening and free again when both ends have let go. */
export type WireId = (typeof wireIds)[number];

export const purposes = ['newSession', 'addConnection', 'reinstateConnection', 'reinstateSession'] as const;

/** What the initiator wants with a new connection; by 6.3.1 the target reads it from ISID, TSIH and CID. */
export type Purpose = (typeof purposes)[number];

/** A Logout Request that has been sent (initiator) or received (target) on a connection and is not answered yet. */
export interface PendingLogout {
  /** The Request's Initiator Task Tag, by which its Response is known (11.15). */
  readonly itt: number;
  readonly reason: LogoutReason;
  /** The wire of the connection that is to go: the carrier's own, another one's, or null when the end knows none. */
  readonly subject: WireId | null;
}

/** One end of a connection. A connection on another wire with the same CID is another CSM: that is CSM-I against CSM-C. */
export interface Connection {
  readonly wire: WireId;
  /** Null at the target until a Login Request names it. */
  readonly cid: number | null;
  /** The session it belongs to or tries to join, by TSIH; null while none is known. */
  readonly session: number | null;
  readonly at: Position;
  /** In S8 the connection's cleanup machine, else null. */
  readonly cleanup: Position | null;
  /** In R2 the wire of CSM-I or CSM-E, else null. */
  readonly cleaner: WireId | null;
  /** Initiator, until Login ends: what the connection is for. */
  readonly purpose: Purpose | null;
  /** The TSIH of the Login Request, once it was sent (initiator) or received (target). */
  readonly loginTsih: number | null;
  readonly logout: PendingLogout | null;
}

/** A session as one end sees it. */
export interface Session {
  /** The TSIH, made up by the target. */
  readonly tsih: number;
  readonly at: Position;
  /** Tasks of a connection that was logged out for recovery wait for reassignment (7.2.2). */
  readonly tasksAwait: boolean;
}

export interface Side {
  /** None is Q1 FREE. The target may hold an old session and the one that is about to replace it. */
  readonly sessions: readonly Session[];
  readonly connections: readonly Connection[];
}

/** The transport of one connection: `up`; `cut`, which neither end can tell; `down`, closed by an end or by the network. */
export interface Wire {
  readonly id: WireId;
  readonly state: 'up' | 'cut' | 'down';
  /** In flight, by the end they go to, first out first. */
  readonly to: Readonly<Record<Role, readonly Pdu[]>>;
}

/** Two ends and what lies between them: all that decides what can happen next. */
export interface World {
  readonly settings: Settings;
  readonly sides: Readonly<Record<Role, Side>>;
  readonly wires: readonly Wire[];
}

export const defaultSettings: Settings = {erl: 0, maxConnections: 1, time2Wait: 2, time2Retain: 20, tasks: false};

/** CIDs are handed out from 1; three connections in one session are as many as the lab plays with. */
export const cids = [1, 2, 3] as const;

/** Nothing connected, nothing logged in. */
export function startWorld(settings: Settings): World {
  const nothing: Side = {sessions: [], connections: []};
  return {settings, sides: {initiator: nothing, target: nothing}, wires: []};
}

export function other(role: Role): Role {
  return role === 'initiator' ? 'target' : 'initiator';
}

/** Where a session of a role starts. */
export function freeSession(role: Role): Position {
  return startOf(families.session[role], role);
}

/** Where a connection of a role starts. */
export function freeConnection(role: Role): Position {
  return startOf(families.connection[role], role);
}

/** Where cleanup of a connection starts: R1, which is S8. */
export function cleanupWait(role: Role): Position {
  return startOf(families.cleanup[role], role);
}

interface InState {
  readonly at: Position;
}

/** The states of Full Feature Phase (8.1.3): LOGGED_IN, IN_LOGOUT, LOGOUT_REQUESTED. */
export const fullFeatureStates = ['S5', 'S6', 'S7'] as const satisfies readonly StateId[];

export function isFullFeature({at: {state}}: InState): boolean {
  return fullFeatureStates.some((known) => known === state);
}

/** On its way to Full Feature Phase: XPT_WAIT, XPT_UP, IN_LOGIN. */
export function isAttempt({at: {state}}: InState): boolean {
  return state === 'S2' || state === 'S3' || state === 'S4';
}

/** The connection of an end on a wire. */
export function connectionOn<C extends {readonly wire: WireId}>(
  side: {readonly connections: readonly C[]},
  wire: WireId | null,
): C | undefined {
  return side.connections.find((connection) => connection.wire === wire);
}

export function wireOf<W extends {readonly id: WireId}>(
  world: {readonly wires: readonly W[]},
  id: WireId,
): W | undefined {
  return world.wires.find((wire) => wire.id === id);
}

export function sessionOf<S extends {readonly tsih: number}>(
  side: {readonly sessions: readonly S[]},
  {session}: {readonly session: number | null},
): S | undefined {
  return side.sessions.find(({tsih}) => tsih === session);
}

/** A text that two worlds share exactly when nothing can tell them apart. Settings are not in it: a run keeps its own. */
export function keyOf({sides, wires}: World): string {
  return `${sideKey(sides.initiator)}|${sideKey(sides.target)}|${wires.map(wireKey).join(' ')}`;
}

function sideKey({sessions, connections}: Side): string {
  let key = '';
  for (const {tsih, at, tasksAwait} of sessions) key += `${tsih}${at.state}${tasksAwait ? 't' : ''} `;
  for (const {wire, cid, session, at, cleanup, cleaner, purpose, loginTsih, logout} of connections) {
    key += `${wire}${cid ?? '-'}${session ?? '-'}${at.state}${purpose ?? ''}${loginTsih ?? '-'}`;
    if (cleanup !== null) key += `${cleanup.state}${cleanup.means ?? ''}${cleaner ?? ''}`;
    if (logout !== null) key += `l${logout.itt}.${logout.reason}${logout.subject ?? '-'}`;
    key += ' ';
  }
  return key;
}

function wireKey({id, state, to}: Wire): string {
  return `${id}${state}${to.initiator.map(pduKey).join('')}>${to.target.map(pduKey).join('')}`;
}

function pduKey(pdu: Pdu): string {
  switch (pdu.kind) {
    case 'syn':
    case 'synAck':
    case 'fin':
    case 'rst':
    case 'taskReassign':
      return pdu.kind;
    case 'loginRequest':
      return `i${pdu.tsih}.${pdu.cid}`;
    case 'loginResponse':
      return `I${pdu.statusClass}.${pdu.tsih}`;
    case 'logoutRequest':
      return `o${pdu.itt}.${pdu.reason}.${pdu.cid ?? '-'}`;
    case 'logoutResponse':
      return `O${pdu.itt}.${pdu.response}`;
    case 'asyncMessage':
      return `a${pdu.event}.${pdu.cid ?? '-'}`;
  }
}
