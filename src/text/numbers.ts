/** Numbers in prose. */
export interface NumberWords {
  /** A count from 0 to 99 as a word before what is counted: `thirty`, `两`. */
  readonly countInWords: (count: number) => string;
}
