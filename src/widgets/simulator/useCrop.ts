import {type RefObject, useEffect, useLayoutEffect, useRef} from 'react';
import type {MachineId, StateId} from '../../spec/index.ts';

/** Where `Simulator.module.css` gives the highest picture a place that it does not fit; and where that place is a phone's. */
const [small, narrow] = ['(max-width: 699px), (max-height: 799px)', '(max-width: 699px)'];

/**
 * A picture that is higher than its place shows the state where the machine stands, with what is around it. Nothing is
 * measured on a screen that has room for all of it.
 *
 * @param state where the machine stands; its box is `is-current`
 */
export function useCrop(state: StateId, machine: MachineId): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const frame = place.current;
    if (frame === null || !matchMedia(small).matches) return;
    const box = frame.querySelector('figure:not([hidden]) .is-current')?.getBoundingClientRect();
    if (box === undefined) return;
    const {top, height} = frame.getBoundingClientRect();
    frame.scrollTop += box.top + box.height / 2 - (top + height / 2);
  }, [state, machine]);
  return place;
}

/**
 * On a phone the list of events runs under the picture that stays: after a step its reader goes on at the top of it, from
 * where the machine stands now.
 *
 * @param step changes with every step
 */
export function useTopOfList(
  step: unknown,
  picture: RefObject<HTMLElement | null>,
  now: RefObject<HTMLElement | null>,
): void {
  const seen = useRef(step);
  useEffect(() => {
    if (seen.current === step) return;
    seen.current = step;
    if (picture.current === null || now.current === null || !matchMedia(narrow).matches) return;
    const {top, bottom} = picture.current.getBoundingClientRect();
    const hidden = bottom - now.current.getBoundingClientRect().top;
    // Of a reader who is elsewhere on the page, nothing is moved.
    if (top >= 0 && hidden > 0) scrollBy({top: -hidden, behavior: 'instant'});
  }, [step, picture, now]);
}
