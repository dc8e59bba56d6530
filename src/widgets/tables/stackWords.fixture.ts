import {clearingWords as clearingEn} from '../../text/en/clearing.ts';
import {deviationWords as deviationsEn} from '../../text/en/deviations.ts';
import {errorCodeWords as errorCodesEn} from '../../text/en/errorCodes.ts';
import {evidenceWords as evidenceEn} from '../../text/en/evidence.ts';
import {initiatorLogWords as initiatorLogEn} from '../../text/en/initiatorLog.ts';
import {lioLogWords as lioLogEn} from '../../text/en/lioLog.ts';
import {lioMoveWords as lioMovesEn} from '../../text/en/lioMoves.ts';
import {loginStatusWords as loginStatusesEn} from '../../text/en/loginStatuses.ts';
import {logTableWords as logTablesEn} from '../../text/en/logTables.ts';
import {nameWords as namesEn} from '../../text/en/names.ts';
import {pageWords as pageEn} from '../../text/en/page.ts';
import {stackTableWords as stackTablesEn} from '../../text/en/stackTables.ts';
import {clearingWords as clearingZhHans} from '../../text/zh-Hans/clearing.ts';
import {deviationWords as deviationsZhHans} from '../../text/zh-Hans/deviations.ts';
import {errorCodeWords as errorCodesZhHans} from '../../text/zh-Hans/errorCodes.ts';
import {evidenceWords as evidenceZhHans} from '../../text/zh-Hans/evidence.ts';
import {initiatorLogWords as initiatorLogZhHans} from '../../text/zh-Hans/initiatorLog.ts';
import {lioLogWords as lioLogZhHans} from '../../text/zh-Hans/lioLog.ts';
import {lioMoveWords as lioMovesZhHans} from '../../text/zh-Hans/lioMoves.ts';
import {loginStatusWords as loginStatusesZhHans} from '../../text/zh-Hans/loginStatuses.ts';
import {logTableWords as logTablesZhHans} from '../../text/zh-Hans/logTables.ts';
import {nameWords as namesZhHans} from '../../text/zh-Hans/names.ts';
import {pageWords as pageZhHans} from '../../text/zh-Hans/page.ts';
import {stackTableWords as stackTablesZhHans} from '../../text/zh-Hans/stackTables.ts';

/** What the tables about products say, in both languages. A page takes only the topics that it shows. */
export const stackWords = {
  en: {
    ...pageEn,
    clearing: clearingEn,
    deviations: deviationsEn,
    errorCodes: errorCodesEn,
    evidence: evidenceEn,
    initiatorLog: initiatorLogEn,
    lioLog: lioLogEn,
    lioMoves: lioMovesEn,
    logins: loginStatusesEn,
    logTables: logTablesEn,
    names: namesEn,
    tables: stackTablesEn,
  },
  'zh-Hans': {
    ...pageZhHans,
    clearing: clearingZhHans,
    deviations: deviationsZhHans,
    errorCodes: errorCodesZhHans,
    evidence: evidenceZhHans,
    initiatorLog: initiatorLogZhHans,
    lioLog: lioLogZhHans,
    lioMoves: lioMovesZhHans,
    logins: loginStatusesZhHans,
    logTables: logTablesZhHans,
    names: namesZhHans,
    tables: stackTablesZhHans,
  },
};
