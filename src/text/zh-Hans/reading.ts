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

/** What a reading of terminal output says in Chinese. */
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
    'iscsiadm-login-decided': '登录未成功；走到了哪一步，由下面的错误号说明。',
    'lio-stack-exit':
      '连接的线程已退出循环：连接已断开，LIO 刚把状态设为 CLEANUP_WAIT（S8，T15），即将开始关闭；若此前已收到登出，则为 IN_LOGOUT（S6）。',
  },
  contexts: {
    repeated: '与前一行是同一次故障，重复报告。',
    'while-down': '该连接此前已出故障，且没有迹象表明它已恢复：此错误发生在重连的过程中。',
  },
  errorCodes: errorCodeWords,
  loginStatuses: loginStatusWords.meanings,
  errorCode: ({code, name, meaning, letter}) =>
    `${code} ${name}：${meaning}${letter === null ? '' : `；在 LOGGED_IN 中即 T15 ${letter}`}。`,
  iscsiadmErrors: iscsiadmErrorWords,
  iscsiadmError: ({code, meaning}) => `${code}：${meaning}。`,
  times: ({times}) => `日志把相同的行合并为一行：共 ${times} 次。`,
  loginStatus: ({status, meaning}) => `状态 ${status}：${meaning}。`,
};
