/** What `npm run read-state` says beside the reading itself. */
export interface CommandWords {
  readonly usage: string;
  readonly unknownOption: (p: {option: string}) => string;
  readonly wrongLanguage: (p: {given: string; known: string}) => string;
  /** `--text` takes no value. */
  readonly needlessValue: (p: {option: string}) => string;
  readonly noAgainFile: string;
  /** `--again` with several first outputs, or with standard input for both. */
  readonly againOfMany: (p: {count: number}) => string;
  readonly againTwice: string;
  readonly unreadable: Readonly<Record<'missing' | 'forbidden' | 'directory', (p: {file: string}) => string>> & {
    readonly other: (p: {file: string; reason: string}) => string;
  };
  /** Where the input is a keyboard. */
  readonly paste: string;
  readonly empty: string;
  readonly nothing: (p: {lines: number}) => string;
  readonly encodings: Readonly<Record<'other' | 'damaged', (p: {encoding: string}) => string>>;
  readonly verdict: (p: {sign: string; sides: string; certainty: string}) => string;
  readonly command: (p: {where: string; what: string}) => string;
  readonly finding: (p: {text: string; certainty: string; lines: readonly number[]}) => string;
}
