import {useLocation} from '@docusaurus/router';
import {useEffect} from 'react';

/**
 * Opens the folded place that the address names, and all of them for the printer when none is open. Browsers do the first
 * themselves when a page loads, but not when a link leads on within the site; the newer ones do the second by style sheet.
 */
export function useOpened() {
  const {hash} = useLocation();
  useEffect(() => {
    const place = hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
    const folded = place?.closest('details');
    if (place == null || folded == null || folded.open) return;
    folded.open = true;
    place.scrollIntoView();
  }, [hash]);
  useEffect(() => {
    window.addEventListener('beforeprint', openForPrinter);
    return () => {
      window.removeEventListener('beforeprint', openForPrinter);
    };
  }, []);
}

function openForPrinter() {
  if (document.querySelector('article details[open]') !== null) return;
  for (const folded of document.querySelectorAll<HTMLDetailsElement>('article details')) folded.open = true;
}
