import type {LogTableWords} from '../logTables.ts';

/** Heads and small words of the tables of log lines, in English. */
export const logTableWords: LogTableWords = {
  line: 'Line',
  meaning: 'What it means',
  rfc: 'RFC',
  source: 'Source',
  after: (line) => `after ${line}`,
  then: (line) => `followed by ${line}`,
  contexts: {
    login: 'while a login is under way',
    reinstatement: 'after a line about reinstatement',
    expiry: 'after “Time2Retain timer expired”',
    logout: 'after a close that began with IN_LOGOUT',
  },
  oneOf: 'one of',
};
