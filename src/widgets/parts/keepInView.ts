/** Scrolls a list of steps by itself, and the page not at all, until the current step is seen in it, below what stays at its head. */
export function keepInView(list: HTMLElement | null) {
  const current = list?.querySelector('[aria-current=step]')?.closest('li') ?? null;
  if (list === null || current === null) return;
  const {top, bottom} = current.getBoundingClientRect();
  const box = list.getBoundingClientRect();
  const start = box.top + (Number.parseFloat(getComputedStyle(list).scrollPaddingTop) || 0);
  if (bottom > box.bottom) list.scrollTop += Math.min(bottom - box.bottom, top - start);
  else if (top < start) list.scrollTop -= start - top;
}
