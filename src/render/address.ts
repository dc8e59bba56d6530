import {type CouplingId, couplings} from '../spec/couplings.ts';
import {clausesOf, familyIds, type FamilyId, machinesOf, statesOf, transitionsOf} from '../spec/index.ts';

/**
 * The page and place of an address of the table: `T15` stands at `/connection#T15`.
 *
 * @throws when no state, transition, clause or coupling bears this address
 */
export function addressOf(id: string): string {
  const page = pageByAddress.get(id);
  if (page === undefined) throw new Error(`${id} is no state, transition, clause or coupling of RFC 7143 section 8`);
  return `/${page}#${id}`;
}

/** Every permanent address on one family's page, in the table's order. */
export function addressesOn(family: FamilyId): readonly string[] {
  const ids = machinesOf(family).flatMap((machine) => [
    ...statesOf(machine),
    ...transitionsOf(machine).map(({id}) => id),
    ...clausesOf(machine).map(({id}) => id),
  ]);
  return [...new Set<string>(ids)];
}

/** Where a row of the couplings stands on its page. */
export function couplingAddress(id: CouplingId): string {
  return `coupling-${id}`;
}

const pageByAddress: ReadonlyMap<string, string> = new Map([
  ...familyIds.flatMap((family) => addressesOn(family).map((id) => [id, family] as const)),
  ...couplings.map(({id}) => [couplingAddress(id), 'couplings'] as const),
]);
