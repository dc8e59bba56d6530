import {useHistorySelector} from '@docusaurus/theme-common';
import {useEffect} from 'react';

/**
 * Opens the folded place that the address names, and all of them for the printer. Browsers do the first themselves when
 * a page loads, but not when a link leads on within the site; the second they do by style sheet, the newer ones.
 */
export function useOpened() {
  const hash = useHistorySelector(({location}) => location.hash);
  useEffect(() => {
    const place = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    const folded = place?.closest('details');
    if (place == null || folded == null || folded.open) return;
    folded.open = true;
    place.scrollIntoView();
  }, [hash]);
  useEffect(() => {
    window.addEventListener('beforeprint', openAll);
    return () => {
      window.removeEventListener('beforeprint', openAll);
    };
  }, []);
}

function openAll() {
  for (const folded of document.querySelectorAll('details')) folded.open = true;
}
