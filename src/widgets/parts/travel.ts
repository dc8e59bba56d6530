import {afterPaint} from './afterPaint.ts';
import type {Stood} from './lightUp.ts';
import {mayMove} from './mayMove.ts';

/** In milliseconds. */
const duration = 320;

const svgNamespace = 'http://www.w3.org/2000/svg';

/** As many points of a line as its corners need. */
const points = 24;

/** A line that was taken, and the state that it leads to, in a picture. */
interface WayTaken {
  readonly line: SVGPathElement;
  readonly picture: SVGSVGElement;
  readonly state: Element;
}

/**
 * The way of a step in a picture.
 *
 * @returns null where nothing may move
 */
export function wayTo(frame: Element, {state: id, trail}: Stood): WayTaken | null {
  const line = frame.querySelector<SVGPathElement>(`.edge[data-transition="${trail.at(-1) ?? ''}"] path`);
  const state = frame.querySelector(`[data-state="${id}"]`);
  const picture = line?.closest('svg') ?? null;
  return line === null || state === null || picture === null || !mayMove() ? null : {line, picture, state};
}

/**
 * Shows how a machine goes its way: a token runs along the line to the state, which then fills and has its ring. What is
 * true is in the classes before this begins; what moves is only how it looks until then. The line is seen lit first: what
 * begins to move costs the browser more than all the rest of a step.
 *
 * @returns what ends it at once
 */
export function travel(way: WayTaken): () => void {
  way.state.classList.add(awaited);
  let endRun: (() => void) | null = null;
  const callOff = afterPaint(() => {
    endRun = runAlong(way);
  });
  return () => {
    callOff();
    way.state.classList.remove(awaited);
    endRun?.();
  };
}

/** A state whose token is on its way: it looks as one where the machine does not stand. */
const awaited = 'is-awaited';

/** @returns what ends it; null where nothing is seen of it */
function runAlong({line, picture, state}: WayTaken): (() => void) | null {
  if (!isShown(line)) {
    state.classList.remove(awaited);
    return null;
  }
  const token = document.createElementNS(svgNamespace, 'circle');
  token.setAttribute('class', 'token');
  token.setAttribute('r', '6');
  picture.append(token);
  const run = token.animate(wayAlong(line), {duration, easing: 'ease-out'});
  const arrive = () => {
    token.remove();
    state.classList.remove(awaited);
  };
  run.addEventListener('finish', arrive);
  return () => {
    // The state may be awaited again by now, by the token after this one.
    run.removeEventListener('finish', arrive);
    token.remove();
  };
}

/** Measured on a copy outside the page: to measure in it, a browser would lay all of it out in the middle of a step. */
function wayAlong(line: SVGPathElement): Keyframe[] {
  const copy = document.createElementNS(svgNamespace, 'path');
  copy.setAttribute('d', line.getAttribute('d') ?? '');
  const length = copy.getTotalLength();
  return Array.from({length: points + 1}, (_, index) => {
    const {x, y} = copy.getPointAtLength((length * index) / points);
    return {transform: `translate(${x}px, ${y}px)`};
  });
}

/** Asked after the paint: in the middle of a step a browser would lay the page out to answer. A line may have no length. */
function isShown(line: SVGPathElement): boolean {
  return 'getTotalLength' in line && 'checkVisibility' in line && line.checkVisibility();
}
