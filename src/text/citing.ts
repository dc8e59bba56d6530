import type {Name} from './page.ts';

/** The ways to cite that are offered. */
export type CitationFormatId = keyof typeof formatNames | 'rfc' | 'comment';

/** What formats are called in every language. */
export const formatNames = {
  gb2025: 'GB/T 7714-2025',
  gb2015: 'GB/T 7714-2015',
  apa: 'APA 7',
  ieee: 'IEEE',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
  markdown: 'Markdown',
} as const;

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
    /** Version and commit as citations put them, and the day. */
    readonly edition: (edition: string, published: string) => string;
    /** The title of a run of one machine: which transitions, from which state. */
    readonly run: (run: {machine: Name; role: Name; start: Name; transitions: readonly string[]}) => string;
    /** The title of a run of the lab, up to a step. */
    readonly labRun: (run: {scenario: string | null; erl: number; at: number; count: number}) => string;
  };
}
