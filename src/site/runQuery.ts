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
