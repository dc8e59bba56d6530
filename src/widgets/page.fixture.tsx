import {cleanup, fireEvent, screen, within} from '@testing-library/react';
import {type ReactNode, useState} from 'react';
import {afterEach, vi} from 'vitest';
import {type MachineId, machineIds} from '../spec/index.ts';
import {catalogues} from '../text/catalogues.ts';
import {toSvg} from '../render/svg.ts';
import type {LinkComponent} from './parts/LinkComponent.ts';
import type {Navigate, RunLocation} from './parts/RunLocation.ts';

// Nobody sees a page of happy-dom: what waits for a paint elsewhere is done at once.
Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});

// Nothing is global in our tests, so Testing Library cannot ask for this itself.
afterEach(cleanup);

/** A link as a page might make one of an address of the table. */
export function Link({to, className, children}: Parameters<LinkComponent>[0]) {
  return (
    <a href={`#${to}`} className={className}>
      {children}
    </a>
  );
}

const box = {x: 50, y: 50, width: 40, height: 20};
const points = [
  {x: 0, y: 0},
  {x: 0, y: 60},
];

/** Every machine as `npm run diagrams` draws it, but for the places of its parts, and without style: happy-dom reads no further than one in an SVG. */
export const svgs: Readonly<Partial<Record<MachineId, string>>> = Object.fromEntries(
  machineIds.map((machine) => [
    machine,
    toSvg(
      machine,
      catalogues.en,
      {
        width: 200,
        height: 100,
        text: {state: 14, label: 14},
        head: 9,
        answers: true,
        lines: (id) => [id],
        state: () => box,
        edge: () => ({points, label: box, key: {x: 50, y: 30}}),
        band: null,
      },
      '',
    ).replace(/<style>.*?<\/style>/s, ''),
  ]),
);

interface PlacedProps {
  readonly at?: RunLocation;
  readonly children: (place: RunLocation, move: Navigate) => ReactNode;
}

/** A page that keeps the place of a run, as the site keeps it in the address. */
export function Placed({at = {run: null, at: null}, children}: PlacedProps) {
  const [place, setPlace] = useState(at);
  return children(place, (next) => {
    const to = typeof next === 'function' ? next(place) : next;
    if (to.run === place.run && to.at === place.at) return false;
    setPlace(to);
    return true;
  });
}

/** Presses what is called so, in a part of the page or anywhere on it. */
export function press(name: string | RegExp, part?: HTMLElement) {
  fireEvent.click((part === undefined ? screen : within(part)).getByRole('button', {name}));
}

/** Opens or closes a fold by its summary. */
export function toggle(summary: string | RegExp, part?: HTMLElement) {
  fireEvent.click((part === undefined ? screen : within(part)).getByText(summary));
}

/** What is lit in the pictures shown, as `is-current`, `is-taken` or `is-possible`. */
export function lit(mark: 'current' | 'taken' | 'possible', part: ParentNode = document): readonly string[] {
  const ids = [...part.querySelectorAll<SVGElement>(`:not([hidden]) > div > svg .is-${mark}`)].map(
    ({dataset}) => dataset.state ?? dataset.transition ?? '',
  );
  return [...new Set(ids)];
}

/** A clipboard that takes what it is given, or refuses as a browser may. */
export function clipboard(answer: 'takes' | 'refuses' = 'takes') {
  const writeText = vi.fn<(text: string) => Promise<void>>(() =>
    answer === 'takes' ? Promise.resolve() : Promise.reject(new Error('not allowed')),
  );
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  return writeText;
}

/** Opens a flyout by its button, as a browser does; happy-dom knows no popover. */
export function fly(name: string | RegExp) {
  const button = screen.getByRole('button', {name});
  const panel = document.getElementById(button.getAttribute('popovertarget') ?? '');
  if (panel === null) throw new Error(`${String(name)} opens nothing`);
  panel.hidePopover = () => {
    fireEvent(panel, Object.assign(new Event('toggle'), {newState: 'closed'}));
  };
  fireEvent(panel, Object.assign(new Event('beforetoggle'), {newState: 'open'}));
  return panel;
}
