import useBrokenLinks from '@docusaurus/useBrokenLinks';

/** Tells the build which addresses a widget puts into the page, so that links to them are checked. */
export function Anchors({ids}: {readonly ids: readonly string[]}) {
  const brokenLinks = useBrokenLinks();
  for (const id of ids) brokenLinks.collectAnchor(id);
  return null;
}
