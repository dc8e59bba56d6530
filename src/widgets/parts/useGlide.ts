import {type RefObject, useLayoutEffect, useRef} from 'react';
import {mayMove} from './mayMove.ts';

/** In milliseconds: a reader's eye follows, and no step waits for it. */
const duration = 200;

/** So many fill a window; of a long list the others are out of sight. */
const most = 40;

interface Place {
  readonly left: number;
  readonly top: number;
}

/**
 * What stands elsewhere after a step than before it glides there instead of jumping under the eyes of its reader, who may
 * have pressed nothing: a run plays by itself. For one who wants less motion it is there at once.
 *
 * @param frame in whose parts the reader looks
 * @param parts which of them glide, as a selector
 */
export function useGlide(frame: RefObject<HTMLElement | null>, parts: string): void {
  const before = useRef<{readonly width: number; readonly places: ReadonlyMap<HTMLElement, Place>} | null>(null);
  useLayoutEffect(() => {
    if (frame.current === null) return;
    const {offsetWidth: width} = frame.current;
    const elements = [...frame.current.querySelectorAll<HTMLElement>(parts)].slice(0, most);
    // Where they stand in the page as it is laid out, however far they have come there.
    const places = new Map(elements.map((each) => [each, {left: each.offsetLeft, top: each.offsetTop}]));
    // In a frame that is of another width, or was hidden, everything stands elsewhere.
    if (before.current?.width === width) glide(before.current.places, places);
    before.current = {width, places};
  });
}

function glide(from: ReadonlyMap<HTMLElement, Place>, to: ReadonlyMap<HTMLElement, Place>) {
  const moved = [...to].flatMap(([element, {left, top}]) => {
    const old = from.get(element);
    return old === undefined || (old.left === left && old.top === top)
      ? []
      : [{element, start: `${String(old.left - left)}px ${String(old.top - top)}px`}];
  });
  if (moved.length === 0 || !mayMove()) return;
  for (const {element, start} of moved) element.animate({translate: [start, '0 0']}, {duration, easing: 'ease-out'});
}
