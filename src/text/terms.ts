import type {TermId} from './termRows.ts';

/** What the terms mean. The terms themselves are in `termRows.ts`. */
export interface TermWords {
  /** One or two sentences a term. */
  readonly terms: Readonly<Record<TermId, string>>;
  readonly termTable: {
    readonly english: string;
    readonly chinese: string;
    readonly meaning: string;
    readonly aliases: string;
    /** Before what is mistaken for the term. */
    readonly mistranslated: string;
  };
}
