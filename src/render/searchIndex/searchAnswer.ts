import type {StateId} from '../../spec/index.ts';
import type {SearchGroup} from '../../text/search.ts';
import {excerpt, type MarkedPiece, markedText} from './markedText.ts';
import type {Found} from './search.ts';
import {groupsOf} from './searchGroups.ts';
import type {SearchKind} from './searchRecords.ts';

/** One thing that was found, ready to be shown. */
export interface SearchRow {
  readonly kind: SearchKind;
  /** Where it stands, in the language of the page: `/connection#T15`. */
  readonly path: string;
  /** What stands after `#`: of a state, a transition or a clause its id. */
  readonly fragment: string;
  readonly title: readonly MarkedPiece[];
  readonly text: readonly MarkedPiece[];
  readonly states: readonly StateId[];
  /** On which page a heading stands; null for all else. */
  readonly pageTitle: string | null;
}

export interface SearchRows {
  readonly group: SearchGroup;
  readonly rows: readonly SearchRow[];
  /** How many there are, shown or not. */
  readonly count: number;
}

/** What is shown for a query. */
export interface SearchAnswer {
  readonly query: string;
  readonly groups: readonly SearchRows[];
}

/**
 * What is shown of what was found.
 *
 * @param titleOf what a page is called
 */
export function searchAnswer(query: string, found: Found, titleOf: (page: string) => string): SearchAnswer {
  const {marks} = found;
  const groups = groupsOf(found).map(({group, records, count}): SearchRows => {
    const rows = records.map(({kind, page, fragment, title, text, states}): SearchRow => ({
      kind,
      path: `/${page}${fragment === '' ? '' : `#${fragment}`}`,
      fragment,
      title: markedText(title, marks),
      text: markedText(excerpt(text, marks), marks),
      states,
      pageTitle: kind === 'heading' || kind === 'clearing' || kind === 'deviation' ? titleOf(page) : null,
    }));
    return {group, rows, count};
  });
  return {query, groups};
}
