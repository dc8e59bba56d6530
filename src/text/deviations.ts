import type {DeviationId, Watched} from '../stacks/deviations.ts';

/** What products leave out of section 8 or do otherwise. */
export interface DeviationWords {
  readonly watched: Readonly<Record<Watched, string>>;
  readonly rows: Readonly<Record<DeviationId, string>>;
}
