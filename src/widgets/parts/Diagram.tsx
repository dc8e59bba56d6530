import {
  type MouseEvent,
  type PointerEvent,
  type Ref,
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import styles from './Diagram.module.css';
import {isStepOn, letGlow, lightStep, lightUp, type Lit, type Stood} from './lightUp.ts';
import {travel, wayTo} from './travel.ts';

export type {Lit, Stood} from './lightUp.ts';

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
  readonly ref?: Ref<StepAhead> | undefined;
}

/** Lets a picture show a step before the page around it is drawn. */
export interface StepAhead {
  readonly stand: (stood: Stood) => void;
}

/**
 * The drawn picture, lit in place. Its elements carry the table's ids (`data-state`, `data-transition`), so nothing is
 * drawn again; clicks are a shortcut for pointers, and every one of them has a button or link of its own elsewhere.
 */
export function Diagram({svg, lit, onState, onTransition, onHover, fit = 'width', ref}: DiagramProps) {
  const frame = useRef<HTMLDivElement>(null);
  const before = useRef<Stood | null>(null);
  const moving = useRef<() => void>(null);
  // Lit in the text too: so it is in the file of a page, for who sees that before its scripts, or without any. The text
  // stays as it was, for another one would have the picture drawn again.
  const [first] = useState(lit?.state ?? '');
  const drawn = useMemo(
    () => ({
      __html: svg.replace(`class="state" data-state="${first}"`, `class="state is-current" data-state="${first}"`),
    }),
    [svg, first],
  );

  // What is lit is true at once; what moves, moves over it until the next step.
  const stand = useCallback((now: Stood | null, draw: (frame: Element) => void) => {
    if (frame.current === null) return;
    const was = before.current;
    before.current = now;
    if (was?.state !== now?.state || was?.trail.join() !== now?.trail.join()) moving.current?.();
    draw(frame.current);
    const way = isStepOn(was, now) ? wayTo(frame.current, now) : null;
    if (way !== null) moving.current = travel(way);
  }, []);
  useLayoutEffect(() => {
    stand(lit, (picture) => {
      lightUp(picture, lit);
    });
  }, [svg, lit, stand]);
  useImperativeHandle(
    ref,
    () => ({
      stand: (stood) => {
        stand(stood, (picture) => {
          lightStep(picture, stood);
        });
      },
    }),
    [stand],
  );
  useLayoutEffect(() => () => moving.current?.(), []);

  const glow = lit?.glow ?? null;
  useLayoutEffect(() => {
    if (frame.current !== null) letGlow(frame.current, glow);
  }, [svg, glow]);

  function onClick({target}: MouseEvent) {
    const hit = target instanceof Element ? target.closest('[data-state], [data-transition]') : null;
    const state = hit?.getAttribute('data-state');
    const transition = hit?.getAttribute('data-transition');
    if (state != null) onState?.(state);
    else if (transition != null) onTransition?.(transition);
  }

  function onPointer({target, type}: PointerEvent) {
    const hit = type === 'pointerleave' || !(target instanceof Element) ? null : target.closest('[data-transition]');
    const transition = hit?.getAttribute('data-transition') ?? null;
    if (frame.current !== null) letGlow(frame.current, transition ?? glow);
    onHover?.(transition);
  }

  const answers = [...(onState === undefined ? [] : ['state']), ...(onTransition === undefined ? [] : ['transition'])];
  const points = onTransition !== undefined || onHover !== undefined;
  return (
    // The click handler serves pointers only, see above.
    <div
      ref={frame}
      className={styles.frame}
      data-answers={answers.join(' ')}
      data-fit={fit}
      data-size={sizeOf(svg)}
      onClick={onClick}
      onPointerOver={points ? onPointer : undefined}
      onPointerLeave={points ? onPointer : undefined}
      dangerouslySetInnerHTML={drawn}
    />
  );
}

/** By its height, for a style sheet cannot ask how large a picture was drawn. */
function sizeOf(svg: string): 'tiny' | 'small' | 'medium' | 'large' {
  const height = Number(/ height="(\d+)"/.exec(svg)?.[1]);
  if (height < 200) return 'tiny';
  if (height < 320) return 'small';
  return height < 520 ? 'medium' : 'large';
}
