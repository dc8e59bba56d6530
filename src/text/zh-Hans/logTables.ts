import type {LogTableWords} from '../logTables.ts';

/** Heads and small words of the tables of log lines, in Chinese. */
export const logTableWords: LogTableWords = {
  line: '日志行',
  meaning: '含义',
  rfc: 'RFC',
  source: '出处',
  after: (line) => `在 ${line} 之后`,
  oneOf: '其一',
};
