import type {Role, StateId, TransitionId} from '../spec/index.ts';
import type {Format} from '../stacks/vendors.ts';
import type {FindingId, FindingParams} from '../stacks/findings.ts';
import type {LioMoveId} from '../stacks/logs/lioMoves.ts';
import type {LogRowId} from '../stacks/logs/logRows.ts';
import type {WindowsEventId} from '../stacks/logs/windowsEvents.ts';
import type {PacketRowId} from '../stacks/logs/packets.ts';

/** One line of the text with the marks of terminals, mail and web pages taken off. */
export interface Line {
  /** Counted from 1, in the text as it was given. */
  readonly number: number;
  readonly text: string;
  /** Wrapped text that goes on after a space starts with one. */
  readonly indented: boolean;
  /** Wrapped text that stops before a word ends with a space. */
  readonly spaced: boolean;
}

export interface Source {
  readonly format: Format;
  readonly side: Role;
}

export interface ConnectionRead {
  readonly cid: number | null;
  /** The word as printed; null where the tool prints none. */
  readonly stateText: string | null;
  readonly rfcState: StateId | null;
  readonly peer: string | null;
  /** Where its state is printed, else where it begins. */
  readonly line: number;
}

export interface SessionRead {
  readonly format: Format;
  readonly side: Role;
  readonly sid: number | null;
  readonly stateText: string | null;
  /** Where that word stands, which may be further down than `line`; null where the tool prints none. */
  readonly stateLine: number | null;
  readonly rfcState: StateId | null;
  readonly initiatorName: string | null;
  readonly targetName: string | null;
  readonly connections: readonly ConnectionRead[];
  /** False where the command prints no connections at all, so that their absence means nothing. */
  readonly showsConnections: boolean;
  /** iscsid's stage (REOPEN ...), open-iscsi only. */
  readonly stage: string | null;
  /** `Recovery Timeout` of iscsiadm -P 2 and 3, in seconds. */
  readonly recoveryTimeout: string | null;
  /** Where it begins. */
  readonly line: number;
}

/** The row that knows a line, of one of our tables or of the kernel stacks, or one whose meaning another line has settled. */
export type EventRowId =
  LogRowId | LioMoveId | PacketRowId | WindowsEventId | 'lio-stack-exit' | 'iscsiadm-login-decided';

/**
 * What the events before it on the same connection make of an error: it is the same failure, told by another part of the
 * same stack, or the connection was already down.
 */
export type ErrorContext = 'repeated' | 'while-down';

export interface EventRead {
  readonly line: number;
  readonly row: EventRowId;
  readonly side: Role;
  readonly time: string | null;
  readonly host: string | null;
  /** Session number and CID as the log has them: `3:0`. */
  readonly connection: string | null;
  readonly code: number | null;
  /** The I_T nexus, the return code or the portal that the line speaks of. */
  readonly about: string | null;
  /** Status-Class and Status-Detail of a refused login, where our tables know them. */
  readonly refusal: Pick<FindingParams, 'status' | 'login'> | null;
  readonly context: ErrorContext | null;
  /** How often, where a log has folded equal lines into one. */
  readonly times?: number;
  readonly transitions: readonly TransitionId[];
}

/** What follows from the text: a row of `stacks/findings`, what it is told, and the lines it rests on. */
export interface Finding {
  readonly id: FindingId;
  readonly params: Readonly<Partial<FindingParams>>;
  readonly lines: readonly number[];
}

export interface UnreadLine {
  readonly number: number;
  readonly text: string;
}

/** Everything one text told, as ids, parameters and line numbers. What it says in a language is made of that in `say`. */
export interface Reading {
  readonly sources: readonly Source[];
  readonly sessions: readonly SessionRead[];
  readonly events: readonly EventRead[];
  readonly findings: readonly Finding[];
  /** The first of them; `unreadCount` says how many there were. */
  readonly unread: readonly UnreadLine[];
  readonly unreadCount: number;
  readonly lineCount: number;
}
