import type {LogTableWords} from '../logTables.ts';

/** Heads and small words of the tables of log lines, in Chinese. */
export const logTableWords: LogTableWords = {
  line: '日志行',
  meaning: '含义',
  rfc: 'RFC',
  source: '出处',
  after: (line) => `在 ${line} 之后`,
  then: (line) => `后面紧接 ${line}`,
  contexts: {
    login: '有登录正在进行时',
    reinstatement: '前面有说明重建的日志行',
    expiry: '在“Time2Retain timer expired”之后',
    logout: '在始于 IN_LOGOUT 的关闭之后',
  },
  oneOf: '其一',
};
