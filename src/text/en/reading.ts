import type {ReadingWords} from '../reading.ts';
import {errorCodeWords} from './errorCodes.ts';
import {findingWords} from './findings.ts';
import {freebsdLogWords} from './freebsdLog.ts';
import {hostsWords} from './hosts.ts';
import {initiatorLogWords} from './initiatorLog.ts';
import {iscsiadmMessageWords} from './iscsiadmMessages.ts';
import {libiscsiLogWords} from './libiscsiLog.ts';
import {iscsiadmErrorWords} from './iscsiadmErrors.ts';
import {lioLogWords} from './lioLog.ts';
import {lioMoveWords} from './lioMoves.ts';
import {loginStatusWords} from './loginStatuses.ts';
import {otherLogWords} from './otherLogs.ts';
import {packetWords} from './packets.ts';
import {pageWords} from './page.ts';
import {scstLogWords} from './scstLog.ts';
import {verdictWords} from './verdict.ts';
import {vmkernelLogWords} from './vmkernelLog.ts';
import {windowsEventWords} from './windowsEvents.ts';

/** What a reading of terminal output says in English. */
export const readingWords: ReadingWords = {
  sentenceGap: pageWords.sentenceGap,
  findings: findingWords,
  verdict: verdictWords,
  hosts: hostsWords,
  rows: {
    ...initiatorLogWords,
    ...iscsiadmMessageWords,
    ...lioLogWords,
    ...lioMoveWords,
    ...otherLogWords,
    ...freebsdLogWords,
    ...vmkernelLogWords,
    ...windowsEventWords,
    ...libiscsiLogWords,
    ...packetWords,
    ...scstLogWords,
    'iscsiadm-login-decided': 'The login did not succeed; the number under it says how far it came.',
    'lio-stack-exit':
      'The connection’s thread left its loop: the connection was lost, and LIO set CLEANUP_WAIT (S8, T15) just before it began to close, unless a Logout had come before (then it is in IN_LOGOUT, S6).',
  },
  contexts: {
    repeated: 'The same failure as in the line before, reported once more.',
    'while-down':
      'This connection had failed before and nothing shows that it recovered: the error hit an attempt to reconnect.',
  },
  errorCodes: errorCodeWords,
  loginStatuses: loginStatusWords.meanings,
  errorCode: ({code, name, meaning, letter}) =>
    `${code} ${name}: ${meaning}${letter === null ? '' : `; in LOGGED_IN that is T15 ${letter}`}.`,
  iscsiadmErrors: iscsiadmErrorWords,
  iscsiadmError: ({code, meaning}) => `${code}: ${meaning}.`,
  times: ({times}) => `Folded by the log: ${times} times.`,
  loginStatus: ({status, meaning}) => `Status ${status}: ${meaning}.`,
};
