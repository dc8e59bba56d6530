import {type MouseEvent, useLayoutEffect, useRef} from 'react';
import type {StateId, TransitionId} from '../../spec/index.ts';
import styles from './Diagram.module.css';

/** What is lit in a diagram. */
export interface Lit {
  readonly state: StateId;
  readonly taken: TransitionId | null;
  readonly possible: ReadonlySet<TransitionId>;
}

interface DiagramProps {
  /** The drawn SVG of one machine: ours, from the build, never a reader's text. */
  readonly svg: string;
  readonly lit: Lit | null;
  readonly onState?: (state: string) => void;
  readonly onTransition?: (transition: string) => void;
}

/**
 * The drawn picture, lit in place. Its elements carry the table's ids (`data-state`, `data-transition`), so nothing is
 * drawn again; clicks are a shortcut for pointers, and every one of them has a button or link of its own elsewhere.
 */
export function Diagram({svg, lit, onState, onTransition}: DiagramProps) {
  const frame = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (frame.current !== null) light(frame.current, lit);
  }, [svg, lit]);

  function onClick({target}: MouseEvent) {
    const hit = target instanceof Element ? target.closest('[data-state], [data-transition]') : null;
    const state = hit?.getAttribute('data-state');
    const transition = hit?.getAttribute('data-transition');
    if (state != null) onState?.(state);
    else if (transition != null) onTransition?.(transition);
  }

  const answers = [...(onState === undefined ? [] : ['state']), ...(onTransition === undefined ? [] : ['transition'])];
  return (
    // The click handler serves pointers only, see above.
    <div
      ref={frame}
      className={styles.frame}
      data-answers={answers.join(' ')}
      onClick={onClick}
      dangerouslySetInnerHTML={{__html: svg}}
    />
  );
}

function light(frame: HTMLElement, lit: Lit | null) {
  const possible: ReadonlySet<string> = lit?.possible ?? new Set();
  for (const element of frame.querySelectorAll('[data-state]')) {
    element.classList.toggle('is-current', element.getAttribute('data-state') === lit?.state);
  }
  for (const element of frame.querySelectorAll('[data-transition]')) {
    const label = element.getAttribute('data-transition');
    element.classList.toggle('is-taken', label !== null && label === lit?.taken);
    element.classList.toggle('is-possible', label !== null && possible.has(label));
  }
}
