import type {AssertNever, FaultsIn, MachineSpec, TransitionTable} from './types.ts';

/** 8.3.3. Q2 ACTIVE and Q5 IN_CONTINUE belong to the target alone. */
const states = {Q1: 'FREE', Q3: 'LOGGED_IN', Q4: 'FAILED'} as const;

/** 8.3.4, one row per label. */
// prettier-ignore
const transitions = {
  N1: {from: 'Q1', to: 'Q3', clauses: [
    {role: 'initiator', key: '1', events: ['connectionReachedLoggedIn']},
  ]},
  N3: {from: 'Q3', to: 'Q1', clauses: [
    {role: 'initiator', key: '1', events: ['sessionClosed']},
  ]},
  N4: {from: 'Q4', to: 'Q3', clauses: [
    {role: 'initiator', key: '1', events: ['continuationSucceeded']},
  ]},
  N5: {from: 'Q3', to: 'Q4', clauses: [
    {role: 'initiator', key: '1', events: ['sessionFailed']},
  ]},
  N6: {from: 'Q4', to: 'Q1', clauses: [
    {role: 'initiator', key: '1', events: ['sessionStateTimedOut']},
    {role: 'initiator', key: '2', events: ['sessionReinstated']},
  ]},
} as const satisfies TransitionTable<keyof typeof states>;

/** One iSCSI session as the initiator sees it (8.3.1). */
export const sessionInitiator = {
  section: '8.3.1',
  statesSection: '8.3.3',
  transitionsSection: '8.3.4',
  roles: ['initiator'],
  initial: 'Q1',
  states,
  transitions,
  illegal: {
    states: {Q2: 'ACTIVE', Q5: 'IN_CONTINUE'},
    transitions: ['N2', 'N7', 'N8', 'N9', 'N10', 'N11'],
  },
} as const satisfies MachineSpec<keyof typeof states>;

export type Checked = AssertNever<FaultsIn<typeof sessionInitiator>>;
