import {useHistory} from '@docusaurus/router';
import {type RefObject, useEffect} from 'react';

/** Makes plain links of a place lead on within the site, without loading the next page anew, as Docusaurus' own links do. */
export function useLinksWithin(place: RefObject<HTMLElement | null>): void {
  const history = useHistory();
  useEffect(() => {
    const hearing = new AbortController();
    const {signal} = hearing;
    place.current?.addEventListener(
      'click',
      (event) => {
        const link = linkAt(event);
        if (link === null || event.button !== 0 || isOwnWish(event)) return;
        event.preventDefault();
        history.push(`${link.pathname}${link.search}${link.hash}`);
      },
      {signal},
    );
    place.current?.addEventListener(
      'pointerover',
      (event) => {
        const link = linkAt(event);
        if (link !== null) void window.docusaurus.preload(link.pathname);
      },
      {signal},
    );
    return () => {
      hearing.abort();
    };
  }, [place, history]);
}

/** The link to another page of the site; those within the page and to other hosts are the browser's. */
function linkAt({target}: Event): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest('a') : null;
  const isElsewhere = link !== null && link.origin === location.origin && link.pathname !== location.pathname;
  return isElsewhere ? link : null;
}

/** A click that asks for another tab, a window or a file, or that something else has answered. */
function isOwnWish(event: MouseEvent): boolean {
  return event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
