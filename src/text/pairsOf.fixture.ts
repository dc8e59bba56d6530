/** One string in both languages. */
export interface Pair {
  readonly at: string;
  readonly english: string;
  readonly chinese: string;
}

/** Every string of two catalogues, side by side; functions are sentences with gaps and are left to their callers' tests. */
export function pairsOf(one: unknown, other: unknown, at = ''): readonly Pair[] {
  if (typeof one === 'string' && typeof other === 'string') return [{at, english: one, chinese: other}];
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return [];
  return Object.entries(one).flatMap(([key, value]) =>
    pairsOf(value, Reflect.get(other, key), at === '' ? key : `${at}.${key}`),
  );
}
