import type {AssertNever, FaultsIn, MachineSpec, TransitionTable} from './types.ts';

/** 8.3.3. */
const states = {Q1: 'FREE', Q2: 'ACTIVE', Q3: 'LOGGED_IN', Q4: 'FAILED', Q5: 'IN_CONTINUE'} as const;

/** 8.3.4, one row per label. */
// prettier-ignore
const transitions = {
  N1: {from: 'Q1', to: 'Q2', clauses: [
    {role: 'target', key: '1', events: ['leadingLoginStarted']},
  ]},
  N2: {from: 'Q2', to: 'Q3', clauses: [
    {role: 'target', key: '1', events: ['connectionReachedLoggedIn']},
  ]},
  N3: {from: 'Q3', to: 'Q1', clauses: [
    {role: 'target', key: '1', events: ['sessionClosed']},
    {role: 'target', key: '2', events: ['sessionReinstated']},
  ]},
  N5: {from: 'Q3', to: 'Q4', clauses: [
    {role: 'target', key: '1', events: ['sessionFailed']},
  ]},
  N6: {from: 'Q4', to: 'Q1', clauses: [
    {role: 'target', key: '1', events: ['sessionStateTimedOut']},
    {role: 'target', key: '2', events: ['sessionReinstated']},
  ]},
  N7: {from: 'Q4', to: 'Q5', clauses: [
    {role: 'target', key: '1', events: ['continuationStarted']},
  ]},
  N8: {from: 'Q5', to: 'Q4', clauses: [
    {role: 'target', key: '1', events: ['continuationFailed']},
  ]},
  N9: {from: 'Q2', to: 'Q1', clauses: [
    {role: 'target', key: '1', events: ['leadingLoginFailed']},
  ]},
  N10: {from: 'Q5', to: 'Q3', clauses: [
    {role: 'target', key: '1', events: ['continuationSucceeded']},
  ]},
  N11: {from: 'Q5', to: 'Q1', clauses: [
    {role: 'target', key: '1', events: ['sessionReinstated']},
  ]},
} as const satisfies TransitionTable<keyof typeof states>;

/** One iSCSI session as the target sees it (8.3.2). */
export const sessionTarget = {
  section: '8.3.2',
  statesSection: '8.3.3',
  transitionsSection: '8.3.4',
  roles: ['target'],
  initial: 'Q1',
  states,
  transitions,
  illegal: {states: {}, transitions: ['N4']},
} as const satisfies MachineSpec<keyof typeof states>;

export type Checked = AssertNever<FaultsIn<typeof sessionTarget>>;
