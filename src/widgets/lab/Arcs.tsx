import {useLayoutEffect, useRef, useState} from 'react';
import type {Cause} from '../../lab/run/causes.ts';
import type {Move} from '../../lab/world/effects.ts';
import type {LabWords} from '../../say/lab.ts';
import {couplingOf} from '../../spec/couplings.ts';
import type {Role, TransitionId} from '../../spec/index.ts';
import styles from './Arcs.module.css';

interface ArcsProps {
  readonly words: LabWords;
  readonly side: Role;
  readonly causes: readonly Cause[];
  /** Changes with everything that may move what the arcs join. */
  readonly at: unknown;
}

interface Arc {
  readonly path: string;
  readonly head: string;
  readonly name: string;
  readonly label: {readonly x: number; readonly y: number; readonly width: number};
  readonly isUp: boolean;
  readonly isReading: boolean;
}

/** One list: a step without arcs after another one draws nothing anew. */
const none: readonly Arc[] = [];

/** Drawn over the column that it stands in: what moved what within one end, as an arc from the transition that was the cause to the one that it set off. */
export function Arcs({words, side, causes, at}: ArcsProps) {
  const [arcs, setArcs] = useState(none);

  const picture = useRef<SVGSVGElement>(null);
  const isLive = useRef(false);

  useLayoutEffect(() => {
    const frame = picture.current?.parentElement ?? null;
    const wasLive = isLive.current;
    isLive.current = true;
    if (frame === null || causes.length === 0) {
      setArcs(none);
      return undefined;
    }
    const draw = () => {
      setArcs(causes.flatMap((cause, index) => arcOf(words, side, frame, cause, index) ?? []));
    };
    // An observer calls at first too. That is soon enough as the page becomes live, and holds that up no longer.
    if (wasLive) draw();
    const observer = new ResizeObserver(draw);
    for (const cell of frame.children) observer.observe(cell);
    return () => {
      observer.disconnect();
    };
  }, [words, side, causes, at]);

  return (
    // The log says the same in words.
    <svg ref={picture} className={styles.arcs} aria-hidden="true">
      {arcs.map(({path, head, name, label, isUp, isReading}) => (
        <g
          key={`${name} ${path}`}
          className={styles.arc}
          data-up={isUp || undefined}
          data-reading={isReading || undefined}
        >
          <path d={path} className={styles.line} />
          <path d={head} className={styles.head} />
          {/* More names than these would hide what they name; the log has them all. */}
          {arcs.length > 3 ? null : (
            <g className={styles.name}>
              <rect x={label.x} y={label.y - 10} width={label.width} height={20} rx={10} />
              <text x={label.x + label.width / 2} y={label.y + 4.5}>
                {name}
              </text>
            </g>
          )}
        </g>
      ))}
    </svg>
  );
}

function arcOf(words: LabWords, side: Role, column: HTMLElement, {coupling, cause, effect}: Cause, index: number) {
  const [from, to] = [anchorOf(column, cause), anchorOf(column, effect)];
  if (from === null || to === null) return null;
  const frame = column.getBoundingClientRect();
  // Along the outer edge, where no diagram is: the wire is on the other side.
  const isLeft = side === 'initiator';
  const way = isLeft ? 1 : -1;
  // A column of a phone has no room inside.
  const isNarrow = frame.width < 200;
  const inset = isNarrow ? -5 : 7 + index * 6;
  const edge = isLeft ? inset : frame.width - inset;
  const [startX, endX] = [from, to].map((box) => (isLeft ? box.left : box.right) - frame.left) as [number, number];
  const [startY, endY] = [from, to].map((box) => box.top + box.height / 2 - frame.top) as [number, number];
  const tip = endX - way * 2;
  const isStrip = effect.of.kind === 'session' && !isNarrow;
  const turn = Math.sign(endY - startY) * Math.min(isNarrow ? 5 : 10, Math.abs(endY - startY) / 2);
  const bend = way * (isNarrow ? 5 : 10);
  const name = words.page.setsOff({cause: cause.clause.transition, effect: effect.clause.transition});
  const width = Math.ceil(widthOf(name)) + 18;
  const labelX = isLeft ? edge - 3 : edge + 3 - width;
  const start = `M${startX - way * 2} ${startY}H${edge + bend}Q${edge} ${startY} ${edge} ${startY + turn}`;
  // A session stands at the top, beside the name of its end: the arc comes up to it from below that.
  const [under, middle] = [to.bottom - frame.top + 15, to.left + to.width / 2 - frame.left];
  return {
    path: isStrip
      ? `${start}V${under + 8}Q${edge} ${under} ${edge + way * 8} ${under}H${middle - way * 6}Q${middle} ${under} ${middle} ${under - 6}V${to.bottom - frame.top + 8}`
      : `${start}V${endY - turn}Q${edge} ${endY} ${edge + bend} ${endY}H${tip - way * 7}`,
    head: isStrip ? `M${middle} ${to.bottom - frame.top + 1}l-5 9h10z` : `M${tip} ${endY}l${-way * 9} -5v10z`,
    name,
    label: {
      x: Math.max(2, Math.min(labelX, frame.width - width - 2)),
      y: (isStrip ? (startY + under) / 2 : labelHeight(column, startY, endY)) + index * 23,
      width,
    },
    isUp: isStrip || endY < startY,
    isReading: couplingOf(coupling).evidence === 'inferred',
  };
}

/** In the gap between two cells when the arc crosses one, else halfway. */
function labelHeight(column: HTMLElement, startY: number, endY: number): number {
  const [low, high] = [Math.min(startY, endY), Math.max(startY, endY)];
  for (const {offsetTop, offsetHeight} of column.querySelectorAll<HTMLElement>(':scope > :not(svg)')) {
    const gap = offsetTop + offsetHeight + 4;
    if (gap > low + 12 && gap < high - 12) return gap;
  }
  return (low + high) / 2;
}

/** Of a name in the font of the arcs, near enough for a frame around it: Chinese letters are as wide as they are high. */
function widthOf(name: string): number {
  return [...name].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? 12.5 : 7), 0);
}

/** Where a move is seen as soon as the row in which it is stands in its place: it may still glide there. */
function anchorOf(column: HTMLElement, {of, clause}: Move): DOMRect | null {
  const cell = column.querySelector(of.kind === 'session' ? `[data-session="${of.tsih}"]` : `[data-wire="${of.wire}"]`);
  if (cell === null) return null;
  const {x, y, width, height} = seenIn(cell, clause.transition);
  const row = cell.closest<HTMLElement>('[data-kind]');
  const glides =
    row === null ? 0 : row.getBoundingClientRect().top - column.getBoundingClientRect().top - row.offsetTop;
  return new DOMRect(x, y - glides, width, height);
}

/** At its label in the picture, or as the transition named beside the state. */
function seenIn(cell: Element, transition: TransitionId): DOMRect {
  const label = cell.querySelector(`.edge-label[data-transition="${transition}"]`);
  const box = label?.closest('svg')?.parentElement?.parentElement?.getBoundingClientRect();
  const drawn = label?.getBoundingClientRect();
  if (
    box !== undefined &&
    drawn !== undefined &&
    drawn.height > 0 &&
    drawn.top >= box.top &&
    drawn.bottom <= box.bottom &&
    drawn.left >= box.left &&
    drawn.right <= box.right
  )
    return drawn;
  const named = [...cell.querySelectorAll(`[data-took="${transition}"]`)].map((each) => each.getBoundingClientRect());
  return named.find(({height}) => height > 0) ?? cell.getBoundingClientRect();
}
