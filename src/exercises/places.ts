import {startOf, step} from '../machine/index.ts';
import {optionsAt, type Option} from '../run/options.ts';
import {startPositions, writeStart} from '../run/positions.ts';
import type {Position, Step} from '../run/run.ts';
import {type ClauseRow, families, familyIds, roles, specOf} from '../spec/index.ts';

/** Where a clause fires: its state, and in R2 the means that it needs. */
export function placeOf({machine, role, from, means}: ClauseRow): Position {
  return {machine, role, state: from, means: from === specOf(machine).meansHeldIn ? means : null};
}

/** Every place of every machine where one can stand, role by role, in the RFC's order. */
export const places: readonly Position[] = familyIds.flatMap((family) =>
  roles.flatMap((role) => startPositions(families[family][role], role)),
);

/** Whether two positions are the same place. */
export function isSamePlace(one: Position, other: Position): boolean {
  return one.machine === other.machine && one.role === other.role && writeStart(one) === writeStart(other);
}

/** What can happen in a place: each event once. */
export function possibleAt(place: Position): readonly Option[] {
  return optionsAt(place).possible.flatMap(({options}) => options);
}

/**
 * The steps of a shortest run that leads from where a machine starts to a place: breadth first, in the order of the table,
 * so always the same one. Empty where the machine starts there.
 *
 * @throws for a place that cannot be reached, which no machine has
 */
export function wayTo(place: Position): readonly Step[] {
  const key = `${place.machine} ${place.role} ${writeStart(place)}`;
  const way =
    ways.get(key) ??
    shortestWay(
      startOf(place.machine, place.role),
      (at) => isSamePlace(at, place),
      () => true,
    );
  if (way === null) throw new Error(`no run leads to ${writeStart(place)}`);
  ways.set(key, way);
  return way;
}

const ways = new Map<string, readonly Step[]>();

/** The steps of a shortest run from a position to where `isThere` holds, by allowed steps alone; null when there is none. */
export function shortestWay(
  start: Position,
  isThere: (at: Position, taken: readonly Step[]) => boolean,
  isAllowed: (option: Option) => boolean,
  keyOf: (at: Position, taken: readonly Step[]) => string = writeStart,
): readonly Step[] | null {
  let ring: readonly {readonly at: Position; readonly taken: readonly Step[]}[] = [{at: start, taken: []}];
  const seen = new Set([keyOf(start, [])]);
  while (ring.length > 0) {
    const next: {readonly at: Position; readonly taken: readonly Step[]}[] = [];
    for (const {at, taken} of ring) {
      if (isThere(at, taken)) return taken;
      for (const option of possibleAt(at).filter(isAllowed)) {
        const played = step(at, option.event);
        if (played === null) continue;
        const way = [...taken, stepOf(option)];
        const key = keyOf(played.to, way);
        if (seen.has(key)) continue;
        seen.add(key);
        next.push({at: played.to, taken: way});
      }
    }
    ring = next;
  }
  return null;
}

/** An option as a step of a run. */
export function stepOf({clause, event}: Option): Step {
  return {clause: clause.id, event};
}

/** `T17-b.transportReset`, `M3-csmE-2`: a clause without its role, and its event where it has several. */
export function tokenOf({clause: {transition, means, key, events}, event}: Option): string {
  const token = [transition, ...(means === null ? [] : [means]), key].join('-');
  return events.length === 1 ? token : `${token}.${event}`;
}
