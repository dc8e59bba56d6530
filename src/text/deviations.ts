import type {ConcludedDeviationId, DeviationId, Watched} from '../stacks/deviations.ts';

/** What products leave out of section 8 or do otherwise. */
export interface DeviationWords {
  readonly watched: Readonly<Record<Watched, string>>;
  readonly rows: Readonly<Record<DeviationId, string>>;
  /** What we conclude from a row; the row and this are read one after the other. */
  readonly conclusions: Readonly<Record<ConcludedDeviationId, string>>;
}
