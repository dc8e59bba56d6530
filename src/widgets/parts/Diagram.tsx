import {type MouseEvent, type PointerEvent, useLayoutEffect, useRef} from 'react';
import type {StateId, TransitionId} from '../../spec/index.ts';
import styles from './Diagram.module.css';

/** What is lit in a diagram. */
export interface Lit {
  readonly state: StateId;
  /** The transitions just taken, the newest last; the last few are drawn, fading. */
  readonly trail: readonly TransitionId[];
  /** What can happen now, each with the key that takes it, or the keys: `3–7`. */
  readonly possible: ReadonlyMap<TransitionId, string | null>;
  /** What the pointer or the focus is on elsewhere on the page. */
  readonly glow: TransitionId | null;
}

interface DiagramProps {
  /** The drawn SVG of one machine: ours, from the build, never a reader's text. */
  readonly svg: string;
  readonly lit: Lit | null;
  readonly onState?: (state: string) => void;
  readonly onTransition?: (transition: string) => void;
  /** Tells which transition the pointer is on, and null when it leaves. */
  readonly onHover?: (transition: string | null) => void;
  /** As wide as its column, or as large as its box allows in both directions. */
  readonly fit?: 'width' | 'box';
}

/**
 * The drawn picture, lit in place. Its elements carry the table's ids (`data-state`, `data-transition`), so nothing is
 * drawn again; clicks are a shortcut for pointers, and every one of them has a button or link of its own elsewhere.
 */
export function Diagram({svg, lit, onState, onTransition, onHover, fit = 'width'}: DiagramProps) {
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

  function onPointerOver({target}: PointerEvent) {
    const hit = target instanceof Element ? target.closest('[data-transition]') : null;
    onHover?.(hit?.getAttribute('data-transition') ?? null);
  }

  const answers = [...(onState === undefined ? [] : ['state']), ...(onTransition === undefined ? [] : ['transition'])];
  return (
    // The click handler serves pointers only, see above.
    <div
      ref={frame}
      className={styles.frame}
      data-answers={answers.join(' ')}
      data-fit={fit}
      onClick={onClick}
      onPointerOver={onHover === undefined ? undefined : onPointerOver}
      onPointerLeave={() => onHover?.(null)}
      dangerouslySetInnerHTML={{__html: svg}}
    />
  );
}

function light(frame: HTMLElement, lit: Lit | null) {
  const possible: ReadonlyMap<string, string | null> = lit?.possible ?? new Map();
  for (const element of frame.querySelectorAll('[data-state]')) {
    element.classList.toggle('is-current', element.getAttribute('data-state') === lit?.state);
  }
  for (const element of frame.querySelectorAll('[data-transition]')) {
    const label = element.getAttribute('data-transition');
    element.classList.toggle('is-taken', label !== null && label === lit?.trail.at(-1));
    element.classList.toggle('is-possible', label !== null && possible.has(label));
    element.classList.toggle('is-glowing', label !== null && label === lit?.glow);
  }
}
