import {type ReactNode, useEffect, useState} from 'react';

/** A part of a page that is drawn anew one frame behind the rest: what a reader looks at comes first. */
export function AfterPaint({children}: {readonly children: ReactNode}) {
  const [shown, show] = useState(children);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      // A frame's callbacks run before it is painted; a timer set by one of them runs after.
      timer = setTimeout(() => {
        show(children);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [children]);
  return shown;
}
