/** The sessions of several hosts in one table. */
export interface HostsWords {
  readonly title: string;
  readonly columns: Readonly<Record<'host' | 'side' | 'session' | 'state' | 'connections' | 'stale', string>>;
  readonly noState: string;
  readonly looksStale: (p: {because: string; certainty: string}) => string;
  readonly notInInitiatorsList: string;
  /** Nothing is to be deleted on the word of a table. */
  readonly lookAgain: string;
  /** Above the verdict of each file. */
  readonly eachFile: string;
}
