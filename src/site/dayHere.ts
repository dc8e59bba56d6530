import {type Day, dayOf} from '../render/citations/citable.ts';

/** `2026-11-26` where the reader is. */
export function dayHere(date: Date): Day {
  return dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
