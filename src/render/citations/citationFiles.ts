import type {Section} from '../../spec/index.ts';
import {bibtex, bibtexOfRfc} from './bibtex.ts';
import type {Citable} from './citable.ts';
import {cslFile, cslJson, cslJsonOfRfc} from './cslJson.ts';
import {ris, risOfRfc} from './ris.ts';

/** What reference managers import, by the ending of the file. */
export const citationEndings = ['bib', 'ris', 'json'] as const;

export type CitationEnding = (typeof citationEndings)[number];

/**
 * The files of citations of one language, by their name: three for each item, in which the sections of the RFC that it
 * stands on follow as entries of their own, and `all.*` with everything once. The day of access is the reader's to fill in.
 */
export function citationFiles(items: readonly Citable[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const item of items)
    for (const ending of citationEndings) files.set(`${item.id}.${ending}`, writers[ending]([item], item.sections));
  const sections = [...new Set(items.flatMap((item) => item.sections))];
  for (const ending of citationEndings) files.set(`all.${ending}`, writers[ending](items, sections));
  return files;
}

type Writer = (items: readonly Citable[], sections: readonly Section[]) => string;

const writers: Readonly<Record<CitationEnding, Writer>> = {
  bib: (items, sections) =>
    [...items.map(bibtex), ...sections.map((section) => bibtexOfRfc(unread(section)))].join('\n'),
  ris: (items, sections) => [...items.map(ris), ...sections.map((section) => risOfRfc(unread(section)))].join('\r\n'),
  json: (items, sections) =>
    cslFile([...items.map(cslJson), ...sections.map((section) => cslJsonOfRfc(unread(section)))]),
};

function unread(section: Section) {
  return {section, accessed: null};
}
