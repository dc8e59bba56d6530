import {type ReactNode, useEffect, useState} from 'react';

/** A part of a page that is drawn anew one frame behind the rest: what a reader looks at comes first. */
export function AfterPaint({children}: {readonly children: ReactNode}) {
  const [shown, show] = useState(children);
  useEffect(
    () =>
      afterPaint(() => {
        show(children);
      }),
    [children],
  );
  return shown;
}

/**
 * Does a task once the next frame is on the screen.
 *
 * @returns takes the task back, when it has not been done yet
 */
export function afterPaint(task: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    // A frame's callbacks run before it is painted; a timer set by one of them runs after.
    timer = setTimeout(task);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
