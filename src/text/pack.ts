/** What lies beside the site in its zip. */
export interface PackWords {
  /** How the site is opened, and what does not work where; lines of at most 80 columns. */
  readonly readme: (p: {site: string; version: string; commit: string | null; folder: string}) => string;
}
