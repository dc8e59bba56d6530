/** Scrolls a list of steps by itself, and the page not at all, until the current step is seen in it, below what stays at its head. */
export function keepInView(list: HTMLElement | null) {
  const current = list?.querySelector('[aria-current=step]')?.closest('li') ?? null;
  if (list !== null && current !== null) scrollTo(list, current);
}

/** Scrolls a box, and the page not at all, no farther than until something in it is seen: all of it, or else its beginning. */
export function scrollTo(box: HTMLElement, within: Element) {
  const {top, bottom} = within.getBoundingClientRect();
  const edges = box.getBoundingClientRect();
  const start = edges.top + (Number.parseFloat(getComputedStyle(box).scrollPaddingTop) || 0);
  if (bottom > edges.bottom) box.scrollTop += Math.min(bottom - edges.bottom, top - start);
  else if (top < start) box.scrollTop -= start - top;
}
