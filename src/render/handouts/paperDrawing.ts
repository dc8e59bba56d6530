import type {StateId, TransitionId} from '../../spec/index.ts';
import type {Point} from '../linePath.ts';
import type {Box, Geometry} from '../svg.ts';

/** Where everything of one machine stands on paper, as `npm run diagrams` keeps it: the same in every language. */
export interface PaperDrawing {
  /** Fingerprint of what it was laid out from. */
  readonly source: string;
  readonly width: number;
  readonly height: number;
  readonly head: number;
  readonly states: Readonly<Partial<Record<StateId, Box>>>;
  readonly edges: Readonly<Partial<Record<TransitionId, PaperEdge>>>;
  /** Full Feature Phase. Its name ends at its point; in a mirror it begins there. */
  readonly band: {readonly box: Box; readonly name: Point; readonly isMirrored?: true} | null;
}

export interface PaperEdge {
  readonly points: readonly Point[];
  readonly label: Box;
}

/**
 * A layout as a plain value.
 *
 * @throws when the layout has no label for a transition
 */
export function paperDrawing(
  states: readonly StateId[],
  transitions: readonly TransitionId[],
  {width, height, head, state, edge, band}: Geometry,
  source: string,
): PaperDrawing {
  return {
    source,
    width,
    height,
    head,
    states: Object.fromEntries(states.map((id) => [id, state(id)])),
    edges: Object.fromEntries(
      transitions.map((id) => {
        const {points, label} = edge(id);
        if (label === null) throw new Error(`${id} has no label.`);
        return [id, {points, label}];
      }),
    ),
    band: band?.name ? {box: band.box, name: band.name} : null,
  };
}

/** The drawing as a mirror shows it; its words stay as they are. */
export function mirrored({width, states, edges, band, ...rest}: PaperDrawing): PaperDrawing {
  const flip = <P extends Point>(point: P): P => ({...point, x: width - point.x});
  return {
    ...rest,
    width,
    states: mapped(states, flip),
    edges: mapped(edges, ({points, label}) => ({points: points.map(flip), label: flip(label)})),
    band: band === null ? null : {box: flip(band.box), name: flip(band.name), isMirrored: true},
  };
}

function mapped<K extends string, T>(
  all: Readonly<Partial<Record<K, T>>>,
  change: (one: T) => T,
): Partial<Record<K, T>> {
  // fromEntries cannot know its keys; they are those that came in.
  return Object.fromEntries(
    Object.entries<T | undefined>(all).flatMap(([key, one]) => (one === undefined ? [] : [[key, change(one)]])),
  ) as Partial<Record<K, T>>;
}
