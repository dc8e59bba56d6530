/**
 * Docusaurus client module. A page would fetch ahead every page that a link in view leads to, sidebar included: more
 * bytes than the page itself. What a pointer rests on is still loaded ahead.
 */
export function onRouteUpdate() {
  if (window.docusaurus.prefetch !== fetchNothing) window.docusaurus = {...window.docusaurus, prefetch: fetchNothing};
}

function fetchNothing(): false {
  return false;
}
