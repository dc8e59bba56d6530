import {useLayoutEffect, useRef, useState} from 'react';
import type {Cause} from '../../lab/run/causes.ts';
import type {Move} from '../../lab/world/effects.ts';
import {couplingOf} from '../../spec/couplings.ts';
import styles from './Wall.module.css';

interface WallArcsProps {
  readonly causes: readonly Cause[];
}

interface Arc {
  readonly path: string;
  readonly head: string;
  readonly isReading: boolean;
}

/** One list: a step without arcs after another one draws nothing anew. */
const none: readonly Arc[] = [];

/**
 * What moved what within one end, drawn over the part of the wall in which it stands: from the transition that was the cause along the end's right edge,
 * which nothing else uses, to the one that it set off. The lab draws it between its pictures (`Arcs`).
 */
export function WallArcs({causes}: WallArcsProps) {
  const picture = useRef<SVGSVGElement>(null);
  const [arcs, setArcs] = useState(none);

  useLayoutEffect(() => {
    const frame = picture.current?.parentElement ?? null;
    if (frame === null) return undefined;
    const draw = () => {
      const found = causes.flatMap((cause, index) => arcOf(frame, cause, index) ?? []);
      setArcs(found.length === 0 ? none : found);
    };
    draw();
    // Before its dialog opens nothing has a size.
    const observer = new ResizeObserver(draw);
    observer.observe(frame);
    return () => {
      observer.disconnect();
    };
  }, [causes]);

  return (
    // The sentence below says the same.
    <svg ref={picture} className={styles.arcs} aria-hidden="true">
      {arcs.map(({path, head, isReading}) => (
        <g key={path} data-arc data-reading={isReading || undefined}>
          <path d={path} className={styles.arc} />
          <path d={head} className={styles.arcHead} />
        </g>
      ))}
    </svg>
  );
}

function arcOf(frame: HTMLElement, {coupling, side, cause, effect}: Cause, index: number): Arc | null {
  const [from, to] = [chipOf(frame, side, cause), chipOf(frame, side, effect)];
  const own = frame.querySelector(`[data-end="${side}"]`);
  // The other one rests in a connection that is not on the wall, or it is the same machine again.
  if (from === null || to === null || own === null || from.parentElement === to.parentElement) return null;
  const wall = frame.getBoundingClientRect();
  // In the notes the wall is drawn smaller than it is.
  const scale = wall.width / frame.offsetWidth;
  if (!(scale > 0)) return null;
  const unit = Number.parseFloat(getComputedStyle(frame).fontSize) / 24;
  const placed = (element: Element) => {
    const {right, bottom, top, width, height} = element.getBoundingClientRect();
    const [x, y] = [(right - wall.left) / scale, (top + height / 2 - wall.top) / scale];
    return {x, y, middle: x - width / scale / 2, under: (bottom - wall.top) / scale};
  };
  const [start, end] = [placed(from), placed(to)];
  const edge = placed(own).x - (16 + 13 * index) * unit;
  const isReading = couplingOf(coupling).evidence === 'inferred';
  const [gap, bend] = [12 * unit, 20 * unit];
  const leaving = `M${start.x + gap} ${start.y}H${edge - bend}Q${edge} ${start.y} ${edge}`;
  const tip = end.x + gap;
  if (tip + 18 * unit + bend > edge) {
    // A session whose name leaves no room behind it: from below, out of the lane at the top.
    const [turn, point] = [placed(own).under + 14 * unit, end.under + 6 * unit];
    return {
      path: `${leaving} ${start.y - bend}V${turn + bend}Q${edge} ${turn} ${edge - bend} ${turn}H${end.middle}V${point + 14 * unit}`,
      head: `M${end.middle} ${point}l${-10 * unit} ${16 * unit}h${20 * unit}z`,
      isReading,
    };
  }
  const round = Math.sign(end.y - start.y) * Math.min(bend, Math.abs(end.y - start.y) / 2);
  return {
    path: `${leaving} ${start.y + round}V${end.y - round}Q${edge} ${end.y} ${edge - bend} ${end.y}H${tip + 18 * unit}`,
    head: `M${tip} ${end.y}l${20 * unit} ${-10 * unit}v${20 * unit}z`,
    isReading,
  };
}

/** Where a move ends on the wall: a connection's behind the transitions it took, a session's behind the state it reached. */
function chipOf(frame: HTMLElement, side: string, {of, clause}: Move): Element | null {
  const place =
    of.kind === 'session'
      ? `[data-side="${side}"][data-session="${of.tsih}"]`
      : `[data-lane="${of.wire}"] [data-side="${side}"]`;
  const took = frame.querySelector(`${place} [data-took="${clause.transition}"]`);
  return took?.parentElement?.lastElementChild ?? null;
}
