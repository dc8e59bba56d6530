import {type RefObject, useEffect} from 'react';
import {type HeightMessage, heightMessage} from '../../render/embedSnippet.ts';

/** Tells the page around this one, whatever it is, how high an element is: now, and whenever that changes. */
export function useTellHeight(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = element.current;
    if (box === null || window.parent === window) return undefined;
    const observer = new ResizeObserver(() => {
      const message: HeightMessage = {type: heightMessage, height: Math.ceil(box.getBoundingClientRect().height)};
      // To any host: who frames it is not known, and the height of a picture is no secret.
      window.parent.postMessage(message, '*');
    });
    observer.observe(box);
    return () => {
      observer.disconnect();
    };
  }, [element]);
}
