import type {CouplingId} from '../../spec/couplings.ts';
import type {ClauseId} from '../../spec/index.ts';
import {perform} from '../world/act.ts';
import type {Action} from '../world/action.ts';
import {possibleIn} from '../world/actions.ts';
import {violationsInStep, violationsInWorld} from './invariants.ts';
import {keyOf, type World} from '../world/world.ts';

/** What an exploration saw. */
export interface VisitedWorlds {
  /** Every world by its key, the start too. */
  readonly worlds: ReadonlyMap<string, World>;
  /** Steps taken, those to a world already known too. */
  readonly steps: number;
  /** What was wrong, with the action that led there; empty for a sound lab. */
  readonly violations: readonly string[];
  readonly clauses: ReadonlySet<ClauseId>;
  readonly couplings: ReadonlySet<CouplingId>;
}

/**
 * Visits every world that some order of at most `depth` actions leads to, breadth first, and checks each world and step.
 * Deterministic: the same start, depth and choice of actions visit the same worlds.
 *
 * @param allowed which actions may happen at all
 */
export function visitWorlds(start: World, depth: number, allowed: (action: Action) => boolean): VisitedWorlds {
  const worlds = new Map([[keyOf(start), start]]);
  const clauses = new Set<ClauseId>();
  const couplings = new Set<CouplingId>();
  const violations: string[] = violationsInWorld(start).slice();
  let steps = 0;
  let ring: readonly World[] = [start];
  for (let distance = 0; distance < depth; distance += 1) {
    const next: World[] = [];
    for (const before of ring) {
      for (const action of possibleIn(before)) {
        if (!allowed(action)) continue;
        steps += 1;
        const {world, chain} = perform(before, action);
        const found = [...violationsInStep(before, chain, world)];
        for (const effect of chain) {
          if (effect.kind === 'entersCleanup') couplings.add('failureEntersCleanup');
          if (effect.kind !== 'move') continue;
          clauses.add(effect.clause.id);
          if (effect.because.kind === 'coupling') couplings.add(effect.because.id);
        }
        const key = keyOf(world);
        if (!worlds.has(key)) {
          worlds.set(key, world);
          found.push(...violationsInWorld(world));
          next.push(world);
        }
        violations.push(...found.map((violation) => `${JSON.stringify(action)}: ${violation}`));
      }
    }
    ring = next;
  }
  return {worlds, steps, violations, clauses, couplings};
}
