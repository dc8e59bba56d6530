import {machineIds, type StateId, type TransitionId, type TransitionRow, transitionsOf} from '../../spec/index.ts';

/** What is lit in a diagram. */
export interface Lit {
  readonly state: StateId;
  /** The transitions just taken, the newest last; the last few are drawn, fading. */
  readonly trail: readonly TransitionId[];
  /** What can happen now, each with the key that takes it, or the keys: `3–7`. */
  readonly possible: ReadonlyMap<TransitionId, string | null>;
  /** What the pointer or the focus is on elsewhere on the page, or what a sentence there speaks of. */
  readonly glow: TransitionId | readonly TransitionId[] | null;
}

/** Where a machine stands, and how it came there. */
export type Stood = Pick<Lit, 'state' | 'trail'>;

/** Of the trail as many are drawn. */
const drawnTrail = ['is-taken', 'is-taken-before', 'is-taken-earlier'] as const;

/**
 * Lights a drawn picture in place: classes for what is lit, and what is seen only then, the ring of a state and the key of
 * a transition. A picture has the places of both in its attributes, so nothing else moves.
 */
export function lightUp(frame: Element, lit: Lit | null) {
  lightStep(frame, lit);
  const possible: ReadonlyMap<string, string | null> = lit?.possible ?? new Map();
  for (const element of frame.querySelectorAll('[data-transition]')) {
    const id = element.getAttribute('data-transition') ?? '';
    element.classList.toggle('is-possible', possible.has(id));
    putKey(element, possible.get(id) ?? null);
  }
}

/** Lights the state and the transitions that led to it alone: what is possible there, with its keys, takes longer to draw. */
export function lightStep(frame: Element, lit: Stood | null) {
  const trail: readonly string[] = lit?.trail.slice(-drawnTrail.length).toReversed() ?? [];
  const reached = lit !== null && rows.some(({id, to}) => id === trail[0] && to === lit.state);
  for (const state of frame.querySelectorAll('[data-state]')) {
    const isCurrent = state.getAttribute('data-state') === lit?.state;
    state.classList.toggle('is-current', isCurrent);
    ring(state, isCurrent && reached);
  }
  for (const element of frame.querySelectorAll('[data-transition]')) {
    const since = trail.indexOf(element.getAttribute('data-transition') ?? '');
    drawnTrail.forEach((name, steps) => element.classList.toggle(name, steps === since));
  }
}

/** Lets the lines of these transitions glow, and no others. */
export function letGlow(frame: Element, transitions: string | readonly string[] | null) {
  const glowing = [transitions].flat();
  for (const edge of frame.querySelectorAll('.edge')) {
    const glows = glowing.includes(edge.getAttribute('data-transition') ?? '');
    edge.classList.toggle('is-glowing', glows);
    const halo = edge.querySelector('.halo');
    if (!glows) {
      halo?.remove();
    } else if (halo === null) {
      const line = edge.querySelector('path')?.getAttribute('d') ?? '';
      edge.append(drawn('path', {class: 'halo', d: line}));
    }
  }
}

/** Whether what is lit now has come from what was lit before by its newest transition, and not by a jump or a step back. */
export function isStepOn(before: Stood | null, now: Stood | null): now is Stood {
  if (before === null || now === null) return false;
  const newest = now.trail.at(-1);
  const hasChanged = now.trail.length >= before.trail.length && now.trail.join() !== before.trail.join();
  return hasChanged && rows.some(({id, from, to}) => id === newest && from === before.state && to === now.state);
}

/** Of every machine: one label may join other states in another, as N1 does for the initiator and for the target. */
const rows: readonly TransitionRow[] = machineIds.flatMap(transitionsOf);

/** Around a state that was reached just now. */
function ring(state: Element, isReached: boolean) {
  const found = state.querySelector('.ring');
  const box = state.querySelector('rect:not(.ring)');
  if (!isReached) found?.remove();
  if (!isReached || found !== null || box === null) return;
  const [x = 0, y = 0, width = 0, height = 0, radius = 0] = ['x', 'y', 'width', 'height', 'rx'].map((name) =>
    Number(box.getAttribute(name)),
  );
  const around = {x: x - 4, y: y - 4, width: width + 8, height: height + 8, rx: radius + 3};
  state.append(drawn('rect', {class: 'ring', ...around}));
}

/** Puts a key where the label says that it would stand, behind the label: the two join, and the label keeps its outline. */
function putKey(label: Element, key: string | null) {
  const found = label.querySelector('.key');
  if (found?.textContent === (key ?? undefined)) return;
  found?.remove();
  const [x, y] = (label.getAttribute('data-key') ?? '').split(' ').map(Number);
  if (key === null || x === undefined || y === undefined) return;
  const width = 8 + 8.5 * key.length;
  const cap = drawn('g', {class: 'key'});
  const text = drawn('text', {x, y: y + 5});
  text.textContent = key;
  cap.append(drawn('rect', {x: x - width / 2, y: y - 8.5, width, height: 17, rx: 4}), text);
  label.prepend(cap);
}

function drawn(
  name: 'g' | 'path' | 'rect' | 'text',
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [each, value] of Object.entries(attributes)) element.setAttribute(each, String(value));
  return element;
}
