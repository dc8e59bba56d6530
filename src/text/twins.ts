/** What stands around a page as Markdown, and in the list of these pages for programs that read a site (`llms.txt`). */
export interface TwinWords {
  /** What the site is called, everywhere. */
  readonly site: string;
  /** Before the address. */
  readonly address: string;
  readonly edition: (p: {site: string; version: string; commit: string | null; published: string}) => string;
  /** Table and words are under one licence; the RFC is not part of the site. */
  readonly licence: string;
  /** In the place of what only runs in a browser, before its address. */
  readonly live: string;

  readonly list: {
    readonly summary: string;
    /** A few sentences on how to take what the site says. */
    readonly details: string;
    readonly pages: string;
    readonly data: string;
    readonly other: string;
  };
}
