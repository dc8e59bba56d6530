/**
 * Docusaurus client module. Docusaurus decodes the fragment of each address, and a malformed one (`#%zz`) would crash the
 * page; browsers only find no element of that name. So here it is escaped before the router sees it: `#%25zz`.
 */
if (typeof window !== 'undefined') {
  repair();
  // Before the router's own listener, which is added later.
  window.addEventListener('popstate', repair);
}

function repair() {
  const {pathname, search, hash} = window.location;
  const sound = wellFormed(hash);
  if (sound !== hash) window.history.replaceState(window.history.state, '', `${pathname}${search}${sound}`);
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
