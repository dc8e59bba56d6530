import {type RefObject, useLayoutEffect, useRef} from 'react';
import type {Lit} from '../parts/Diagram.tsx';

/** How much larger than it was drawn a picture is, so that its least words, of 13, have 24 pixels. */
const least = 24 / 13;

/** Pixels that its box keeps free around it, both sides together. */
const around = 24;

/** A picture as large as its box, but never with smaller labels: then the box shows where the machine stands. */
export function useFilled(svg: string, lit: Lit): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const frame = box.current;
    const picture = frame?.querySelector('svg');
    if (frame == null || picture == null) return undefined;
    const fill = () => {
      const [width = 1, height = 1] = ['width', 'height'].map((name) => Number(picture.getAttribute(name)));
      const scale = Math.max(
        least,
        Math.min((frame.clientWidth - around) / width, (frame.clientHeight - around) / height),
      );
      Object.assign(picture.style, {
        flex: 'none',
        width: `${scale * width}px`,
        height: `${scale * height}px`,
        maxWidth: 'none',
        maxHeight: 'none',
      });
      const shown = [...picture.querySelectorAll('.is-current, .is-taken')].map((each) => each.getBoundingClientRect());
      const {left, top} = frame.getBoundingClientRect();
      const middle = (from: number, to: number) => (from + to) / 2;
      const x = middle(Math.min(...shown.map((each) => each.left)), Math.max(...shown.map((each) => each.right)));
      const y = middle(Math.min(...shown.map((each) => each.top)), Math.max(...shown.map((each) => each.bottom)));
      frame.scrollLeft += x - left - frame.clientWidth / 2;
      frame.scrollTop += y - top - frame.clientHeight / 2;
    };
    fill();
    const observer = new ResizeObserver(fill);
    observer.observe(frame);
    return () => {
      observer.disconnect();
    };
  }, [svg, lit]);
  return box;
}
