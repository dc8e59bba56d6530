/** Not for a reader who wants nothing to move, nor in a page without animations, as some tests have it. */
export function mayMove(): boolean {
  return typeof Element.prototype.animate === 'function' && !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
