import type {Position} from '../machine/index.ts';
import {
  type ClauseRow,
  clausesOf,
  cleanupStateOf,
  isIllegal,
  type Means,
  type Role,
  type StateId,
  type TransitionId,
} from '../spec/index.ts';

/** Why something cannot happen in a position; `say/run.ts` puts it into words. */
export type WhyNot =
  | {readonly kind: 'illegalForRole'; readonly label: string; readonly role: Role}
  | {readonly kind: 'otherMeans'; readonly transition: TransitionId; readonly means: Means; readonly held: Means}
  | {readonly kind: 'noWayOut'; readonly state: StateId}
  | {readonly kind: 'leftToCleanup'; readonly state: StateId}
  | {readonly kind: 'otherState'; readonly transition: TransitionId; readonly from: StateId; readonly state: StateId};

/**
 * The reason why the machine has just refused a clause.
 *
 * @throws when the clause fires by the table, so that table and machine are at odds
 */
export function reasonFor(position: Position, clause: ClauseRow): WhyNot {
  const reason = whyNot(position, clause);
  if (reason === null)
    throw new Error(`The machine refuses ${clause.id} in ${position.state}, and the table has no reason`);
  return reason;
}

/** The reason why a clause of this position's machine and role does not fire here, or null when it does. */
export function whyNot(position: Position, clause: ClauseRow): WhyNot | null {
  const {machine, role, state, means: held} = position;
  const {transition, from, means} = clause;
  if (clause.role !== role) return {kind: 'illegalForRole', label: transition, role};
  if (from !== state) {
    if (clausesOf(machine, role).some((other) => other.from === state))
      return {kind: 'otherState', transition, from, state};
    // S8 is a dead end in 8.1 only: as R1 it goes on in 8.2. R3 is an end.
    return {kind: cleanupStateOf(state) === undefined ? 'noWayOut' : 'leftToCleanup', state};
  }
  if (held !== null && means !== null && held !== means) return {kind: 'otherMeans', transition, means, held};
  return null;
}

/** The reason for a label that the RFC marks illegal for this position's role, or null. */
export function whyIllegal({machine, role}: Position, label: string): WhyNot | null {
  return isIllegal(machine, label) ? {kind: 'illegalForRole', label, role} : null;
}
