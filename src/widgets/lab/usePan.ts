import {type RefObject, useLayoutEffect} from 'react';
import type {StateId} from '../../spec/index.ts';

/** CSS pixels: below it no text is drawn. */
const leastText = 12.5;

/**
 * Shows of a drawn machine what fits into its box at a size that can be read: all of it, or the part around where it
 * stands. The picture is drawn once; what is shown of it is its `viewBox`.
 *
 * @param from where it has just come from, which is kept in sight
 */
export function usePan(box: RefObject<HTMLElement | null>, svg: string, state: StateId, from: StateId | null): void {
  useLayoutEffect(() => {
    const frame = box.current;
    if (frame === null) return undefined;
    const pan = () => {
      showAround(frame, [state, ...(from === null ? [] : [from])]);
    };
    // Paper has room for all of it.
    const showAll = () => {
      const picture = frame.querySelector('svg');
      picture?.setAttribute('viewBox', `0 0 ${picture.getAttribute('width')} ${picture.getAttribute('height')}`);
      delete frame.dataset.cut;
    };
    pan();
    const observer = new ResizeObserver(pan);
    observer.observe(frame);
    window.addEventListener('beforeprint', showAll);
    window.addEventListener('afterprint', pan);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', showAll);
      window.removeEventListener('afterprint', pan);
    };
  }, [box, svg, state, from]);
}

function showAround(frame: HTMLElement, states: readonly StateId[]) {
  const picture = frame.querySelector('svg');
  if (picture === null) return;
  const {clientWidth, clientHeight} = frame;
  // Not shown, or in a test, where nothing is laid out.
  if (clientWidth === 0 || clientHeight === 0) return;
  const [width, height] = [Number(picture.getAttribute('width')), Number(picture.getAttribute('height'))];
  const label = picture.querySelector('.edge-label text');
  const least = leastText / (label === null ? leastText : parseFloat(getComputedStyle(label).fontSize));
  const scale = Math.min(1.1, Math.max(Math.min(clientWidth / width, clientHeight / height), least));
  const [seenWidth, seenHeight] = [Math.min(width, clientWidth / scale), Math.min(height, clientHeight / scale)];
  const boxes = states.flatMap((state) => {
    const drawn = picture.querySelector<SVGGraphicsElement>(`[data-state="${state}"]`);
    return drawn === null ? [] : [drawn.getBBox()];
  });
  const left = startOf(
    boxes.map((each) => [each.x, each.x + each.width]),
    seenWidth,
    width,
  );
  const top = startOf(
    boxes.map((each) => [each.y, each.y + each.height]),
    seenHeight,
    height,
  );
  picture.setAttribute('viewBox', [left, top, seenWidth, seenHeight].map((each) => each.toFixed(1)).join(' '));
  frame.dataset.cut = [
    ...(top > 1 ? ['top'] : []),
    ...(top + seenHeight < height - 1 ? ['bottom'] : []),
    ...(left > 1 ? ['left'] : []),
    ...(left + seenWidth < width - 1 ? ['right'] : []),
  ].join(' ');
}

/** Where to begin so that all spans are in sight, the first one at any rate, and nothing beyond the picture is. */
function startOf(spans: readonly (readonly [from: number, to: number])[], seen: number, whole: number): number {
  const [first] = spans;
  if (first === undefined) return 0;
  const [from, to] = [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
  const [start, end] = to - from <= seen ? [from, to] : first;
  return Math.max(0, Math.min((start + end - seen) / 2, whole - seen));
}
