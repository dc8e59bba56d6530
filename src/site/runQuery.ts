import type {RunLocation} from '../widgets/parts/RunLocation.ts';

/** How a page has its place in its query string. */
export interface RunQuery<Place extends RunLocation> {
  readonly read: (search: string) => Place;
  readonly write: (place: RunLocation) => string;
}

/** The query string of a place, `?` included. `~` and `-` need no escaping, so the run stays readable. */
export function writeLocation({run, at}: RunLocation): string {
  const query = [...(run === null ? [] : [`run=${run}`]), ...(at === null ? [] : [`at=${String(at)}`])].join('&');
  return query === '' ? '' : `?${query}`;
}

/** Reads a query string that anybody may have written. What is no step lies beyond the end of every run. */
export function readLocation(search: string): RunLocation {
  const query = new URLSearchParams(search);
  const at = query.get('at');
  return {run: query.get('run'), at: at === null ? null : /^\d{1,4}$/.test(at) ? Number(at) : Infinity};
}

/** A simulator's: the run as it is. */
export const runQuery: RunQuery<RunLocation> = {read: readLocation, write: writeLocation};

/** A run on the wall, in the notes of who speaks, or on its page. */
export type Presented = 'wall' | 'notes' | null;

/** Whether a query asks for its run to be presented: `?present`, and in the second window `?present=notes`. */
export function presentedIn(search: string): Presented {
  const present = new URLSearchParams(search).get('present');
  if (present === null) return null;
  return present === 'notes' ? 'notes' : 'wall';
}

/** A query of the same run, presented so. */
export function withPresented(search: string, presented: Presented): string {
  const rest = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !/^present(=|$)/.test(pair));
  const all = [...rest, ...(presented === null ? [] : [presented === 'notes' ? 'present=notes' : 'present'])];
  return all.length === 0 ? '' : `?${all.join('&')}`;
}
