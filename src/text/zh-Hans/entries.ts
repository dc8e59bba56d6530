import type {EntryWords} from '../entries.ts';
import {clearingWords} from './clearing.ts';
import {couplingWords} from './couplings.ts';
import {deviationWords} from './deviations.ts';
import {entryTitleWords} from './entryTitles.ts';
import {errorCodeWords} from './errorCodes.ts';
import {initiatorLogWords} from './initiatorLog.ts';
import {iscsiadmErrorWords} from './iscsiadmErrors.ts';
import {lioLogWords} from './lioLog.ts';
import {lioMoveWords} from './lioMoves.ts';
import {loginStatusWords} from './loginStatuses.ts';
import {logTableWords} from './logTables.ts';
import {nameWords} from './names.ts';
import {pageWords} from './page.ts';
import {scenarioWords} from './scenarios.ts';
import {stackTableWords} from './stackTables.ts';
import {tableWords} from './table.ts';
import {termWords} from './terms.ts';

export const entryWords: EntryWords = {
  titles: entryTitleWords.entryTitles,
  page: pageWords,
  table: tableWords,
  couplings: couplingWords,
  terms: termWords,
  scenarios: scenarioWords,
  names: nameWords,
  stackTables: stackTableWords,
  deviations: deviationWords,
  clearing: clearingWords,
  logTables: logTableWords,
  logLines: {...initiatorLogWords, ...lioLogWords, ...lioMoveWords},
  errorCodes: errorCodeWords,
  iscsiadmErrors: iscsiadmErrorWords,
  loginStatuses: loginStatusWords,
};
