import type {CitationWords} from '../citations.ts';

/** The forms of a citation in Chinese. */
export const citationWords: CitationWords = {
  citationFormats: {
    gb2025: 'GB/T 7714-2025',
    gb2015: 'GB/T 7714-2015',
    apa: 'APA 第 7 版',
    ieee: 'IEEE',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
    markdown: 'Markdown',
    rfc: 'RFC 参考文献体例',
    comment: '源代码注释',
  },
};
