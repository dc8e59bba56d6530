import {type Found, type Hit, pagesOfHits} from './search.ts';
import type {SearchGroup} from '../../text/search.ts';
import type {SearchKind, SearchRecord} from './searchRecords.ts';

/** Hits of one group: the first ones, and how many there are. */
export interface GroupOfHits {
  readonly group: SearchGroup;
  readonly records: readonly SearchRecord[];
  readonly count: number;
}

/** More of one group would push the next ones out of sight. */
const mostRows = 4;

/** Pages stand for all that is on them. */
const mostPages = 4;

/** The share of the best score below which a hit is no more counted, when there are better ones enough. */
const leastShare = 0.06;

/** A query of one rare word has one very good hit; the reader may have meant another. */
const enough = 10;

/** What was found, in groups: the group with the best hit first, and in it the best hit. */
export function groupsOf({hits}: Found): readonly GroupOfHits[] {
  const best = hits[0]?.score ?? 0;
  const near = hits.filter(({score}, at) => at < enough || score >= best * leastShare);
  const groups = new Map<SearchGroup, Hit[]>();
  for (const hit of near) {
    const group = groupOf[hit.record.kind];
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [hit]);
    else known.push(hit);
  }
  return [...groups]
    .toSorted(([, one], [, other]) => (other[0]?.score ?? 0) - (one[0]?.score ?? 0))
    .map(([group, found]) => {
      const records = group === 'pages' ? onePerPage(near, found) : found.map(({record}) => record);
      return {group, records: records.slice(0, group === 'pages' ? mostPages : mostRows), count: records.length};
    });
}

/** The best place of each page, the page first that has most of what was found. */
function onePerPage(all: readonly Hit[], found: readonly Hit[]): readonly SearchRecord[] {
  return pagesOfHits(all).flatMap((page) => found.find(({record}) => record.page === page)?.record ?? []);
}

const groupOf: Readonly<Record<SearchKind, SearchGroup>> = {
  state: 'table',
  transition: 'table',
  clause: 'table',
  coupling: 'table',
  term: 'terms',
  scenario: 'scenarios',
  stack: 'words',
  name: 'words',
  deviation: 'words',
  clearing: 'pages',
  logLine: 'lines',
  errorCode: 'lines',
  exitCode: 'lines',
  loginClass: 'lines',
  loginStatus: 'lines',
  page: 'pages',
  heading: 'pages',
};
