import type {ReadingWords} from '../reading.ts';
import {errorCodeWords} from './errorCodes.ts';
import {findings} from './findings.ts';
import {initiatorLog} from './initiatorLog.ts';
import {iscsiadmMessages} from './iscsiadmMessages.ts';
import {lioLog} from './lioLog.ts';
import {lioMoves} from './lioMoves.ts';
import {loginStatusWords} from './loginStatuses.ts';
import {otherLogs} from './otherLogs.ts';
import {pageWords} from './page.ts';

/** What a reading of terminal output says in English. */
export const readingWords: ReadingWords = {
  locale: pageWords.locale,
  sentenceGap: pageWords.sentenceGap,
  findings,
  rows: {
    ...initiatorLog,
    ...iscsiadmMessages,
    ...lioLog,
    ...lioMoves,
    ...otherLogs,
    'lio-stack-exit':
      "The connection's thread left its loop: the connection was lost, and LIO set CLEANUP_WAIT (S8, T15) just before it began to close, unless a Logout had come before (then it is in IN_LOGOUT, S6).",
  },
  contexts: {
    repeated: 'The same failure as in the line before, reported once more.',
    'while-down':
      'This connection had failed before and nothing shows that it came back: the error met an attempt to reconnect.',
  },
  errorCodes: errorCodeWords,
  loginStatuses: loginStatusWords.meanings,
  errorCode: ({code, name, meaning, letter}) =>
    `${code} ${name}: ${meaning}${letter === null ? '' : `; in LOGGED_IN that is T15 ${letter}`}.`,
  loginStatus: ({status, meaning}) => `Status ${status}: ${meaning}.`,
};
