import type {EntryTitleWords} from '../entryTitles.ts';

/** The titles of entries in Chinese. */
export const entryTitleWords: EntryTitleWords = {
  entryTitles: {
    named: (id, what) => `${id}：${what}`,
    way: (from, to) => `${from} 到 ${to}`,
    list: (names) => names.join('、'),
    ofRoles: (way, who) => `${way}（${who.join('和')}）`,
    clauseOf: (clause, who) => [clause, ...who].join('，'),
    wordOf: (word, stack) => `${word}，${stack}`,
    deviation: (product, concerns) => `${product}，不同做法：${concerns.join('、')}`,
    exitCode: (code) => `iscsiadm 错误编号 ${code}`,
    loginClass: (statusClass) => `Login Response 的 Status-Class ${statusClass}`,
    loginStatus: (status) => `Login Response 的状态码 ${status}`,
  },
};
