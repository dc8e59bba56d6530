import type {RunLocation} from '../widgets/parts/RunLocation.ts';

/** The query string of a place, `?` included. `~` and `-` need no escaping, so the run stays readable. */
export function writeLocation({run, at}: RunLocation): string {
  const query = [...(run === null ? [] : [`run=${run}`]), ...(at === null ? [] : [`at=${String(at)}`])].join('&');
  return query === '' ? '' : `?${query}`;
}

/** Reads a query string that anybody may have written. */
export function readLocation(search: string): RunLocation {
  const query = new URLSearchParams(search);
  const at = query.get('at');
  return {run: query.get('run'), at: at !== null && /^\d{1,4}$/.test(at) ? Number(at) : null};
}
