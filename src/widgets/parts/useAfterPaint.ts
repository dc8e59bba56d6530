import {useCallback, useEffect, useRef} from 'react';
import {flushSync} from 'react-dom';
import {afterPaint} from './afterPaint.ts';

/** What a reader does next: by pointer, by key, by a screen reader, which may only click, or by the browser's own Back. */
const presses = ['pointerdown', 'keydown', 'click', 'popstate'] as const;

/**
 * For what a press changes at once, and what follows from it a frame later: the reader sees the first before the page works on
 * the second. Whatever they press until then finds it done, and a page that nobody sees is not waited for.
 *
 * @returns does something after the next paint; what still waits is done first
 */
export function useAfterPaint(): (task: () => void) => void {
  const waiting = useRef<Waiting | null>(null);
  useEffect(() => () => waiting.current?.callOff(), []);
  return useCallback((task) => {
    waiting.current?.doNow();
    if (document.visibilityState === 'hidden') {
      task();
      return;
    }
    waiting.current = waitForPaint(() => {
      waiting.current = null;
      flushSync(task);
    });
  }, []);
}

interface Waiting {
  readonly doNow: () => void;
  readonly callOff: () => void;
}

function waitForPaint(task: () => void): Waiting {
  const callOffPaint = afterPaint(doNow);
  for (const press of presses) window.addEventListener(press, doNow, {capture: true});

  function callOff() {
    callOffPaint();
    for (const press of presses) window.removeEventListener(press, doNow, {capture: true});
  }

  function doNow() {
    callOff();
    task();
  }

  return {doNow, callOff};
}
