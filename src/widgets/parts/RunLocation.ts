/** Where a simulator or the lab stands: the text of its run, and the step shown when it is not the last one. */
export interface Place {
  readonly run: string | null;
  readonly at: number | null;
}

/** A place to go to; what is drawn late says it from where the page stands by then. */
export type Next = Place | ((here: Place) => Place);

/** Leads to a place, and answers whether that was another one than before. */
export type Move = (next: Next) => boolean;

/** The place at a step of a run of `count` steps, whose text this is. */
export function placeAt(run: string, at: number, count: number): Place {
  return {run, at: at === count ? null : at};
}
