import {type MachineId, machineIds, type Role, type StateId, type TransitionId} from '../../spec/index.ts';

/** One thing in a row of a card. */
export type Mark =
  | {readonly state: StateId; readonly side?: Role; readonly form?: 'now' | 'id'}
  | {readonly transition: TransitionId}
  /** What a tool prints, or a word; a page of either language says it. */
  | {readonly word: string; readonly side?: Role}
  | {readonly sign: '→' | '=' | 'wire' | 'cut'};

/** What a card shows of its page. It has no words of a language: what is here is read in all of them. */
export type CardPicture =
  | {readonly machines: readonly MachineId[]; readonly now?: StateId; readonly taken?: TransitionId}
  | {readonly rows: readonly (readonly Mark[])[]};

const to = {sign: '→'} as const;
const same = {sign: '='} as const;

/** By page. Every page has one. */
export const cardPictures: Readonly<Record<string, CardPicture>> = {
  index: {machines: machineIds},

  cleanup: {machines: ['cleanup'], now: 'R1', taken: 'M3'},
  connection: {machines: ['connectionInitiator', 'connectionTarget'], now: 'S8', taken: 'T15'},
  session: {machines: ['sessionInitiator', 'sessionTarget'], now: 'Q4', taken: 'N5'},

  lab: {
    rows: [
      [{state: 'Q4', side: 'initiator'}, {sign: 'cut'}, {state: 'Q3', side: 'target'}],
      [{state: 'S8', side: 'initiator', form: 'now'}, {sign: 'cut'}, {state: 'S5', side: 'target', form: 'now'}],
    ],
  },
  scenarios: {
    rows: [
      [
        {state: 'S5', side: 'initiator'},
        {transition: 'T15'},
        {state: 'S8', side: 'initiator', form: 'now'},
        to,
        {state: 'R3', side: 'initiator', form: 'id'},
      ],
      [
        {state: 'S5', side: 'target'},
        {transition: 'T15'},
        {state: 'S8', side: 'target', form: 'now'},
        to,
        {state: 'R3', side: 'target', form: 'id'},
      ],
    ],
  },
  data: {
    rows: [
      [{word: 'spec.json'}, {word: 'clauses.csv'}],
      [{transition: 'M3'}, {state: 'R2'}, to, {state: 'R1'}],
    ],
  },
  offline: {
    rows: [[{state: 'S5', side: 'initiator', form: 'now'}, {sign: 'cut'}, {state: 'S5', side: 'target', form: 'now'}]],
  },
  couplings: {
    rows: [
      [{transition: 'T15'}, to, {transition: 'N5'}, {state: 'Q4'}],
      [{transition: 'T5'}, to, {transition: 'M4'}, {state: 'R3'}],
    ],
  },
  explored: {
    rows: (['initiator', 'target'] as const).map((side) =>
      (['Q3', 'S5', 'S8', 'R1', 'R2', 'R3', 'S1'] as const).map((state) => ({state, side, form: 'id'})),
    ),
  },

  'sessions-and-connections': {
    rows: [
      [{state: 'Q3', side: 'initiator', form: 'now'}, {sign: 'wire'}, {state: 'Q3', side: 'target', form: 'now'}],
      [{state: 'S5', side: 'initiator'}, {sign: 'wire'}, {state: 'S5', side: 'target'}],
    ],
  },
  'cleanup-wait': {
    rows: [
      [
        {transition: 'T15'},
        {transition: 'T16'},
        {transition: 'T17'},
        to,
        {state: 'S8', form: 'now'},
        to,
        {transition: 'M1'},
        {transition: 'M4'},
      ],
    ],
  },
  misreadings: {
    rows: [
      [{state: 'S8'}, same, {state: 'R1'}],
      [{state: 'S1'}, same, {state: 'R3'}],
    ],
  },
  terms: {
    rows: [
      [{word: 'initiator', side: 'initiator'}, same, {word: '启动器', side: 'initiator'}],
      [{word: 'target', side: 'target'}, same, {word: '目标器', side: 'target'}],
    ],
  },
  lessons: {
    rows: [[{state: 'S5'}, {transition: 'T15'}, {state: 'S8', form: 'now'}, to, {state: 'R3', form: 'id'}]],
  },
  practice: {
    rows: [
      [{state: 'R2', form: 'now'}, {transition: 'M3'}, {transition: 'M4'}, to],
      [{state: 'R1'}, {state: 'R2'}, {state: 'R3'}],
    ],
  },

  'read-my-terminal': {
    rows: [[{word: 'CLEANUP_WAIT', side: 'target'}, to, {state: 'S8', side: 'target', form: 'now'}]],
  },
  'stuck-cleanup-wait': {rows: [[{word: 'connection-state: CLEANUP_WAIT', side: 'target'}]]},
  'cannot-log-out': {
    rows: [
      [
        {word: 'TRANSPORT WAIT', side: 'initiator'},
        {word: 'REOPEN', side: 'initiator'},
      ],
      [{word: 'IN_LOGOUT', side: 'target'}],
    ],
  },
  'login-refused': {
    rows: [[{word: '0201'}, {word: '0202'}, {word: '020a'}, {word: '0302'}, to, {transition: 'T7'}, {state: 'S1'}]],
  },
  'who-closed': {
    rows: [
      [{word: 'conn error (1020)', side: 'initiator'}, {sign: 'cut'}, {word: 'conn error (1022)', side: 'initiator'}],
    ],
  },
  timers: {rows: [[{word: 'recovery_tmo'}, {word: 'Time2Wait'}, {word: 'Time2Retain'}]]},

  'reading-targetcli': {
    rows: [
      [
        {word: 'LOGGED_IN', side: 'target'},
        {word: 'IN_LOGOUT', side: 'target'},
        {word: 'CLEANUP_WAIT', side: 'target'},
      ],
    ],
  },
  'reading-iscsiadm': {
    rows: [
      [
        {word: 'TRANSPORT WAIT', side: 'initiator'},
        {word: 'FAILED', side: 'initiator'},
        {word: 'REOPEN', side: 'initiator'},
      ],
    ],
  },
  'initiator-log': {
    rows: [[{word: 'detected conn error (1020)', side: 'initiator'}, to, {transition: 'T15'}]],
  },
  'lio-log': {
    rows: [[{word: 'CLEANUP_WAIT', side: 'target'}, to, {word: 'FREE', side: 'target'}]],
  },
  names: {
    rows: [
      [
        {word: 'TARG_CONN_STATE_', side: 'target'},
        {word: 'CLEANUP_WAIT', side: 'target'},
        same,
        {state: 'S8', form: 'now'},
      ],
    ],
  },
  changelog: {rows: [[{word: '0.1.0'}]]},
  'how-to-cite': {
    rows: [
      [{transition: 'M3'}, to, {word: 'GB/T 7714'}, {word: 'APA'}, {word: 'IEEE'}, {word: 'M3.bib'}, {word: 'M3.ris'}],
    ],
  },
};
