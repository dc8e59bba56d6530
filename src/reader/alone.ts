import {machineIds, stateName, statesOf, transitionsOf} from '../spec/index.ts';
import {errorCode, errorCodes} from '../stacks/errorCodes.ts';
import {iscsiadmError} from '../stacks/iscsiadmErrors.ts';
import {loginAnswer} from '../stacks/loginStatuses.ts';
import {type NameRow, names} from '../stacks/names.ts';
import type {Notes} from './notes.ts';
import type {UnreadLine} from './reading.ts';

const longestWord = 60;

/**
 * What a text may mean that is one word and nothing else: all that our tables have of it, and no choice among them. A
 * word that they have is no line that was not understood.
 */
export function readAlone(notes: Notes, {number, text}: UnreadLine): void {
  const word = text.replace(/^["'`“‘(]{1,3}|["'`”’).,;]{1,3}$/g, '').trim();
  if (word === '' || word.length > longestWord) return;
  const before = notes.findings().length;
  readLabel(notes, word.toUpperCase(), number);
  for (const {stack, word: printed, states, evidence} of namesOf(word)) {
    if (states.length === 0) notes.find('alone-no-state', {word: printed, label: stack}, number);
    for (const id of states) {
      const state = `${id} ${stateName(id)}`;
      if (evidence === 'rfc') notes.find('alone-state', {state}, number);
      else {
        const finding = evidence === 'inferred' ? 'alone-name-inferred' : 'alone-name';
        notes.find(finding, {word: printed, label: stack, state}, number);
      }
    }
  }
  readNumber(notes, word, number);
  if (notes.findings().length === before) return;
  notes.find('word-alone', {word}, number);
  notes.leaveNone();
}

/** `S8`, `T15`: labels of the RFC. */
function readLabel(notes: Notes, word: string, line: number): void {
  if (!/^[SQRTNM]\d{1,2}$/.test(word)) return;
  const state = machineIds.flatMap(statesOf).find((id) => id === word);
  if (state !== undefined) notes.find('alone-state', {state: `${state} ${stateName(state)}`}, line);
  const rows = machineIds.flatMap(transitionsOf).filter(({id}) => id === word);
  // Both roles may have it, from the same state to the same.
  const labels = new Set(rows.map(({from, to}) => `${from} ${stateName(from)} → ${to} ${stateName(to)}`));
  for (const label of labels) notes.find('alone-transition', {word, label}, line);
}

/** Spelled as a tool spells it; where none does, spelled with other blanks or letters. */
function namesOf(word: string): readonly NameRow[] {
  const exact = names.filter((row) => row.word === word);
  if (exact.length > 0) return exact;
  const inner = names.filter(({internal}) => internal === word);
  return inner.length > 0 ? inner : names.filter((row) => folded(row.word) === folded(word));
}

function folded(word: string): string {
  return word.toUpperCase().replace(/[ _-]/g, '_');
}

/** `error 24`, `1020`, `conn error (1020)`, `ISCSI_ERR_TCP_CONN_CLOSE`; `0x0202`, `02/02`. */
function readNumber(notes: Notes, word: string, line: number): void {
  const digits = /^(?:(?:conn(?:ection)? )?error:? )?\(?(\d{4})\)?$/i.exec(word)?.[1];
  const name = word.replace(/^ISCSI_ERR_/, '');
  const code = digits === undefined ? errorCodes.find((row) => row.name === name) : errorCode(Number(digits));
  if (code !== undefined) notes.find('alone-error-code', {number: `${code.code}`, word: code.name}, line);
  const exit =
    /^(?:iscsiadm )?(?:initiator reported )?(?:error|exit(?: code| status)?)[: ]{1,2}\(?(\d{1,2})(?:\)?$| - )/i.exec(
      word,
    )?.[1];
  const row = exit === undefined ? undefined : iscsiadmError(Number(exit));
  if (row !== undefined) {
    const id = row.page === '/login-refused' ? 'alone-login-exit' : 'alone-exit';
    notes.find(id, {number: `${row.code}`, exit: `${row.code}`}, line);
  }
  const status = /^(?:status:? )?\(?(?:0x)?(0[0-3])(?:\/(?:0x)?)?(0[0-9a-f])\)?$/i.exec(word);
  const [, statusClass, detail] = status ?? [];
  if (statusClass === undefined || detail === undefined) return;
  const login = loginAnswer(statusClass, detail);
  if (login !== undefined) notes.find('alone-status', {status: `${statusClass}/${detail}`, login}, line);
}
