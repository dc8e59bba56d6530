import {type ClauseRow, type EventId, type Role, stateName} from '../spec/index.ts';
import type {TableWords} from '../text/table.ts';

/** `R1 CLEANUP_WAIT`: a state as the RFC names it, the same in every language. */
export function stateLabel(state: string): string {
  return `${state} ${stateName(state)}`;
}

/** Does the RFC itself letter this clause? Otherwise its key is our ordinal. */
export function isLettered({key}: Pick<ClauseRow, 'key'>): boolean {
  return /^[a-z]$/.test(key);
}

/** A clause's mark within its list: `b)` where the RFC letters it, `(2)` where the number is ours. */
export function clauseMark(clause: Pick<ClauseRow, 'key'>): string {
  return isLettered(clause) ? `${clause.key})` : `(${clause.key})`;
}

/** Words for something that the catalogue keys by role. */
export function byRole(words: Readonly<Partial<Record<Role, string>>>, role: Role): string {
  const found = words[role];
  if (found === undefined) throw new Error(`no words for the ${role}`);
  return found;
}

/** An event in the wording of one role. */
export function eventText(words: TableWords, event: EventId, role: Role): string {
  return byRole(words.events[event], role);
}
