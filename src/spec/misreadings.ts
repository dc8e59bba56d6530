/** Who meets a place of the RFC that is easy to misread: who writes a target or an initiator, or who runs one. */
type Hurt = 'implementer' | 'operator';

interface Misreading {
  /** Its place on the page of the misreadings, the same in both languages. */
  readonly id: string;
  readonly hurts: readonly [Hurt, ...Hurt[]];
}

/** The places where the RFC is easy to misread, in the order of their page, which says what each is. */
export const misreadings = [
  {id: 'n3-section', hurts: ['implementer']},
  {id: 'other-references', hurts: ['implementer']},
  {id: 'event-names', hurts: ['implementer', 'operator']},
  {id: 'lower-case-must', hurts: ['implementer']},
  {id: 'shared-texts', hurts: ['implementer']},
  {id: 'self-loops', hurts: ['implementer']},
  {id: 't17-b', hurts: ['implementer']},
  {id: 't7-f', hurts: ['implementer']},
  {id: 'whose-state', hurts: ['implementer']},
  {id: 'n1', hurts: ['implementer']},
  {id: 'state-timeout-during-cleanup', hurts: ['implementer', 'operator']},
  {id: 'no-timeout-from-q5', hurts: ['implementer', 'operator']},
  {id: 'reinstatement-during-login', hurts: ['implementer']},
  {id: 'wrong-pdu', hurts: ['implementer']},
  {id: 'transport-in-cleanup-wait', hurts: ['implementer']},
  {id: 't9-which-cid', hurts: ['implementer']},
  {id: 'session-logout-during-cleanup', hurts: ['implementer']},
  {id: 'session-reinstatement-in-m2', hurts: ['implementer']},
  {id: 'session-reinstatement-labels', hurts: ['implementer']},
  {id: 'recovery-logout', hurts: ['implementer', 'operator']},
  {id: 'neither-closure-nor-failure', hurts: ['implementer', 'operator']},
  {id: 'appendix-d', hurts: ['implementer']},
  {id: 'cid-not-found', hurts: ['implementer', 'operator']},
  {id: 'purpose-at-t1', hurts: ['implementer']},
  {id: 'second-leading-login', hurts: ['implementer']},
  {id: 'login-before-loss', hurts: ['implementer']},
  {id: 'failure-during-login', hurts: ['implementer']},
  {id: 'login-into-ending-session', hurts: ['implementer']},
  {id: 'failed-reinstatement', hurts: ['implementer', 'operator']},
  {id: 'late-failure', hurts: ['implementer']},
  {id: 'two-cleanups', hurts: ['implementer', 'operator']},
  {id: 'logout-of-a-sibling', hurts: ['implementer']},
  {id: 'logout-given-up', hurts: ['implementer']},
  {id: 'late-logout-response', hurts: ['implementer']},
  {id: 'csm-e-asked-to-log-out', hurts: ['implementer']},
  {id: 'requests-while-closing', hurts: ['implementer']},
  {id: 'timeout-during-login', hurts: ['implementer', 'operator']},
  {id: 'timeout-without-cleanup', hurts: ['implementer', 'operator']},
  {id: 'max-connections', hurts: ['implementer', 'operator']},
  {id: 'continuation-with-new-cid', hurts: ['implementer', 'operator']},
  {id: 'reinstatement-beside-continuation', hurts: ['implementer']},
  {id: 'added-states', hurts: ['operator']},
  {id: 'zero-timer', hurts: ['operator']},
  {id: 'siblings-at-once', hurts: ['operator']},
] as const satisfies readonly Misreading[];
