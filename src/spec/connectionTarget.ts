import type {AssertNever, FaultsIn, MachineSpec, TransitionTable} from './types.ts';

/** 8.1.1. S2 XPT_WAIT belongs to the initiator alone. */
const states = {
  S1: 'FREE',
  S3: 'XPT_UP',
  S4: 'IN_LOGIN',
  S5: 'LOGGED_IN',
  S6: 'IN_LOGOUT',
  S7: 'LOGOUT_REQUESTED',
  S8: 'CLEANUP_WAIT',
} as const;

/** The lettered list that T15 and T16 share, and that T17 b) takes in as a whole. */
const loss = {
  a: 'transportTimedOut',
  b: 'reinstatementFailed',
  c: 'transportReset',
  d: 'transportDisconnected',
  e: 'emergencyCleanup',
} as const;

/** 8.1.2, one row per label. */
// prettier-ignore
const transitions = {
  T3: {from: 'S1', to: 'S3', clauses: [
    {role: 'target', key: '1', events: ['connectionAccepted']},
  ]},
  T4: {from: 'S3', to: 'S4', clauses: [
    {role: 'target', key: '1', events: ['loginStarted']},
  ]},
  T5: {from: 'S4', to: 'S5', clauses: [
    {role: 'target', key: '1', events: ['loginSucceeded']},
  ]},
  T6: {from: 'S3', to: 'S1', clauses: [
    {role: 'target', key: '1', events: ['loginTimedOut']},
    {role: 'target', key: '2', events: ['transportDisconnected']},
    {role: 'target', key: '3', events: ['transportReset']},
    {role: 'target', key: '4', events: ['transportTimedOut']},
  ]},
  T7: {from: 'S4', to: 'S1', clauses: [
    {role: 'target', key: 'a', events: ['loginRejected']},
    {role: 'target', key: 'b', events: ['loginTimedOut']},
    {role: 'target', key: 'c', events: ['transportDisconnected']},
    {role: 'target', key: 'd', events: ['transportReset']},
    {role: 'target', key: 'e', events: ['transportTimedOut']},
    {role: 'target', key: 'f', events: ['sessionLogoutRequestedElsewhere']},
  ]},
  T8: {from: 'S5', to: 'S1', clauses: [
    {role: 'target', key: '1', events: ['sessionLogoutSucceededElsewhere']},
    {role: 'target', key: '2', events: ['reinstatementSucceeded']},
  ]},
  T9: {from: 'S5', to: 'S6', clauses: [
    {role: 'target', key: '1', events: ['logoutStarted']},
  ]},
  T10: {from: 'S7', to: 'S6', clauses: [
    {role: 'target', key: '1', events: ['logoutStarted']},
  ]},
  T11: {from: 'S5', to: 'S7', clauses: [
    {role: 'target', key: '1', events: ['logoutRequestedByTarget']},
  ]},
  T12: {from: 'S7', to: 'S7', clauses: [
    {role: 'target', key: '1', events: ['logoutRequestedByTarget']},
  ]},
  T13: {from: 'S6', to: 'S1', clauses: [
    {role: 'target', key: '1', events: ['logoutSucceeded']},
    {role: 'target', key: '2', events: ['sessionLogoutSucceededElsewhere']},
    {role: 'target', key: '3', events: ['reinstatementSucceeded']},
  ]},
  T15: {from: 'S5', to: 'S8', clauses: [
    {role: 'target', key: 'a', events: [loss.a]},
    {role: 'target', key: 'b', events: [loss.b]},
    {role: 'target', key: 'c', events: [loss.c]},
    {role: 'target', key: 'd', events: [loss.d]},
    {role: 'target', key: 'e', events: [loss.e]},
  ]},
  T16: {from: 'S7', to: 'S8', clauses: [
    {role: 'target', key: 'a', events: [loss.a]},
    {role: 'target', key: 'b', events: [loss.b]},
    {role: 'target', key: 'c', events: [loss.c]},
    {role: 'target', key: 'd', events: [loss.d]},
    {role: 'target', key: 'e', events: [loss.e]},
  ]},
  T17: {from: 'S6', to: 'S8', clauses: [
    {role: 'target', key: 'a', events: ['logoutFailed']},
    {role: 'target', key: 'b', events: [loss.a, loss.b, loss.c, loss.d, loss.e]},
  ]},
  T18: {from: 'S7', to: 'S1', clauses: [
    {role: 'target', key: '1', events: ['sessionLogoutSucceededElsewhere']},
    {role: 'target', key: '2', events: ['reinstatementSucceeded']},
  ]},
} as const satisfies TransitionTable<keyof typeof states>;

/** One iSCSI connection as the target sees it (8.1.4). */
export const connectionTarget = {
  section: '8.1.4',
  statesSection: '8.1.1',
  transitionsSection: '8.1.2',
  roles: ['target'],
  initial: 'S1',
  states,
  transitions,
  illegal: {states: {S2: 'XPT_WAIT'}, transitions: ['T1', 'T2', 'T14']},
} as const satisfies MachineSpec<keyof typeof states>;

export type Checked = AssertNever<FaultsIn<typeof connectionTarget>>;
