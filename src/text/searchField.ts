/** What stands in the bar of every page for the search; the rest comes with its box. */
export interface SearchFieldWords {
  readonly searchField: string;
}
