import type {Stood} from './lightUp.ts';
import {mayMove} from './mayMove.ts';

/** In milliseconds. */
const durations = {way: 320, arrival: 120};

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
 * The way of a step in a picture, to be found before the step is lit: the browser is asked what is shown, and after a
 * change it would lay the page out to answer.
 *
 * @returns null where nothing may move
 */
export function wayTo(frame: Element, {state: id, trail}: Stood): WayTaken | null {
  const line = frame.querySelector<SVGPathElement>(`.edge[data-transition="${trail.at(-1) ?? ''}"] path`);
  const state = frame.querySelector(`[data-state="${id}"]`);
  const picture = line?.closest('svg') ?? null;
  return line === null || state === null || picture === null || !canMove(line) ? null : {line, picture, state};
}

/**
 * Shows how a machine goes its way: a token runs along the line to the state, which then fills and has its ring. What is
 * true is in the classes before this begins; what moves is only how it looks until then.
 *
 * @returns what ends it at once
 */
export function travel({line, picture, state}: WayTaken): () => void {
  const token = document.createElementNS(svgNamespace, 'circle');
  token.setAttribute('class', 'token');
  token.setAttribute('r', '6');
  picture.append(token);
  const way = wayAlong(line);
  const arrival = {duration: durations.arrival, delay: durations.way, fill: 'backwards'} as const;
  const moves = [
    token.animate(way, {duration: durations.way, easing: 'ease-out'}),
    // From the look of a state that is not the current one to what the classes say.
    ...[...state.querySelectorAll('rect:not(.ring)')].map((box) =>
      box.animate([{offset: 0, fill: 'var(--raised)', stroke: 'var(--line-strong)'}], arrival),
    ),
    ...[...state.querySelectorAll('text')].map((text) => text.animate([{offset: 0, fill: 'var(--ink)'}], arrival)),
    ...[...state.querySelectorAll('.ring')].map((ring) => ring.animate({opacity: [0, 1]}, arrival)),
  ];
  const [run] = moves;
  run?.addEventListener('finish', () => {
    token.remove();
  });
  return () => {
    for (const move of moves) move.finish();
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

/** Not where the picture is not shown either, or where a line has no length. */
function canMove(line: SVGPathElement): boolean {
  return mayMove() && 'getTotalLength' in line && 'checkVisibility' in line && line.checkVisibility();
}
