import type {ClauseRow} from '../spec/index.ts';

/** Clauses of both roles in which the RFC means the same happening, or one that the other role has no twin for. */
export interface SideBySide {
  readonly initiator: ClauseRow | null;
  readonly target: ClauseRow | null;
}

/**
 * The clauses of one transition, those of the same events beside each other. Each role's stay in the order of the RFC.
 */
export function sideBySide(initiator: readonly ClauseRow[], target: readonly ClauseRow[]): readonly SideBySide[] {
  const rows: SideBySide[] = [];
  let next = 0;
  for (const clause of initiator) {
    const twin = target.findIndex((other, place) => place >= next && happensWith(clause, other));
    if (twin === -1) {
      rows.push({initiator: clause, target: null});
      continue;
    }
    rows.push(...alone(target.slice(next, twin)), {initiator: clause, target: target[twin] ?? null});
    next = twin + 1;
  }
  return [...rows, ...alone(target.slice(next))];
}

function alone(clauses: readonly ClauseRow[]): readonly SideBySide[] {
  return clauses.map((clause) => ({initiator: null, target: clause}));
}

function happensWith(one: ClauseRow, other: ClauseRow): boolean {
  return one.means === other.means && one.events.join() === other.events.join();
}
