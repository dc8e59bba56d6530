import type {PageWords} from '../page.ts';
import {evidenceWords} from './evidence.ts';

/**
 * What any page may have to say, in English. One entry a line, as in every file of words, so that its twin in the other
 * language can be compared with it line for line.
 */
// prettier-ignore
export const pageWords: PageWords = {
  locale: 'en',
  sentenceGap: ' ',
  roles: {initiator: 'initiator', target: 'target'},
  bothRoles: 'both roles',
  families: {connection: 'connection machine', cleanup: 'cleanup machine', session: 'session machine'},
  means: {
    csmE: {name: 'CSM-E', how: 'explicit Logout on another connection'},
    csmI: {name: 'CSM-I', how: 'implicit logout by a reinstatement Login on a new connection'},
  },

  glosses: {
    S1: 'no connection',
    S2: 'waiting for transport',
    S3: 'transport up',
    S4: 'logging in',
    S5: 'logged in',
    S6: 'logging out',
    S7: 'logout requested',
    S8: 'waiting for cleanup',
    R1: 'waiting for cleanup',
    R2: 'being cleaned up',
    R3: 'cleanup over',
    Q1: 'no session',
    Q2: 'leading login',
    Q3: 'logged in',
    Q4: 'session failed',
    Q5: 'being continued',
  },
  fullFeaturePhase: 'Full Feature Phase',

  section: (section) => (/^[A-Z]/.test(section) ? `RFC 7143 App. ${section}` : `RFC 7143 §${section}`),
  sectionInShort: (section) => (/^[A-Z]/.test(section) ? `App. ${section}` : `§${section}`),
  evidence: evidenceWords,

  linkTo: (label) => `Link to ${label}`,
  copying: {
    cite: 'Cite',
    citePage: 'Cite this page',
    citeRun: 'Cite this run',
    copy: 'Copy',
    copied: 'Copied.',
    asMarkdown: 'Copy as Markdown',
    notCopied: {
      text: 'The browser refused. Select the text and copy it by hand.',
      link: 'The link could not be copied. Copy it from the address bar.',
      ticket: 'The browser refused to copy.',
    },
  },
};
