import {type RefObject, useCallback, useEffect, useRef} from 'react';

interface Steps<Next, Box> {
  /** Takes a step. */
  readonly step: (next: Next) => void;
  /** The box that says where the machine is; it can take the focus. */
  readonly now: RefObject<Box | null>;
}

/**
 * Steps that keep their reader's place: a button pressed may be gone with its chance, and its reader goes on from what
 * the step did. A button that is still there keeps the focus.
 *
 * @param place changes with every step
 * @param move answers whether it led anywhere
 */
export function useSteps<Next, Box extends HTMLElement>(
  place: unknown,
  move: (next: Next) => boolean,
): Steps<Next, Box> {
  const now = useRef<Box>(null);
  const hasStepped = useRef(false);
  const step = useCallback(
    (next: Next) => {
      hasStepped.current = move(next);
    },
    [move],
  );

  useEffect(() => {
    if (hasStepped.current && document.activeElement === document.body) now.current?.focus({preventScroll: true});
    hasStepped.current = false;
  }, [place]);

  return {step, now};
}
