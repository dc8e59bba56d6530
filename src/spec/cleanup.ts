import type {AssertNever, FaultsIn, MachineSpec, TransitionTable} from './types.ts';

/** 8.2.1. One connection, seen while it is cleaned up: `sameAs.ts` says which of these are states of 8.1 as well. */
const states = {R1: 'CLEANUP_WAIT', R2: 'IN_CLEANUP', R3: 'FREE'} as const;

/** 8.2.2, one row per label; both roles share the edges. */
// prettier-ignore
const transitions = {
  M1: {from: 'R1', to: 'R3', clauses: [
    {role: 'initiator',                key: '1', events: ['connectionStateTimedOut']},
    {role: 'initiator',                key: '2', events: ['sessionLogoutSucceededElsewhere']},
    {role: 'target',                   key: '1', events: ['connectionStateTimedOut']},
    {role: 'target',                   key: '2', events: ['sessionLogoutSucceededElsewhere']},
  ]},
  M2: {from: 'R1', to: 'R2', clauses: [
    {role: 'initiator', means: 'csmI', key: '1', events: ['reinstatementLoginStarted']},
    {role: 'initiator', means: 'csmE', key: '1', events: ['explicitLogoutStarted']},
    {role: 'target',    means: 'csmI', key: '1', events: ['reinstatementLoginStarted']},
    {role: 'target',    means: 'csmE', key: '1', events: ['explicitLogoutStarted']},
  ]},
  M3: {from: 'R2', to: 'R1', clauses: [
    {role: 'initiator', means: 'csmI', key: '1', events: ['csmIReachedFree']},
    {role: 'initiator', means: 'csmE', key: '1', events: ['csmELeftLoggedIn']},
    {role: 'initiator', means: 'csmE', key: '2', events: ['explicitLogoutTimedOutOrAborted']},
    {role: 'initiator', means: 'csmE', key: '3', events: ['explicitLogoutFailed']},
    {role: 'target',    means: 'csmI', key: '1', events: ['csmIReachedFree']},
    {role: 'target',    means: 'csmE', key: '1', events: ['csmELeftLoggedIn']},
    {role: 'target',    means: 'csmE', key: '2', events: ['explicitLogoutTimedOutOrAborted']},
    {role: 'target',    means: 'csmE', key: '3', events: ['explicitLogoutFailed']},
  ]},
  M4: {from: 'R2', to: 'R3', clauses: [
    {role: 'initiator', means: 'csmI', key: '1', events: ['csmIReachedLoggedIn']},
    {role: 'initiator', means: 'csmI', key: '2', events: ['sessionLogoutSucceededElsewhere']},
    {role: 'initiator', means: 'csmE', key: '1', events: ['explicitLogoutSucceeded']},
    {role: 'initiator', means: 'csmE', key: '2', events: ['sessionLogoutSucceededElsewhere']},
    {role: 'target',    means: 'csmI', key: '1', events: ['csmIReachedLoggedIn']},
    {role: 'target',    means: 'csmI', key: '2', events: ['sessionLogoutSucceededElsewhere']},
    {role: 'target',    means: 'csmE', key: '1', events: ['explicitLogoutSucceeded']},
    {role: 'target',    means: 'csmE', key: '2', events: ['sessionLogoutSucceededElsewhere']},
  ]},
} as const satisfies TransitionTable<keyof typeof states>;

/** Connection cleanup (8.2), one machine for both roles. */
export const cleanup = {
  section: '8.2',
  statesSection: '8.2.1',
  transitionsSection: '8.2.2',
  roles: ['initiator', 'target'],
  initial: 'R1',
  states,
  transitions,
  meansHeldIn: 'R2',
  illegal: {states: {}, transitions: []},
} as const satisfies MachineSpec<keyof typeof states>;

export type Checked = AssertNever<FaultsIn<typeof cleanup>>;
