import type {StaleSign} from '../reader/hosts.ts';
import type {EvidenceWords} from '../text/evidence.ts';
import type {ReadingWords} from '../text/reading.ts';
import {fill} from './findings.ts';

/** Why a session looks stale, and whose word that is. */
export function sayStale(
  {because, evidence}: StaleSign,
  {hosts, findings}: ReadingWords,
  names: EvidenceWords,
): string {
  return hosts.looksStale({
    because:
      because === 'not-in-initiators-list'
        ? hosts.notInInitiatorsList
        : fill(findings[because.id].head, because.params),
    certainty: names[evidence].name,
  });
}

/** The word that was printed, behind the state of the RFC that it stands for. */
export function sayHostState(word: string | null, state: string | null, {hosts}: ReadingWords): string {
  if (word === null) return hosts.noState;
  return state === null ? word : `${state} ${word}`;
}
