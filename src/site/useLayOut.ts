import {useEffect} from 'react';

/**
 * While a long page opens, a browser gives what is below its first heading nothing but room (`headTags.ts`,
 * `custom.css`): to lay out hundreds of rows at once would keep it from what the reader sees and does. Once the page is
 * live, they are laid out here, a few with each frame. Then it is a page like any other, and says so; the mark of its opening
 * goes with the page, since to take it away would have every element styled again.
 */
export function useLayOut(): void {
  useEffect(() => {
    layOut([...document.querySelectorAll<HTMLElement>(pieces)]);
    return leave;
  }, []);
}

/** What `custom.css` gives room alone; a piece may have pieces in it. */
const pieces = '.markdown > h2 ~ :not(h2, h3), #simulator ~ div > section, #simulator ~ [data-kept] > ul > li';

/** Elements that are laid out with one frame: a few milliseconds on a phone. */
const atOnce = 50;

function layOut(waiting: readonly HTMLElement[]) {
  if (!document.documentElement.hasAttribute(opening)) return;
  let elements = 0;
  const ends = waiting.findIndex((piece) => {
    elements += piece.querySelector(pieces) === null ? piece.querySelectorAll('*').length : piece.childElementCount;
    return elements > atOnce;
  });
  const count = ends === -1 ? waiting.length : ends + 1;
  for (const piece of waiting.slice(0, count)) piece.style.contentVisibility = 'visible';
  if (count === waiting.length) document.documentElement.setAttribute(laidOut, '');
  // A frame's callbacks run before it is drawn; a timer set by one of them runs after.
  else requestAnimationFrame(() => setTimeout(layOut, 0, waiting.slice(count)));
}

const opening = 'data-opening';
const laidOut = 'data-laid-out';

function leave() {
  document.documentElement.removeAttribute(opening);
  document.documentElement.removeAttribute(laidOut);
}
