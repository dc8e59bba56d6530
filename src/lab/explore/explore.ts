import type {CouplingId} from '../../spec/couplings.ts';
import type {ClauseId} from '../../spec/index.ts';
import {perform} from '../world/act.ts';
import type {Action} from '../world/action.ts';
import {possibleIn} from '../world/actions.ts';
import {faultsInChain, faultsInWorld} from './invariants.ts';
import {keyOf, type World} from '../world/world.ts';

/** What an exploration saw. */
export interface Explored {
  /** The key of every world, the start's too. */
  readonly worlds: ReadonlySet<string>;
  /** Steps taken, those to a world already known too. */
  readonly steps: number;
  /** What was wrong, with the action that led there; empty for a sound lab. */
  readonly faults: readonly string[];
  readonly clauses: ReadonlySet<ClauseId>;
  readonly couplings: ReadonlySet<CouplingId>;
}

/**
 * Visits every world that some order of at most `depth` actions leads to, breadth first, and checks each world and step.
 * Deterministic: the same start, depth and choice of actions visit the same worlds.
 *
 * @param allowed which actions may happen at all
 */
export function explore(start: World, depth: number, allowed: (action: Action) => boolean): Explored {
  const worlds = new Set([keyOf(start)]);
  const clauses = new Set<ClauseId>();
  const couplings = new Set<CouplingId>();
  const faults: string[] = faultsInWorld(start).slice();
  let steps = 0;
  let ring: readonly World[] = [start];
  for (let distance = 0; distance < depth; distance += 1) {
    const next: World[] = [];
    for (const before of ring) {
      for (const action of possibleIn(before)) {
        if (!allowed(action)) continue;
        steps += 1;
        const {world, chain} = perform(before, action);
        const found = [...faultsInChain(before, chain, world)];
        for (const link of chain) {
          if (link.kind === 'entersCleanup') couplings.add('failureEntersCleanup');
          if (link.kind !== 'move') continue;
          clauses.add(link.clause.id);
          if (link.because.kind === 'coupling') couplings.add(link.because.id);
        }
        const key = keyOf(world);
        if (!worlds.has(key)) {
          worlds.add(key);
          found.push(...faultsInWorld(world));
          next.push(world);
        }
        faults.push(...found.map((fault) => `${JSON.stringify(action)}: ${fault}`));
      }
    }
    ring = next;
  }
  return {worlds, steps, faults, clauses, couplings};
}
