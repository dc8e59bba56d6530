import {allActions} from '../world/actions.ts';
import type {Action} from '../world/action.ts';
import {perform} from '../world/act.ts';
import {whyNotNow} from '../world/whyNotNow.ts';
import type {World} from '../world/world.ts';

/** Lets enabled actions happen, one after another, until none of them is possible or `limit` of them have happened. */
export function settle(
  start: World,
  isEnabled: (world: World, action: Action) => boolean,
  limit = Infinity,
): {readonly world: World; readonly actions: readonly Action[]} {
  const actions: Action[] = [];
  let world = start;
  while (actions.length < limit) {
    const before = world;
    const next = allActions(before).find((action) => isEnabled(before, action) && whyNotNow(before, action) === null);
    if (next === undefined) break;
    actions.push(next);
    ({world} = perform(before, next));
  }
  return {world, actions};
}
