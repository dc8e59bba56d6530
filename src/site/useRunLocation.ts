import {useHistory} from '@docusaurus/router';
import {useCallback, useEffect, useLayoutEffect, useMemo, useSyncExternalStore} from 'react';
import {flushSync} from 'react-dom';
import type {Navigate, RunLocation} from '../widgets/parts/RunLocation.ts';
import {type Presented, presentedIn, type RunQuery, withPresented, writeLocation} from './runQuery.ts';

/** A fragment that no element bears: it scrolls nowhere. */
const stay = '#run';

/** Simulators that want to hear of a step. */
const listeners = new Set<() => void>();

/** Whether steps were taken that the router does not know of. */
let untold = false;

/**
 * The simulator's place, kept in the page's address: so a link is the run, the browser's back button steps back, and
 * the language switch takes the run along. While the page is drawn ahead there is no query, hence a fresh run.
 *
 * A step goes past Docusaurus' router, which would draw every link of the page twice before the step is seen. The
 * browser's back button tells the router itself; what else depends on it are links, and they are told of a run's
 * latest step when the reader turns to one.
 *
 * @param query the same object in all drawings
 */
export function useRunLocation<Place extends RunLocation>(
  query: RunQuery<Place>,
): {
  readonly place: Place;
  readonly move: Navigate;
  readonly addressOf: (place: RunLocation) => string;
  /** Whether the run is presented, which a step does not change, and how to begin and end that. */
  readonly presented: Presented;
  readonly present: (presented: Presented) => void;
} {
  const history = useHistory();
  const subscribe = useCallback(
    (listener: () => void) => {
      const stopListening = history.listen(() => {
        untold = false;
        listener();
      });
      listeners.add(listener);
      return () => {
        stopListening();
        listeners.delete(listener);
      };
    },
    [history],
  );
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  );

  // From now on the page shows the run of its address: `headTags` has marked it until then.
  useLayoutEffect(() => {
    if (search === window.location.search) document.documentElement.removeAttribute('data-run');
  }, [search]);

  useEffect(() => {
    function tell({target}: Event) {
      if (!untold || !(target instanceof Element) || target.closest('a') === null) return;
      const {search: run, hash} = window.location;
      // At once: the very click that is heard here follows the link as it is then.
      flushSync(() => {
        history.replace({pathname: history.location.pathname, search: run, hash});
      });
    }
    for (const turn of turnsToLink) document.addEventListener(turn, tell, {capture: true});
    return () => {
      for (const turn of turnsToLink) document.removeEventListener(turn, tell, {capture: true});
    };
  }, [history]);

  return {
    place: useMemo(() => query.read(search), [query, search]),
    move: useMemo(() => moveBy(query), [query]),
    addressOf,
    presented: presentedIn(search),
    present,
  };
}

/** At the same place of the run. */
function present(presented: Presented) {
  const {pathname, search} = window.location;
  show(`${pathname}${withPresented(search, presented)}`);
}

/** Without a state, as after a click on a link within the page: the router takes such an entry as it comes. */
function show(address: string) {
  window.history.pushState(null, '', `${address}${stay}`);
  untold = true;
  for (const listener of listeners) listener();
}

/** By pointer, by keyboard, or by a screen reader, which may only click. */
const turnsToLink = ['pointerdown', 'focusin', 'click'] as const;

function moveBy({read, write}: RunQuery<RunLocation>): Navigate {
  return (next) => {
    const {pathname, search, hash} = window.location;
    const here = read(search);
    const query = write(typeof next === 'function' ? next(here) : next);
    // The same place again, in whatever form, would be a press of the browser's back button that leads nowhere.
    if (query === write(here)) return false;
    // A step stays on the page. When Docusaurus hears of an address with an element's fragment or none, it scrolls; so
    // every entry of a run has the fragment of no element, the one before its first step too.
    if (hash !== stay) window.history.replaceState(window.history.state, '', `${pathname}${search}${stay}`);
    show(`${pathname}${withPresented(query, presentedIn(search))}`);
    return true;
  };
}

function addressOf(place: RunLocation): string {
  const {origin, pathname} = window.location;
  return `${origin}${pathname}${writeLocation(place)}#simulator`;
}
