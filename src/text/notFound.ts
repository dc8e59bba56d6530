/** What the page says that answers an address without a page. */
export interface NotFoundWords {
  readonly title: string;
  readonly text: string;
  /** Stands before the link to the page that was most likely meant. */
  readonly nearest: string;
  readonly ways: string;
  readonly pages: Readonly<Record<EntrancePath, string>>;
}

/** Pages from which all others can be reached. */
export type EntrancePath = '/' | '/read-my-terminal' | '/stuck-cleanup-wait' | '/cleanup' | '/lab' | '/terms';
