import type {Action} from '../world/action.ts';
import {settle} from './settle.ts';
import type {World} from '../world/world.ts';

/** The deliveries after which nothing is in flight: also what one PDU's arrival makes the other end send. */
export function deliverAll(start: World, limit: number): readonly Action[] {
  return settle(start, (_, action) => action.do === 'deliver', limit).actions;
}
