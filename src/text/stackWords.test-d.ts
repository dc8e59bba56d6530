import {expectTypeOf, test} from 'vitest';
import type {ClearingWords} from './clearing.ts';
import type {DeviationWords} from './deviations.ts';
import {clearingWords} from './en/clearing.ts';
import {deviationWords} from './en/deviations.ts';
import {errorCodeWords} from './en/errorCodes.ts';
import {loginStatusWords} from './en/loginStatuses.ts';
import {nameWords} from './en/names.ts';
import type {ErrorCodeWords} from './errorCodes.ts';
import type {LoginStatusWords} from './loginStatuses.ts';
import type {NameWords} from './names.ts';

test('a row about a product without its sentence does not compile', () => {
  const {'lio-no-request-logout': sentence, ...others} = deviationWords.rows;
  // @ts-expect-error [ts2741] - a deviation has no words.
  const deviations: DeviationWords['rows'] = others;
  const {'open-iscsi-free-is-not-the-end': conclusion, ...otherConclusions} = deviationWords.conclusions;
  // @ts-expect-error [ts2741] - the row announces a conclusion.
  const conclusions: DeviationWords['conclusions'] = otherConclusions;
  const {1020: meaning, ...otherCodes} = errorCodeWords;
  // @ts-expect-error [ts2741] - an error code has no words.
  const codes: ErrorCodeWords = otherCodes;
  const {'02': initiatorError, ...otherAnswers} = loginStatusWords.meanings;
  // @ts-expect-error [ts2741] - a Status-Class has no words.
  const answers: LoginStatusWords['meanings'] = otherAnswers;
  const {'iscsiadm-TRANSPORT-WAIT': note, ...otherNotes} = nameWords.notes;
  // @ts-expect-error [ts2741] - the row of this name announces a note.
  const notes: NameWords['notes'] = otherNotes;
  const {healthy, ...rest} = clearingWords.rows.wait;
  // @ts-expect-error [ts2741] - waiting has a meaning for a session that is sound.
  const wait: ClearingWords['rows']['wait'] = rest;
  for (const each of [deviations, conclusions, codes, answers, notes, wait]) expectTypeOf(each).toBeObject();
  for (const each of [sentence, conclusion, meaning, initiatorError, note, healthy]) expectTypeOf(each).toBeString();
});

test('a sentence for a row that the table does not have does not compile', () => {
  // @ts-expect-error [ts2353] - there is no such deviation.
  const deviations: DeviationWords['rows'] = {...deviationWords.rows, 'lio-never-sleeps': 'LIO never sleeps.'};
  // @ts-expect-error [ts2353] - the codes end at 1022.
  const codes: ErrorCodeWords = {...errorCodeWords, 1023: 'no such code'};
  // @ts-expect-error [ts2353] - nothing is told about where to look for this status.
  const where: LoginStatusWords['whereToLook'] = {...loginStatusWords.whereToLook, '0201': 'Anywhere.'};
  // @ts-expect-error [ts2353] - the row of this name announces no note.
  const notes: NameWords['notes'] = {...nameWords.notes, 'lio-TARG_CONN_STATE_LOGGED_IN': 'Fine.'};
  // @ts-expect-error [ts2353] - on a sound session there is no backstore to wait for.
  const answers: ClearingWords['rows']['backstore-answers'] = {action: '', stuck: '', healthy: 'Nothing.'};
  for (const each of [deviations, codes, where, notes, answers]) expectTypeOf(each).toBeObject();
});
