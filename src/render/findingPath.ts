import type {Finding} from '../reader/reading.ts';
import {errorCodes} from '../stacks/errorCodes.ts';
import {findingRows} from '../stacks/findings.ts';
import {loginStatuses} from '../stacks/loginStatuses.ts';
import {names} from '../stacks/names.ts';
import {errorCodeAddress, loginStatusAddress, pathOf, tableAddresses} from './address.ts';

/** Where a finding is explained: its page, and the row there that it speaks of, where it speaks of one. */
export function pathOfFinding({id, params}: Pick<Finding, 'id' | 'params'>): string {
  const {page} = findingRows[id];
  switch (id) {
    case 'alone-state':
      return inTable(labelOf(params.state)) ?? page;
    case 'alone-transition':
      return inTable(params.word ?? '') ?? page;
    case 'alone-name':
    case 'alone-name-inferred':
    case 'alone-no-state': {
      const state = labelOf(params.state);
      const row = names.find(
        ({word, stack, states}) =>
          word === params.word && stack === params.label && (state === '' || states.some((each) => each === state)),
      );
      return withRow(page, row?.id);
    }
    case 'alone-error-code': {
      const row = errorCodes.find(({code}) => `${code}` === params.number);
      return withRow(page, row && errorCodeAddress(row.code));
    }
    case 'alone-exit':
    case 'alone-login-exit':
      return withRow(page, 'exit-codes');
    default: {
      const row = page === '/login-refused' ? loginStatuses.find(({status}) => status === params.login) : undefined;
      return withRow(page, row && loginStatusAddress(row.status));
    }
  }
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
