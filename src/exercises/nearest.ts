/** As many answers as a page shows without scrolling. */
const mostOptions = 4;

/**
 * The answers that a question offers, in the order of the table: the first few different ones of those that are near.
 *
 * @param near the right answer, then others from the nearest on
 */
export function nearest<T>(near: readonly T[], all: readonly T[]): readonly T[] {
  const shown = new Set([...new Set(near)].slice(0, mostOptions));
  return all.filter((each) => shown.has(each));
}
