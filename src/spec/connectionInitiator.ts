import type {AssertNever, FaultsIn, MachineSpec, TransitionTable} from './types.ts';

/** 8.1.1. S3 XPT_UP belongs to the target alone. */
const states = {
  S1: 'FREE',
  S2: 'XPT_WAIT',
  S4: 'IN_LOGIN',
  S5: 'LOGGED_IN',
  S6: 'IN_LOGOUT',
  S7: 'LOGOUT_REQUESTED',
  S8: 'CLEANUP_WAIT',
} as const;

/** The lettered list that T15 and T16 share, and that T17 b) takes in as a whole. */
const loss = {
  a: 'transportTimedOut',
  b: 'transportReset',
  c: 'transportDisconnected',
  d: 'dropConnectionReceived',
  e: 'dropAllConnectionsReceived',
} as const;

/** 8.1.2, one row per label. */
// prettier-ignore
const transitions = {
  T1: {from: 'S1', to: 'S2', clauses: [
    {role: 'initiator', key: '1', events: ['connectRequested']},
  ]},
  T2: {from: 'S2', to: 'S1', clauses: [
    {role: 'initiator', key: '1', events: ['connectTimedOut']},
    {role: 'initiator', key: '2', events: ['transportReset']},
    {role: 'initiator', key: '3', events: ['sessionLogoutSucceededElsewhere']},
  ]},
  T4: {from: 'S2', to: 'S4', clauses: [
    {role: 'initiator', key: '1', events: ['transportEstablished']},
  ]},
  T5: {from: 'S4', to: 'S5', clauses: [
    {role: 'initiator', key: '1', events: ['loginSucceeded']},
  ]},
  T7: {from: 'S4', to: 'S1', clauses: [
    {role: 'initiator', key: 'a', events: ['loginRejected']},
    {role: 'initiator', key: 'b', events: ['loginTimedOut']},
    {role: 'initiator', key: 'c', events: ['transportDisconnected']},
    {role: 'initiator', key: 'd', events: ['transportReset']},
    {role: 'initiator', key: 'e', events: ['transportTimedOut']},
    {role: 'initiator', key: 'f', events: ['sessionLogoutSucceededElsewhere']},
  ]},
  T8: {from: 'S5', to: 'S1', clauses: [
    {role: 'initiator', key: '1', events: ['sessionLogoutSucceededElsewhere']},
  ]},
  T9: {from: 'S5', to: 'S6', clauses: [
    {role: 'initiator', key: '1', events: ['logoutStarted']},
  ]},
  T10: {from: 'S7', to: 'S6', clauses: [
    {role: 'initiator', key: '1', events: ['logoutStarted']},
  ]},
  T11: {from: 'S5', to: 'S7', clauses: [
    {role: 'initiator', key: '1', events: ['logoutRequestedByTarget']},
  ]},
  T12: {from: 'S7', to: 'S7', clauses: [
    {role: 'initiator', key: '1', events: ['logoutRequestedByTarget']},
  ]},
  T13: {from: 'S6', to: 'S1', clauses: [
    {role: 'initiator', key: '1', events: ['logoutSucceeded']},
    {role: 'initiator', key: '2', events: ['sessionLogoutSucceededElsewhere']},
  ]},
  T14: {from: 'S6', to: 'S6', clauses: [
    {role: 'initiator', key: '1', events: ['logoutRequestedByTarget']},
  ]},
  T15: {from: 'S5', to: 'S8', clauses: [
    {role: 'initiator', key: 'a', events: [loss.a]},
    {role: 'initiator', key: 'b', events: [loss.b]},
    {role: 'initiator', key: 'c', events: [loss.c]},
    {role: 'initiator', key: 'd', events: [loss.d]},
    {role: 'initiator', key: 'e', events: [loss.e]},
  ]},
  T16: {from: 'S7', to: 'S8', clauses: [
    {role: 'initiator', key: 'a', events: [loss.a]},
    {role: 'initiator', key: 'b', events: [loss.b]},
    {role: 'initiator', key: 'c', events: [loss.c]},
    {role: 'initiator', key: 'd', events: [loss.d]},
    {role: 'initiator', key: 'e', events: [loss.e]},
  ]},
  T17: {from: 'S6', to: 'S8', clauses: [
    {role: 'initiator', key: 'a', events: ['logoutFailed', 'logoutTimedOut']},
    {role: 'initiator', key: 'b', events: [loss.a, loss.b, loss.c, loss.d, loss.e]},
  ]},
  T18: {from: 'S7', to: 'S1', clauses: [
    {role: 'initiator', key: '1', events: ['sessionLogoutSucceededElsewhere']},
  ]},
} as const satisfies TransitionTable<keyof typeof states>;

/** One iSCSI connection as the initiator sees it (8.1.3). */
export const connectionInitiator = {
  section: '8.1.3',
  statesSection: '8.1.1',
  transitionsSection: '8.1.2',
  roles: ['initiator'],
  initial: 'S1',
  states,
  transitions,
  illegal: {states: {S3: 'XPT_UP'}, transitions: ['T3', 'T6']},
} as const satisfies MachineSpec<keyof typeof states>;

export type Checked = AssertNever<FaultsIn<typeof connectionInitiator>>;
