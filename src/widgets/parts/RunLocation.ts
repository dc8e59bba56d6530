/** Where a simulator or the lab stands: the text of its run, and the step shown when it is not the last one. */
export interface RunLocation {
  readonly run: string | null;
  readonly at: number | null;
}

/** A place to go to; what is drawn late says it from where the page stands by then. */
export type NextLocation = RunLocation | ((here: RunLocation) => RunLocation);

/** Leads to a place, and answers whether that was another one than before. */
export type Navigate = (next: NextLocation) => boolean;

/** The place at a step of a run of `count` steps, whose text this is. */
export function locationAt(run: string, at: number, count: number): RunLocation {
  return {run, at: at === count ? null : at};
}
