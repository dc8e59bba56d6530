interface Rect {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** In CSS pixels. */
const gap = 8;

/**
 * Where a card stands in the window: below its link, or above where there is more room, and never beyond the edges.
 *
 * @param link in the window's coordinates
 */
export function placeBeside(link: Rect, card: Size, view: Size): {readonly left: number; readonly top: number} {
  const below = link.bottom + gap;
  const above = link.top - gap - card.height;
  const fitsBelow = below + card.height + gap <= view.height;
  const isBelow = fitsBelow || view.height - link.bottom >= link.top;
  return {
    left: within(link.left - gap, gap, view.width - card.width - gap),
    top: isBelow ? within(below, gap, view.height - card.height - gap) : Math.max(gap, above),
  };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
