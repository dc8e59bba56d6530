/** Of two places, named by number: `right` stands at least `distance` to the right of `left`. */
export interface Distance {
  readonly left: number;
  readonly right: number;
  readonly distance: number;
}

/**
 * The places nearest to the wished ones, by the sum of squares, at which every distance is kept: Hildreth's method, which
 * moves the two places of one broken distance apart, remembers by how much, and takes back what was too much.
 *
 * @throws when the distances contradict each other
 */
export function keepApart(wished: readonly number[], distances: readonly Distance[]): readonly number[] {
  const places = [...wished];
  const moved = distances.map(() => 0);
  for (let round = 0; round < 20_000; round += 1) {
    let largest = 0;
    distances.forEach(({left, right, distance}, index) => {
      const missing = distance - (at(places, right) - at(places, left));
      const step = Math.max(missing / 2, -at(moved, index));
      moved[index] = at(moved, index) + step;
      places[left] = at(places, left) - step;
      places[right] = at(places, right) + step;
      largest = Math.max(largest, Math.abs(step));
    });
    if (largest < 0.001) return places;
  }
  throw new Error('There is no room for all these distances.');
}

function at(numbers: readonly number[], index: number): number {
  const found = numbers[index];
  if (found === undefined) throw new Error(`There is no place ${index}.`);
  return found;
}
