import {clausesOf, familyIds, type FamilyId, machinesOf, statesOf, transitionsOf} from '../spec/index.ts';

/**
 * The page and place of an address of the table: `T15` stands at `/connection#T15`.
 *
 * @throws when no state, transition or clause bears this address
 */
export function addressOf(id: string): string {
  const family = familyByAddress.get(id);
  if (family === undefined) throw new Error(`${id} is no state, transition or clause of RFC 7143 section 8`);
  return `/${family}#${id}`;
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

const familyByAddress: ReadonlyMap<string, FamilyId> = new Map(
  familyIds.flatMap((family) => addressesOn(family).map((id) => [id, family] as const)),
);
