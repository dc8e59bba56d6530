import {useHistory} from '@docusaurus/router';
import {useHistorySelector} from '@docusaurus/theme-common';
import type {Place} from '../widgets/Simulator.tsx';

/** A fragment that no element bears: it scrolls nowhere. */
const stay = '#run';

/**
 * The simulator's place, kept in the page's address: so a link is the run, the browser's back button steps back, and
 * the language switch takes the run along. While the page is drawn ahead there is no query, hence a fresh run.
 */
export function usePlace(): {
  readonly place: Place;
  readonly move: (place: Place) => void;
  readonly addressOf: (place: Place) => string;
} {
  const history = useHistory();
  const search = useHistorySelector(({location}) => location.search);
  return {
    place: readPlace(search),
    move: (place) => {
      const {location} = history;
      // A step stays on the page. After a change of address without a fragment Docusaurus scrolls to the top and moves
      // the focus to the start of the page, so every entry of a run has a fragment, the one before its first step too.
      if (location.hash === '') history.replace({...location, hash: stay});
      history.push({
        pathname: location.pathname,
        search: writePlace(place),
        hash: location.hash === '' ? stay : location.hash,
      });
    },
    addressOf: (place) =>
      `${window.location.origin}${history.createHref({pathname: history.location.pathname, search: writePlace(place), hash: '#simulator'})}`,
  };
}

/** The query string of a place, `?` included. `~` and `-` need no escaping, so the run stays readable. */
export function writePlace({run, at}: Place): string {
  const query = [...(run === null ? [] : [`run=${run}`]), ...(at === null ? [] : [`at=${String(at)}`])].join('&');
  return query === '' ? '' : `?${query}`;
}

/** Reads a query string that anybody may have written. */
function readPlace(search: string): Place {
  const query = new URLSearchParams(search);
  const at = query.get('at');
  return {run: query.get('run'), at: at !== null && /^\d{1,4}$/.test(at) ? Number(at) : null};
}
