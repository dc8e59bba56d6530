/** The forms of a citation by name, in the order in which they are offered: forms of `citationFormats` in render/citations. */
export interface CitationWords {
  readonly citationFormats: {
    readonly gb2025: string;
    readonly gb2015: string;
    readonly apa: string;
    readonly ieee: string;
    readonly bibtex: string;
    readonly ris: string;
    readonly csl: string;
    readonly markdown: string;
    readonly rfc: string;
    readonly comment: string;
  };
}
