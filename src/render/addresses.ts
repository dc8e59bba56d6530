import {scenarioIds} from '../lab/scenarios/scenarios.ts';
import {familyIds} from '../spec/index.ts';
import {clearing} from '../stacks/clearing.ts';
import {deviationsOf} from '../stacks/deviations.ts';
import {errorCodes} from '../stacks/errorCodes.ts';
import {iscsiadmErrors} from '../stacks/iscsiadmErrors.ts';
import {loginClasses, loginStatuses} from '../stacks/loginStatuses.ts';
import {initiatorLog} from '../stacks/logs/initiatorLog.ts';
import {lioLog} from '../stacks/logs/lioLog.ts';
import {lioMoves} from '../stacks/logs/lioMoves.ts';
import {names} from '../stacks/names.ts';
import {nameStacks} from '../stacks/vendors.ts';
import {terms} from '../text/termRows.ts';
import {
  type Address,
  type AddressKind,
  errorCodeAddress,
  exitCodeAddress,
  loginClassAddress,
  loginStatusAddress,
  scenarioAddress,
  tableAddresses,
} from './address.ts';

/**
 * Every permanent address of the site: others link to them. The whole list is for what looks over the site; a page knows
 * its own rows, and bears the addresses of those.
 */
export const addresses: readonly Address[] = [
  ...tableAddresses,
  ...terms.map(({id}) => at('terms', 'term', id)),
  ...scenarioIds.map((id) => at('scenarios', 'scenario', id, scenarioAddress(id))),
  ...nameStacks.map((id) => at('names', 'stack', id)),
  ...names.map(({id}) => at('names', 'name', id)),
  ...familyIds.flatMap((family) => deviationsOf(family).map(({id}) => at(family, 'deviation', id))),
  ...clearing.map(({id}) => at('stuck-cleanup-wait', 'clearing', id)),
  ...[...lioLog, ...lioMoves].map(({id}) => at('lio-log', 'logLine', id)),
  ...initiatorLog.map(({id}) => at('initiator-log', 'logLine', id)),
  ...errorCodes.map(({code}) => at('initiator-log', 'errorCode', `${code}`, errorCodeAddress(code))),
  ...iscsiadmErrors.map(({code, page}) => at(page.slice(1), 'exitCode', `${code}`, exitCodeAddress(code))),
  ...loginClasses.map(({statusClass}) =>
    at('login-refused', 'loginClass', statusClass, loginClassAddress(statusClass)),
  ),
  ...loginStatuses.map(({status}) => at('login-refused', 'loginStatus', status, loginStatusAddress(status))),
];

function at(page: string, kind: AddressKind, id: string, fragment = id): Address {
  return {kind, id, page, fragment};
}
