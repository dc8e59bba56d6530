import type {CitationWords} from '../citations.ts';

/** The forms of a citation in English. */
export const citationWords: CitationWords = {
  citationFormats: {
    gb2025: 'GB/T 7714-2025',
    gb2015: 'GB/T 7714-2015',
    apa: 'APA, 7th edition',
    ieee: 'IEEE',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
    markdown: 'Markdown',
    rfc: 'Reference of an RFC',
    comment: 'Comment in source code',
  },
};
