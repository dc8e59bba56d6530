import type {StateId} from '../spec/index.ts';
import type {Certainty} from './types.ts';

/** Whether a tool can print a word at all, and whether what we know says it ever does. */
export type Printed = 'yes' | 'never-assigned' | 'not-listed' | 'passing';

/** One word of one tool: what it stands for, and where we read that. */
export interface StateWord {
  readonly word: string;
  /** Null where the word names no state of the RFC. */
  readonly state: StateId | null;
  readonly printed: Printed;
}

/** The words of one field of one tool. A word outside the list is not translated. */
export interface Vocabulary {
  readonly tool: string;
  readonly field: string;
  readonly source: string;
  readonly certainty: Certainty;
  readonly words: readonly StateWord[];
}

/** `iscsi_target_core.h` and `lio_target_nacl_info_show()`; rtslib cuts `TARG_CONN_STATE_` off. */
// prettier-ignore
export const lioConnection = {
  tool: 'LIO, targetcli', field: 'connection-state', source: 'Linux 6.1.192 iscsi_target_configfs.c; rtslib-fb d97597d', certainty: 'source',
  words: [
    {word: 'FREE',             state: 'S1', printed: 'not-listed'},
    {word: 'XPT_UP',           state: 'S3', printed: 'not-listed'},
    {word: 'IN_LOGIN',         state: 'S4', printed: 'not-listed'},
    {word: 'LOGGED_IN',        state: 'S5', printed: 'yes'},
    {word: 'IN_LOGOUT',        state: 'S6', printed: 'yes'},
    {word: 'LOGOUT_REQUESTED', state: 'S7', printed: 'never-assigned'},
    {word: 'CLEANUP_WAIT',     state: 'S8', printed: 'yes'},
  ],
} as const satisfies Vocabulary;

// prettier-ignore
export const lioSession = {
  tool: 'LIO, targetcli', field: 'session-state', source: 'Linux 6.1.192 iscsi_target_configfs.c; rtslib-fb d97597d', certainty: 'source',
  words: [
    {word: 'FREE',        state: 'Q1', printed: 'not-listed'},
    {word: 'ACTIVE',      state: 'Q2', printed: 'never-assigned'},
    {word: 'LOGGED_IN',   state: 'Q3', printed: 'yes'},
    {word: 'FAILED',      state: 'Q4', printed: 'yes'},
    {word: 'IN_CONTINUE', state: 'Q5', printed: 'never-assigned'},
  ],
} as const satisfies Vocabulary;

/** In the order of iscsid's enum, whose numbers its log prints as `state (3)`. `Unknown` comes from iscsiadm itself. */
// prettier-ignore
export const openIscsiConnection = {
  tool: 'open-iscsi', field: 'iSCSI Connection State', source: 'open-iscsi bc23614 usr/session_info.c', certainty: 'source',
  words: [
    {word: 'FREE',             state: 'S1', printed: 'yes'},
    {word: 'TRANSPORT WAIT',   state: 'S2', printed: 'yes'},
    {word: 'IN LOGIN',         state: 'S4', printed: 'yes'},
    {word: 'LOGGED IN',        state: 'S5', printed: 'yes'},
    {word: 'IN LOGOUT',        state: 'S6', printed: 'yes'},
    {word: 'LOGOUT REQUESTED', state: 'S7', printed: 'never-assigned'},
    {word: 'CLEANUP WAIT',     state: 'S8', printed: 'passing'},
    {word: 'Unknown',          state: null, printed: 'yes'},
  ],
} as const satisfies Vocabulary;

/** The kernel's FREE is only near the RFC's: I/O fails, but iscsid goes on trying. So it names no state here. */
// prettier-ignore
export const openIscsiSession = {
  tool: 'open-iscsi', field: 'iSCSI Session State', source: 'Linux 6.1.192 scsi_transport_iscsi.c', certainty: 'source',
  words: [
    {word: 'LOGGED_IN', state: 'Q3', printed: 'yes'},
    {word: 'FAILED',    state: 'Q4', printed: 'yes'},
    {word: 'FREE',      state: null, printed: 'yes'},
    {word: 'Unknown',   state: null, printed: 'yes'},
  ],
} as const satisfies Vocabulary;

/** iscsid's own stage (`r_stage`); it names no state of the RFC. REPOEN was printed before 2009. */
// prettier-ignore
export const openIscsiStage = {
  tool: 'open-iscsi', field: 'Internal iscsid Session State', source: 'open-iscsi bc23614 usr/session_info.c', certainty: 'source',
  words: [
    {word: 'NO CHANGE', state: null, printed: 'yes'},
    {word: 'CLEANUP',   state: null, printed: 'yes'},
    {word: 'REOPEN',    state: null, printed: 'yes'},
    {word: 'REPOEN',    state: null, printed: 'yes'},
    {word: 'REDIRECT',  state: null, printed: 'yes'},
    {word: 'Unknown',   state: null, printed: 'yes'},
  ],
} as const satisfies Vocabulary;

export const vocabularies = [
  lioSession,
  lioConnection,
  openIscsiSession,
  openIscsiConnection,
  openIscsiStage,
] as const satisfies readonly Vocabulary[];

/** The row of a word, or undefined where the tool cannot print it. */
export function wordIn(vocabulary: Vocabulary, word: string): StateWord | undefined {
  return vocabulary.words.find((row) => row.word === word);
}

/** The word of iscsid's enum for `state (n)`. */
export function openIscsiStateNumber(n: number): StateWord | undefined {
  return n <= 6 ? openIscsiConnection.words[n] : undefined;
}
