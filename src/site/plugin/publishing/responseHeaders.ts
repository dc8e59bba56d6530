import type {CitationEnding} from '../../../render/citations/citationFiles.ts';

/** What a server says with every answer of the site besides what the answer is. */
export type ResponseHeaders = Readonly<Record<string, string>>;

/** The headers of every answer, whatever it is. */
export function responseHeaders(contentSecurityPolicy: string): ResponseHeaders {
  return {
    'Content-Security-Policy': contentSecurityPolicy,
    // A link to a run may have thousands of characters, and each file of its page would be asked for with all of them.
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
}

/** How long an answer may be kept: a file in `assets` bears the hash of its content in its name, any other may change. */
export const cacheControl = {
  hashed: 'public, max-age=31536000, immutable',
  others: 'no-cache',
} as const;

/** By these types reference managers know that a file is theirs; servers do not know the endings. */
export const citationTypes: Readonly<Record<CitationEnding, string>> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
};

/** What else is a file to take along: the table, pages as Markdown, lists for machines. Servers know some of the endings. */
export const textTypes = {
  csv: 'text/csv',
  json: 'application/json',
  md: 'text/markdown',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
} as const;
