import {stateName, type StateId, type TransitionId} from '../spec/index.ts';
import {type Subject, subjectOf, type Way} from '../spec/subject.ts';
import type {EntryWords} from '../text/entries.ts';

/** The words of these titles: few enough for a page to fetch. */
type TitleWords = Pick<EntryWords, 'titles' | 'page'>;

/** `R1: CLEANUP_WAIT` */
export function stateTitle({titles}: TitleWords, id: StateId): string {
  return titles.named(id, stateName(id));
}

/** `M3: IN_CLEANUP to CLEANUP_WAIT`; where the roles go different ways, each with whose it is. */
export function transitionTitle({titles, page}: TitleWords, id: TransitionId): string {
  const subject = subjectNamed(id);
  const ways: readonly Way[] = subject.kind === 'transition' ? subject.ways : [];
  const each = ways.map(({from, to, roles: whose}) => {
    const way = titles.way(stateName(from), stateName(to));
    if (ways.length === 1) return way;
    return titles.ofRoles(
      way,
      whose.map((role) => page.roles[role]),
    );
  });
  return titles.named(id, titles.list(each));
}

/**
 * What a state or a transition is, in all machines that have it.
 *
 * @throws when no machine has it
 */
export function subjectNamed(label: StateId | TransitionId): Subject {
  const subject = subjectOf(label);
  if (subject === null) throw new Error(`No machine has ${label}`);
  return subject;
}
