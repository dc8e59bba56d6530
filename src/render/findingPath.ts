import type {Finding} from '../reader/reading.ts';
import {errorCodes} from '../stacks/errorCodes.ts';
import {type FindingId, findingRows} from '../stacks/findings.ts';
import {iscsiadmError} from '../stacks/iscsiadmErrors.ts';
import {loginStatuses} from '../stacks/loginStatuses.ts';
import {names} from '../stacks/names.ts';
import {errorCodeAddress, exitCodeAddress, loginStatusAddress, pathOf, tableAddresses} from './address.ts';

/** Where a finding is explained: its page, and the row there that it speaks of, where it speaks of one. */
export function pathOfFinding({id, params}: Pick<Finding, 'id' | 'params'>): string {
  const {page} = findingRows[id];
  return (
    inTable(labels[id]?.(params) ?? '') ?? exitIn(params) ?? withRow(page, rows[id]?.(params) ?? statusIn(page, params))
  );
}

type Params = Finding['params'];

/** Findings about a label of the RFC: it stands on the page of its machine. */
const labels: Readonly<Partial<Record<FindingId, (params: Params) => string | undefined>>> = {
  'alone-state': ({state}) => labelOf(state),
  'alone-transition': ({word}) => word,
};

/** Findings about a row of their page. */
const rows: Readonly<Partial<Record<FindingId, (params: Params) => string | undefined>>> = {
  'alone-name': nameIn,
  'alone-name-inferred': nameIn,
  'alone-no-state': nameIn,
  'alone-error-code': ({number}) => {
    const row = errorCodes.find(({code}) => `${code}` === number);
    return row && errorCodeAddress(row.code);
  },
};

function nameIn({word, label, state}: Params): string | undefined {
  const id = labelOf(state);
  return names.find(
    (row) => row.word === word && row.stack === label && (id === '' || row.states.some((each) => each === id)),
  )?.id;
}

/** A number of iscsiadm stands in one table, which knows its page. */
function exitIn({exit}: Params): string | undefined {
  const row = iscsiadmError(Number(exit));
  return row && withRow(row.page, exitCodeAddress(row.code));
}

function statusIn(page: string, {login}: Params): string | undefined {
  const row = page === '/login-refused' ? loginStatuses.find(({status}) => status === login) : undefined;
  return row && loginStatusAddress(row.status);
}

function inTable(label: string): string | undefined {
  const address = tableAddresses.find(({fragment}) => fragment === label);
  return address && pathOf(address);
}

/** `S8 CLEANUP_WAIT` begins with the label. */
function labelOf(state: string | undefined): string {
  return state?.split(' ')[0] ?? '';
}

function withRow(page: string, fragment: string | undefined): string {
  return fragment === undefined ? page : `${page}#${fragment}`;
}
