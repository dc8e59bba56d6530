import type {ScenarioId} from '../lab/scenarios/scenarios.ts';
import {type CouplingId, couplings} from '../spec/couplings.ts';
import {clausesOf, familyIds, type FamilyId, machinesOf, statesOf, transitionsOf} from '../spec/index.ts';
import type {ErrorCodeNumber} from '../stacks/errorCodes.ts';
import type {IscsiadmErrorNumber} from '../stacks/iscsiadmErrors.ts';
import type {LoginStatusId, StatusClass} from '../stacks/loginStatuses.ts';

/** Where one thing stands, for good and in both languages. */
export interface Address {
  readonly kind: AddressKind;
  /** The thing's own id: `T15`, `csmELogoutStarts`, `1020`. */
  readonly id: string;
  /** The page, without the slash before it. */
  readonly page: string;
  /** What stands after `#`, and is borne by nothing else on the page. */
  readonly fragment: string;
}

export type AddressKind =
  | 'state'
  | 'transition'
  | 'clause'
  | 'coupling'
  | 'term'
  | 'scenario'
  | 'stack'
  | 'name'
  | 'deviation'
  | 'clearing'
  | 'logLine'
  | 'errorCode'
  | 'exitCode'
  | 'loginClass'
  | 'loginStatus';

/** An address as a link has it: `/connection#T15`. */
export function pathOf({page, fragment}: Address): string {
  return `/${page}#${fragment}`;
}

/**
 * The page and place of an address of the table: `T15` stands at `/connection#T15`.
 *
 * @throws when no state, transition, clause or coupling bears this address
 */
export function addressOf(fragment: string): string {
  const address = byFragment.get(fragment);
  if (address === undefined) {
    throw new Error(`${fragment} is no state, transition, clause or coupling of RFC 7143 section 8`);
  }
  return pathOf(address);
}

/** Every permanent address on one family's page that is of the table, in the table's order. */
export function addressesOn(family: FamilyId): readonly string[] {
  return tableAddresses.filter(({page}) => page === family).map(({fragment}) => fragment);
}

// What stands after `#` for things whose id alone would be too short, or is another thing's too.

export function couplingAddress(id: CouplingId): string {
  return `coupling-${id}`;
}

export function scenarioAddress(id: ScenarioId): string {
  return `scenario-${id}`;
}

export function errorCodeAddress(code: ErrorCodeNumber): string {
  return `error-${code}`;
}

export function exitCodeAddress(code: IscsiadmErrorNumber): string {
  return `exit-${code}`;
}

export function loginClassAddress(statusClass: StatusClass): string {
  return `class-${statusClass}`;
}

export function loginStatusAddress(status: LoginStatusId): string {
  return `status-${status}`;
}

/** States, transitions, clauses and couplings: what links of the vocabulary lead to. The others are in `addresses.ts`. */
export const tableAddresses: readonly Address[] = [
  ...familyIds.flatMap(rowsOfFamily),
  ...couplings.map(({id}) => ({kind: 'coupling', id, page: 'couplings', fragment: couplingAddress(id)}) as const),
];

const byFragment: ReadonlyMap<string, Address> = new Map(tableAddresses.map((address) => [address.fragment, address]));

/** A state or transition that both roles have stands once. */
function rowsOfFamily(family: FamilyId): readonly Address[] {
  const rows = machinesOf(family).flatMap((machine) => [
    ...statesOf(machine).map((id) => ({kind: 'state', id}) as const),
    ...transitionsOf(machine).map(({id}) => ({kind: 'transition', id}) as const),
    ...clausesOf(machine).map(({id}) => ({kind: 'clause', id}) as const),
  ]);
  const once = new Map(rows.map(({kind, id}) => [id, {kind, id, page: family, fragment: id}]));
  return [...once.values()];
}
