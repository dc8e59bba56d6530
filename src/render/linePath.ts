export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The points at which a line of level and upright pieces turns.
 *
 * @param slack closer than this, two points are at one height, or one above the other
 */
export function cornersOf(points: readonly Point[], slack: number): readonly Point[] {
  function inLine(a: number, b: number, c: number): boolean {
    return Math.abs(a - b) < slack && Math.abs(b - c) < slack;
  }

  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before === undefined || after === undefined) return true;
    return !inLine(before.x, point.x, after.x) && !inLine(before.y, point.y, after.y);
  });
}

/** A line with round corners, as a path. */
export function linePath(points: readonly Point[]): string {
  const [start, ...others] = points;
  if (start === undefined) return '';
  let pen = start;
  function lineTo(point: Point): string {
    const [from, to] = [pen, point];
    pen = point;
    if (short(from.x) === short(to.x)) return `V${short(to.y)}`;
    return short(from.y) === short(to.y) ? `H${short(to.x)}` : `L${pair(to)}`;
  }

  const pieces = others.map((point, index) => {
    const [before, after] = [points[index], points[index + 2]];
    if (before === undefined || after === undefined) return lineTo(point);
    const line = lineTo(towards(point, before, cornerRadius));
    pen = towards(point, after, cornerRadius);
    return `${line}Q${pair(point)} ${pair(pen)}`;
  });
  return `M${pair(start)}${pieces.join('')}`;
}

const cornerRadius = 8;

/** A head at the end of a line. */
export function headPath(points: readonly Point[], length: number): string {
  const [before, tip] = points.slice(-2);
  if (before === undefined || tip === undefined) return '';
  const base = towards(tip, before, length, true);
  const [along, across] = [
    {x: tip.x - base.x, y: tip.y - base.y},
    {x: ((base.y - tip.y) * 4) / 9, y: ((tip.x - base.x) * 4) / 9},
  ];
  const wing = {x: base.x + across.x, y: base.y + across.y};
  return `M${pair(wing)}l${pair({x: along.x - across.x, y: along.y - across.y})} ${pair({x: -along.x - across.x, y: -along.y - across.y})}Z`;
}

/** A line that ends a little earlier. */
export function shortened(points: readonly Point[], by: number): readonly Point[] {
  const [before, tip] = points.slice(-2);
  if (before === undefined || tip === undefined) return points;
  return [...points.slice(0, -1), towards(tip, before, by, true)];
}

/** From one point towards another; by default at most half way, so that two corners share a short piece. */
function towards(from: Point, to: Point, distance: number, beyondMiddle = false): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = beyondMiddle ? distance / length : Math.min(distance / length, 0.5);
  return {x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part};
}

export function pair({x, y}: Point): string {
  return `${short(x)} ${short(y)}`;
}

/** As short as a path can say it: to a tenth. */
export function short(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
