import type {Evidence} from './evidence.ts';
import type {FamilyId} from './families.ts';
import type {Section} from './rfc.ts';
import type {TransitionId} from './specs.ts';
import type {Role} from './types.ts';

/** One machine moving another. Without transitions the cause is a step of a Logout on another connection: a PDU, its processing or a timeout. */
export interface Coupling {
  readonly id: string;
  readonly role: Role | 'both';
  readonly cause: {readonly family: FamilyId; readonly transitions: readonly TransitionId[]};
  readonly effect: {readonly family: FamilyId; readonly transitions: readonly TransitionId[]};
  /** Whether the RFC itself says it, or we conclude it. */
  readonly evidence: Extract<Evidence, 'rfc' | 'inferred'>;
  readonly sections: readonly [Section, ...Section[]];
}

/** How 8.1, 8.2 and 8.3 move each other, in the order in which a connection meets them. */
// prettier-ignore
export const couplings = [
  {id: 'failureEntersCleanup',     role: 'both',      cause: {family: 'connection', transitions: ['T15', 'T16', 'T17']},       effect: {family: 'cleanup',    transitions: []},                                evidence: 'rfc',      sections: ['8.2']},
  {id: 'csmILoginStarts',          role: 'both',      cause: {family: 'connection', transitions: ['T4']},                      effect: {family: 'cleanup',    transitions: ['M2']},                            evidence: 'rfc',      sections: ['8.2.2']},
  {id: 'csmILoginSucceeds',        role: 'both',      cause: {family: 'connection', transitions: ['T5']},                      effect: {family: 'cleanup',    transitions: ['M4']},                            evidence: 'rfc',      sections: ['8.2', '8.2.2']},
  {id: 'csmILoginFails',           role: 'both',      cause: {family: 'connection', transitions: ['T7']},                      effect: {family: 'cleanup',    transitions: ['M3']},                            evidence: 'rfc',      sections: ['8.2.2']},
  {id: 'csmELogoutStarts',         role: 'both',      cause: {family: 'connection', transitions: []},                          effect: {family: 'cleanup',    transitions: ['M2']},                            evidence: 'rfc',      sections: ['8.2.2']},
  {id: 'csmELogoutSucceeds',       role: 'both',      cause: {family: 'connection', transitions: []},                          effect: {family: 'cleanup',    transitions: ['M4']},                            evidence: 'rfc',      sections: ['8.2', '8.2.2']},
  {id: 'csmELogoutFails',          role: 'both',      cause: {family: 'connection', transitions: []},                          effect: {family: 'cleanup',    transitions: ['M3']},                            evidence: 'rfc',      sections: ['8.2.2']},
  {id: 'csmELogoutAbandoned',      role: 'target',    cause: {family: 'connection', transitions: []},                          effect: {family: 'cleanup',    transitions: ['M3']},                            evidence: 'inferred', sections: ['8.2.2', '11.15']},
  {id: 'csmELeavesLoggedIn',       role: 'both',      cause: {family: 'connection', transitions: ['T8', 'T9', 'T11', 'T15']},  effect: {family: 'cleanup',    transitions: ['M3']},                            evidence: 'rfc',      sections: ['8.2.2']},
  {id: 'siblingLogoutStarts',      role: 'both',      cause: {family: 'connection', transitions: []},                          effect: {family: 'connection', transitions: ['T9', 'T10']},                     evidence: 'inferred', sections: ['8.1.2', '11.14']},
  {id: 'siblingLogoutEnds',        role: 'both',      cause: {family: 'connection', transitions: []},                          effect: {family: 'connection', transitions: ['T13', 'T17']},                    evidence: 'inferred', sections: ['8.1.2', '11.14']},
  {id: 'abandonedLogoutFails',     role: 'target',    cause: {family: 'connection', transitions: []},                          effect: {family: 'connection', transitions: ['T17']},                           evidence: 'inferred', sections: ['8.1.2', '11.15']},
  {id: 'failureMeetsLogin',        role: 'target',    cause: {family: 'connection', transitions: ['T15', 'T16', 'T17']},       effect: {family: 'cleanup',    transitions: ['M2']},                            evidence: 'inferred', sections: ['8.2', '8.2.2']},
  {id: 'failureMeetsLogout',       role: 'both',      cause: {family: 'connection', transitions: ['T17']},                     effect: {family: 'cleanup',    transitions: ['M2']},                            evidence: 'inferred', sections: ['8.2', '8.2.2']},
  {id: 'fallBackMeetsLogin',       role: 'target',    cause: {family: 'cleanup',    transitions: ['M3']},                      effect: {family: 'cleanup',    transitions: ['M2']},                            evidence: 'inferred', sections: ['8.2', '8.2.2']},
  {id: 'connectionReinstated',     role: 'target',    cause: {family: 'connection', transitions: ['T5']},                      effect: {family: 'connection', transitions: ['T8', 'T13', 'T18']},              evidence: 'rfc',      sections: ['6.3.4', '8.1.2']},
  {id: 'reinstatementFails',       role: 'target',    cause: {family: 'connection', transitions: ['T7']},                      effect: {family: 'connection', transitions: ['T15', 'T16', 'T17']},             evidence: 'inferred', sections: ['8.1.2']},
  {id: 'staleLoginDropped',        role: 'target',    cause: {family: 'connection', transitions: ['T5']},                      effect: {family: 'connection', transitions: ['T7']},                            evidence: 'inferred', sections: ['6.3.4', '6.3.5']},
  {id: 'sessionLogoutEndsCleanup', role: 'both',      cause: {family: 'connection', transitions: ['T13']},                     effect: {family: 'cleanup',    transitions: ['M4']},                            evidence: 'rfc',      sections: ['8.2.2']},
  {id: 'sessionLogoutEndsWait',    role: 'both',      cause: {family: 'connection', transitions: ['T13']},                     effect: {family: 'cleanup',    transitions: ['M1']},                            evidence: 'inferred', sections: ['8.2', '8.2.2']},
  {id: 'sessionLogoutInitiator',   role: 'initiator', cause: {family: 'connection', transitions: ['T13']},                     effect: {family: 'connection', transitions: ['T2', 'T7', 'T8', 'T13', 'T18']},  evidence: 'rfc',      sections: ['8.1.2']},
  {id: 'sessionLogoutTarget',      role: 'target',    cause: {family: 'connection', transitions: ['T13']},                     effect: {family: 'connection', transitions: ['T8', 'T13', 'T18']},              evidence: 'rfc',      sections: ['8.1.2']},
  {id: 'sessionLogoutRequest',     role: 'target',    cause: {family: 'connection', transitions: ['T9', 'T10']},               effect: {family: 'connection', transitions: ['T7']},                            evidence: 'rfc',      sections: ['8.1.2']},
  {id: 'firstLoginInitiator',      role: 'initiator', cause: {family: 'connection', transitions: ['T5']},                      effect: {family: 'session',    transitions: ['N1']},                            evidence: 'rfc',      sections: ['8.3.4']},
  {id: 'leadingLoginStarts',       role: 'target',    cause: {family: 'connection', transitions: ['T4']},                      effect: {family: 'session',    transitions: ['N1']},                            evidence: 'rfc',      sections: ['8.3.4']},
  {id: 'reinstatingLoginStarts',   role: 'target',    cause: {family: 'connection', transitions: ['T4']},                      effect: {family: 'session',    transitions: ['N1']},                            evidence: 'inferred', sections: ['6.3.5', '8.3.4']},
  {id: 'leadingLoginSucceeds',     role: 'target',    cause: {family: 'connection', transitions: ['T5']},                      effect: {family: 'session',    transitions: ['N2']},                            evidence: 'rfc',      sections: ['8.3.4']},
  {id: 'leadingLoginFails',        role: 'target',    cause: {family: 'connection', transitions: ['T7']},                      effect: {family: 'session',    transitions: ['N9']},                            evidence: 'rfc',      sections: ['8.3.4']},
  {id: 'closingLogout',            role: 'both',      cause: {family: 'connection', transitions: ['T13']},                     effect: {family: 'session',    transitions: ['N3']},                            evidence: 'rfc',      sections: ['6.3.5', '8.3.4']},
  {id: 'lastConnectionFails',      role: 'both',      cause: {family: 'connection', transitions: ['T15', 'T16', 'T17']},       effect: {family: 'session',    transitions: ['N5']},                            evidence: 'rfc',      sections: ['6.3.6', '8.3.4']},
  {id: 'lastRecoveryLogout',       role: 'both',      cause: {family: 'connection', transitions: ['T13']},                     effect: {family: 'session',    transitions: ['N5']},                            evidence: 'rfc',      sections: ['6.3.6', '8.3.4']},
  {id: 'lastLogoutLeavesTasks',    role: 'both',      cause: {family: 'connection', transitions: ['T13']},                     effect: {family: 'session',    transitions: ['N5']},                            evidence: 'inferred', sections: ['6.3.5', '6.3.6']},
  {id: 'continuationInitiator',    role: 'initiator', cause: {family: 'connection', transitions: ['T5']},                      effect: {family: 'session',    transitions: ['N4']},                            evidence: 'inferred', sections: ['6.3.6', '8.3.4']},
  {id: 'continuationStarts',       role: 'target',    cause: {family: 'connection', transitions: ['T4']},                      effect: {family: 'session',    transitions: ['N7']},                            evidence: 'inferred', sections: ['6.3.6', '8.3.4']},
  {id: 'continuationSucceeds',     role: 'target',    cause: {family: 'connection', transitions: ['T5']},                      effect: {family: 'session',    transitions: ['N10']},                           evidence: 'inferred', sections: ['6.3.6', '8.3.4']},
  {id: 'continuationFails',        role: 'target',    cause: {family: 'connection', transitions: ['T7']},                      effect: {family: 'session',    transitions: ['N8']},                            evidence: 'inferred', sections: ['6.3.6', '8.3.4']},
  {id: 'failureMeetsAttempt',      role: 'target',    cause: {family: 'session',    transitions: ['N5']},                      effect: {family: 'session',    transitions: ['N7']},                            evidence: 'inferred', sections: ['6.3.6', '8.3.4']},
  {id: 'timeoutEndsAttempt',       role: 'initiator', cause: {family: 'cleanup',    transitions: ['M1']},                      effect: {family: 'connection', transitions: ['T2']},                            evidence: 'inferred', sections: ['6.3.4', '8.1.2']},
  {id: 'timeoutFailsSession',      role: 'both',      cause: {family: 'cleanup',    transitions: ['M1']},                      effect: {family: 'session',    transitions: ['N5']},                            evidence: 'inferred', sections: ['6.3.5', '6.3.6']},
  {id: 'lastTimeout',              role: 'both',      cause: {family: 'cleanup',    transitions: ['M1']},                      effect: {family: 'session',    transitions: ['N6']},                            evidence: 'inferred', sections: ['6.3.5', '7.15', '8.3.4']},
  {id: 'reinstatedWhileFailed',    role: 'initiator', cause: {family: 'connection', transitions: ['T5']},                      effect: {family: 'session',    transitions: ['N6']},                            evidence: 'inferred', sections: ['6.3.5', '8.3.4']},
  {id: 'reinstatedAtTarget',       role: 'target',    cause: {family: 'connection', transitions: ['T5']},                      effect: {family: 'session',    transitions: ['N3', 'N6', 'N11']},               evidence: 'inferred', sections: ['6.3.5', '8.3.4']},
  {id: 'reinstatementClosesOld',   role: 'target',    cause: {family: 'session',    transitions: ['N3']},                      effect: {family: 'connection', transitions: ['T8', 'T13', 'T18']},              evidence: 'rfc',      sections: ['6.3.5', '8.1.2']},
  {id: 'sessionEndDropsLogin',     role: 'both',      cause: {family: 'session',    transitions: ['N3', 'N6', 'N11']},         effect: {family: 'connection', transitions: ['T2', 'T7']},                      evidence: 'inferred', sections: ['6.3.5', '8.1.2']},
] as const satisfies readonly Coupling[];

export type CouplingId = (typeof couplings)[number]['id'];

/** The rows that no transition sets off. */
export type CausedByPdu = Extract<(typeof couplings)[number], {readonly cause: {readonly transitions: readonly []}}>;

/** Whether a step of a Logout on another connection is the cause, and no transition. */
export function isCausedByPdu(row: (typeof couplings)[number]): row is CausedByPdu {
  return row.cause.transitions.length === 0;
}

/** The row of this name. */
export function couplingOf(id: CouplingId): (typeof couplings)[number] {
  return rows[id];
}

// fromEntries cannot know its keys; they are those of the table.
const rows = Object.fromEntries(couplings.map((row) => [row.id, row])) as Record<
  CouplingId,
  (typeof couplings)[number]
>;

/** The rows by which machines of one family move machines of another, or of the same. */
export function couplingsBetween(cause: FamilyId, effect: FamilyId): readonly (typeof couplings)[number][] {
  return couplings.filter((row) => row.cause.family === cause && row.effect.family === effect);
}
