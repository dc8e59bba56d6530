import type {Action} from './action.ts';
import {perform} from './act.ts';
import {possibleIn} from './actions.ts';
import type {World} from './world.ts';

/** The deliveries after which nothing is in flight: also what one PDU's arrival makes the other end send. */
export function deliverAll(start: World, limit: number): readonly Action[] {
  const actions: Action[] = [];
  let world = start;
  while (actions.length < limit) {
    const next = possibleIn(world).find((action) => action.do === 'deliver');
    if (next === undefined) break;
    actions.push(next);
    ({world} = perform(world, next));
  }
  return actions;
}
