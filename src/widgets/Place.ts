/** Where a simulator or the lab stands: the text of its run, and the step shown when it is not the last one. */
export interface Place {
  readonly run: string | null;
  readonly at: number | null;
}

/**
 * Leads to a place; what is drawn late says it from where the page stands by then. Answers whether that was another
 * place than before.
 */
export type Move = (next: Place | ((here: Place) => Place)) => boolean;
