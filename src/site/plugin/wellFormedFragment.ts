/**
 * Docusaurus client module. Docusaurus decodes the fragment of each address, and a malformed one (`#%zz`) would crash the
 * page; browsers only find no element of that name. So here it is escaped before the router sees it: `#%25zz`.
 * It also takes an address by its letters, where a host sends the same page for several: without this, a page that came for
 * `/zh-Hans//` or `/zh-Hans/index` would be taken away again as one that is not there (React's error 418). And a run that
 * came through a program which escapes `~` can be read aloud again.
 */
if (typeof window !== 'undefined') {
  repair();
  // Before the router's own listener, which is added later.
  window.addEventListener('popstate', repair);
}

function repair() {
  const {pathname, search, hash} = window.location;
  const sound = knownPath(pathname) + search.replace(/%7e/gi, '~') + wellFormed(hash);
  if (sound !== pathname + search + hash) window.history.replaceState(window.history.state, '', sound);
}

/** The path by which the router knows the page: no slash twice, and no `index` at its end. */
export function knownPath(pathname: string): string {
  return pathname.replace(/\/{2,}/g, '/').replace(/\/index$/, '/');
}

/** A fragment that can be decoded: itself, or else the same letters with each `%` escaped. */
export function wellFormed(fragment: string): string {
  try {
    decodeURIComponent(fragment);
    return fragment;
  } catch {
    return fragment.replaceAll('%', '%25');
  }
}
