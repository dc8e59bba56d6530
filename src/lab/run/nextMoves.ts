import type {TransitionId} from '../../spec/index.ts';
import {perform} from '../world/act.ts';
import {possibleIn} from '../world/actions.ts';
import type {Move, Subject} from '../world/effects.ts';
import type {World} from '../world/world.ts';

/** A machine of a world, as a key. */
export function machineKey(side: Move['side'], of: Subject): string {
  return `${side} ${of.kind === 'session' ? `session ${of.tsih}` : `${of.kind} ${of.wire}`}`;
}

/** What each machine can take next: by one action, whoever acts, and by all that this action sets off. As a picture lights it, without keys. */
export function nextMoves(world: World): ReadonlyMap<string, ReadonlyMap<TransitionId, null>> {
  const known = memo.get(world);
  if (known !== undefined) return known;
  const moves = new Map<string, Map<TransitionId, null>>();
  for (const action of possibleIn(world)) {
    const first = new Set<string>();
    for (const effect of perform(world, action).chain) {
      if (effect.kind !== 'move') continue;
      const key = machineKey(effect.side, effect.of);
      // What a machine takes second it cannot take from where it stands.
      if (first.has(key)) continue;
      first.add(key);
      moves.set(key, (moves.get(key) ?? new Map<TransitionId, null>()).set(effect.clause.transition, null));
    }
  }
  memo.set(world, moves);
  return moves;
}

/** Several pictures show one world. */
const memo = new WeakMap<World, ReadonlyMap<string, ReadonlyMap<TransitionId, null>>>();
