/** Heads and small words of the tables of log lines. */
export interface LogTableWords {
  readonly line: string;
  readonly meaning: string;
  readonly rfc: string;
  readonly source: string;
  /** Beside a line that means this only after another. */
  readonly after: (line: string) => string;
  /** Before transitions of which the line does not tell which it was. */
  readonly oneOf: string;
}
