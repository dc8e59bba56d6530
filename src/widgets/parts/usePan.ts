import {type RefObject, useLayoutEffect} from 'react';
import type {StateId, TransitionId} from '../../spec/index.ts';

/** CSS pixels: below it no text is drawn. */
const leastText = 12.5;

/** What lies beyond a cut fades on this length. */
const fade = 14;

/**
 * Shows of a drawn machine what fits into its box at a size that can be read: all of it, or the part around where it
 * stands. The picture is drawn once; what is shown of it is its `viewBox`.
 *
 * @param taken the way that it has just come, and `from` where: both are kept in sight, the way first
 */
export function usePan(
  box: RefObject<HTMLElement | null>,
  svg: string,
  state: StateId,
  taken: TransitionId | null,
  from: StateId | null,
): void {
  useLayoutEffect(() => {
    const frame = box.current;
    if (frame === null) return undefined;
    const pan = () => {
      showAround(frame, [
        `[data-state="${state}"]`,
        `.edge-label[data-transition="${taken ?? ''}"]`,
        `[data-state="${from ?? ''}"]`,
      ]);
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
  }, [box, svg, state, taken, from]);
}

function showAround(frame: HTMLElement, parts: readonly string[]) {
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
  const boxes = parts.flatMap((part) => {
    const drawn = picture.querySelector<SVGGraphicsElement>(part);
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

/**
 * Where to begin so that as many spans as fit are in sight, the first ones before the last, and nothing beyond the picture
 * is. Of a first one that does not fit, the part is shown that is nearest to the second.
 */
function startOf(spans: readonly (readonly [from: number, to: number])[], seen: number, whole: number): number {
  const [first, second = first] = spans;
  if (first === undefined || second === undefined) return 0;
  let [from, to] = first;
  if (to - from > seen) {
    const [least, most] = [Math.min(from, second[0] - fade), Math.max(to, second[1] + fade)];
    from = Math.min(Math.max(least, (second[0] + second[1] - seen) / 2), most - seen);
    to = from + seen;
  }
  for (const [start, end] of spans) {
    const [low, high] = [Math.min(from, start), Math.max(to, end)];
    if (high - low <= seen) [from, to] = [low, high];
  }
  return Math.max(0, Math.min((from + to - seen) / 2, whole - seen));
}
