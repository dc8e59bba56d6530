import {type RefObject, useLayoutEffect, useRef} from 'react';
import type {StateId} from '../../spec/index.ts';
import type {Lit} from '../parts/Diagram.tsx';

/** How much larger than it was drawn a picture is, so that its least words, of 13, have 24 pixels. */
const least = 24 / 13;

/** Pixels that its box keeps free around it, both sides together. */
const free = 24;

/**
 * A picture as large as its box, but never with smaller labels: then the box shows where the machine stands and how it came
 * there, and of what may come next as much as fits, the nearest first. A box that cuts its picture has `data-cut`.
 *
 * @param next the states that it may come to next; the same list in all drawings of one state
 */
export function useFilled(svg: string, lit: Lit, next: readonly StateId[]): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const frame = box.current;
    const picture = frame?.querySelector('svg');
    if (frame == null || picture == null) return undefined;
    const fill = () => {
      const [width = 1, height = 1] = ['width', 'height'].map((name) => Number(picture.getAttribute(name)));
      const scale = Math.max(least, Math.min((frame.clientWidth - free) / width, (frame.clientHeight - free) / height));
      Object.assign(picture.style, {
        flex: 'none',
        width: `${scale * width}px`,
        height: `${scale * height}px`,
        maxWidth: 'none',
        maxHeight: 'none',
      });
      frame.toggleAttribute(
        'data-cut',
        scale * width > frame.clientWidth + 1 || scale * height > frame.clientHeight + 1,
      );
      const boxesOf = (selector: string) =>
        [...picture.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
      let seen = around(boxesOf('.is-current, .is-taken'));
      const nearestFirst = next
        .flatMap((state) => boxesOf(`[data-state="${state}"]`))
        .toSorted((one, other) => Math.abs(one.y - seen.y) - Math.abs(other.y - seen.y));
      for (const box of nearestFirst) {
        const both = around([seen, box]);
        if (both.width <= frame.clientWidth - free && both.height <= frame.clientHeight - free) seen = both;
      }
      const {left, top} = frame.getBoundingClientRect();
      frame.scrollLeft += seen.x + seen.width / 2 - left - frame.clientWidth / 2;
      frame.scrollTop += seen.y + seen.height / 2 - top - frame.clientHeight / 2;
    };
    fill();
    const observer = new ResizeObserver(fill);
    observer.observe(frame);
    return () => {
      observer.disconnect();
    };
  }, [svg, lit, next]);
  return box;
}

/** The least box that has all of these in it. */
function around(boxes: readonly DOMRect[]): DOMRect {
  const [left, top] = [Math.min(...boxes.map((each) => each.left)), Math.min(...boxes.map((each) => each.top))];
  const [right, bottom] = [Math.max(...boxes.map((each) => each.right)), Math.max(...boxes.map((each) => each.bottom))];
  return new DOMRect(left, top, right - left, bottom - top);
}
