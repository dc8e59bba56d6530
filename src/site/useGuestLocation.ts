import {useCallback, useLayoutEffect, useRef, useState, useSyncExternalStore} from 'react';
import type {Navigate, RunLocation} from '../widgets/parts/RunLocation.ts';

/**
 * The place of a simulator on somebody else's page: where its address puts it, and then where its reader goes. The address
 * stays as it is: each step in it would be one more press of the back button of the page around.
 *
 * @param first where an address leads; the same function in all drawings
 */
export function useGuestLocation<Place extends RunLocation>(
  first: (search: string) => Place,
): {readonly search: string; readonly place: Place | RunLocation; readonly move: Navigate} {
  const search = useSearch();
  const [moved, setMoved] = useState<RunLocation | null>(null);
  const [begun, setBegun] = useState(() => ({search, place: first(search)}));
  if (begun.search !== search) setBegun({search, place: first(search)});
  const place = moved ?? begun.place;
  const here = useRef<RunLocation>(place);

  useLayoutEffect(() => {
    here.current = place;
    // From now on the run of the address is shown: `headTags` has marked the page until then.
    if (search === window.location.search) document.documentElement.removeAttribute('data-run');
  }, [place, search]);

  const move: Navigate = useCallback((next) => {
    const {current} = here;
    const to = typeof next === 'function' ? next(current) : next;
    if (to.run === current.run && to.at === current.at) return false;
    here.current = to;
    setMoved(to);
    return true;
  }, []);

  return {search, place, move};
}

/** The query of the address; empty while the page is drawn ahead, and as it takes over what was. */
export function useSearch(): string {
  return useSyncExternalStore(
    neverChanges,
    () => window.location.search,
    () => '',
  );
}

function neverChanges() {
  return () => undefined;
}
