import type {EntryTitleWords} from '../entryTitles.ts';

/** The titles of entries in English. */
export const entryTitleWords: EntryTitleWords = {
  entryTitles: {
    named: (id, what) => `${id}: ${what}`,
    way: (from, to) => `${from} to ${to}`,
    list: (names) => names.join(', '),
    ofRoles: (way, who) => `${way} (${who.join(' and ')})`,
    clauseOf: (clause, who) => [clause, ...who].join(', '),
    wordOf: (word, stack) => `${word}, ${stack}`,
    deviation: (product, concerns) => `${product} does differently: ${concerns.join(', ')}`,
    exitCode: (code) => `iscsiadm, number ${code}`,
    loginClass: (statusClass) => `Login Response, Status-Class ${statusClass}`,
    loginStatus: (status) => `Login Response, status ${status}`,
  },
};
