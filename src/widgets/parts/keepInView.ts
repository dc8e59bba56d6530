/** Scrolls a list of steps by itself, and the page not at all, until the current step is seen in it. */
export function keepInView(list: HTMLElement | null) {
  const current = list?.querySelector('[aria-current=step]')?.closest('li') ?? null;
  if (list === null || current === null) return;
  const {top, bottom} = current.getBoundingClientRect();
  const box = list.getBoundingClientRect();
  if (bottom > box.bottom) list.scrollTop += Math.min(bottom - box.bottom, top - box.top);
  else if (top < box.top) list.scrollTop -= box.top - top;
}
