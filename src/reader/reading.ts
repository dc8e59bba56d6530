import type {Role, StateId, TransitionId} from '../spec/index.ts';
import type {Certainty} from '../stacks/certainty.ts';
import type {Format} from '../stacks/formats.ts';
import type {FindingWords} from '../stacks/findings.ts';
import type {Localized} from '../stacks/localized.ts';
import type {Page} from '../stacks/pages.ts';

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
  readonly line: number;
}

export interface SessionRead {
  readonly format: Format;
  readonly side: Role;
  readonly sid: number | null;
  readonly stateText: string | null;
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
  readonly line: number;
}

export interface EventRead {
  readonly line: number;
  /** The row of our tables that knows this line. */
  readonly row: string;
  readonly side: Role;
  readonly time: string | null;
  readonly host: string | null;
  /** Session number and CID as the log has them: `3:0`. */
  readonly connection: string | null;
  readonly code: number | null;
  /** The I_T nexus, or the return code, that the line speaks of. */
  readonly about: string | null;
  /** The same happening as an event before it, told by another part of the same stack. */
  readonly repeated: boolean;
  readonly transitions: readonly TransitionId[];
  readonly meaning: Localized;
}

export interface Finding extends FindingWords {
  readonly id: string;
  readonly certainty: Certainty;
  readonly page: Page;
  readonly lines: readonly number[];
}

export interface UnreadLine {
  readonly number: number;
  readonly text: string;
}

/** Everything one text told. */
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
