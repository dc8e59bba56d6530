/**
 * The path that somebody most likely meant who asked for another: one with letters dropped, added or mixed up, one in
 * another folder, or what the address begins with. Null when none is near.
 *
 * @param asked as it stands in the address, from anybody
 * @param paths the pages of the site: `/cleanup`
 */
export function nearestPath(asked: string, paths: readonly string[]): string | null {
  const wanted = asked
    .slice(0, longest)
    .toLowerCase()
    .replace(/\.(?:html?|mdx?)$|\/+$/g, '')
    .split('/')
    .filter((part) => part !== '');
  let nearest: {readonly path: string; readonly distance: number} | null = null;
  for (const path of paths) {
    const name = path.slice(1);
    // A page's name is one part of an address; which part, a wrong address need not know.
    const distance = Math.min(...wanted.map((part) => distanceOf(part, name)));
    if (distance <= name.length / 3 && (nearest === null || distance < nearest.distance)) nearest = {path, distance};
  }
  return nearest?.path ?? null;
}

/** Addresses of pages are far shorter; the time this takes grows with the length. */
const longest = 200;

/** How many letters must be dropped, added or replaced to make one word of the other (Levenshtein). */
function distanceOf(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    let distance = index + 1;
    const next = [distance];
    for (const [at, wanted] of [...other].entries()) {
      const replaced = (row[at] ?? Infinity) + (letter === wanted ? 0 : 1);
      distance = Math.min(distance + 1, (row[at + 1] ?? Infinity) + 1, replaced);
      next.push(distance);
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
