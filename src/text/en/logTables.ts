import type {LogTableWords} from '../logTables.ts';

/** Heads and small words of the tables of log lines, in English. */
export const logTableWords: LogTableWords = {
  line: 'Line',
  meaning: 'What it means',
  rfc: 'RFC',
  source: 'Source',
  after: (line) => `after ${line}`,
  oneOf: 'one of',
};
