import {movedTo, moves} from '../../render/moves.ts';

/**
 * Docusaurus client module: leads from a fragment that was renamed to where its thing is now, on the same page or another.
 * Pages have it only while there is something to lead on from.
 */
if (typeof window !== 'undefined') {
  leadOn();
  // Before the router's own listener, which is added later.
  window.addEventListener('popstate', leadOn);
}

function leadOn() {
  const {pathname, search, hash} = window.location;
  const [, folder = '', page = ''] = /^(.*)(\/[^/]*)$/.exec(pathname) ?? [];
  const to = hash === '' ? null : movedTo(page + hash, moves);
  if (to === null) return;
  const [toPage = '', fragment = ''] = to.split('#');
  const address = `${folder}${toPage}${search}#${fragment}`;
  if (toPage === page) window.history.replaceState(window.history.state, '', address);
  else window.location.replace(address);
}
