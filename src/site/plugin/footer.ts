import {sectionUrl} from '../../spec/rfc.ts';

/** What the footer says in one language. */
export interface FooterWords {
  readonly governs: string;
  readonly version: (p: {version: string; commit: string | null}) => string;
  readonly rfc: string;
  readonly licence: string;
  readonly packages: string;
}

interface Edition {
  readonly version: string;
  readonly commit: string | null;
  /** Where the files of the whole site lie, with a slash at both ends. */
  readonly baseUrl: string;
  /** Where the pages of the language lie, likewise. */
  readonly pages: string;
}

/** The footer as HTML: what governs, which edition this is, and under which licences. All of it is known to the build. */
export function footer(words: FooterWords, {version, commit, baseUrl, pages}: Edition): string {
  const about = [
    link(`${pages}changelog`, words.version({version, commit})),
    link(sectionUrl('8'), words.rfc),
    link(`${baseUrl}LICENSE.txt`, words.licence),
    link(`${baseUrl}licences.txt`, words.packages),
  ];
  return `${words.governs}<br>${about.join(' · ')}`;
}

function link(address: string, text: string): string {
  return `<a href="${address}">${text}</a>`;
}
