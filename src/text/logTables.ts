import type {MoveContext} from '../stacks/logs/lioMoves.ts';

/** Heads and small words of the tables of log lines. */
export interface LogTableWords {
  readonly line: string;
  readonly meaning: string;
  readonly rfc: string;
  readonly source: string;
  /** Beside a line that means this only after another. */
  readonly after: (line: string) => string;
  /** Beside a line that means this only before another. */
  readonly then: (line: string) => string;
  /** Beside a line that means this only in a context. */
  readonly contexts: Readonly<Record<MoveContext, string>>;
  /** Before transitions of which the line does not tell which it was. */
  readonly oneOf: string;
}
