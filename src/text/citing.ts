import type {Name} from './page.ts';

/** The ways to cite that are offered. */
export type CitationFormatId =
  'gb2025' | 'gb2015' | 'apa' | 'ieee' | 'bibtex' | 'ris' | 'csl' | 'markdown' | 'rfc' | 'comment';

/** The box in which a thing of this site is cited, and what asks for it. */
export interface CitingWords {
  readonly citing: {
    readonly format: string;
    readonly formats: Readonly<Record<CitationFormatId, Name>>;
    /** What to know of a format before choosing it. */
    readonly notes: Readonly<Partial<Record<CitationFormatId, string>>>;
    /** Above the citation of the thing itself. */
    readonly own: string;
    readonly download: string;
    readonly close: string;
    readonly loading: string;
    /** The file with what is cited did not come. */
    readonly notLoaded: string;
    readonly howTo: string;
    readonly edition: (edition: {version: string; commit: string | null; published: string}) => string;
    /** The title of a run of one machine: which transitions, from which state. */
    readonly run: (run: {machine: Name; role: Name; start: Name; transitions: readonly string[]}) => string;
    /** The title of a run of the lab, up to a step. */
    readonly labRun: (run: {scenario: string | null; erl: number; at: number; count: number}) => string;
  };
}
