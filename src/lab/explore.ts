import type {ClauseId} from '../spec/index.ts';
import type {CouplingId} from '../spec/couplings.ts';
import type {Action} from './action.ts';
import {perform} from './act.ts';
import {possibleIn} from './actions.ts';
import {faultsInChain, faultsInWorld} from './faultsIn.ts';
import {keyOf, type World} from './world.ts';

/** What a tour saw. */
export interface Tour {
  readonly worlds: number;
  readonly steps: number;
  /** Steps from a start to the farthest world whose every next step was taken. */
  readonly depth: number;
  /** Whether nothing was left that the bound cut off. */
  readonly complete: boolean;
  readonly faults: readonly string[];
  readonly clauses: ReadonlySet<ClauseId>;
  readonly couplings: ReadonlySet<CouplingId>;
}

/** How far a tour goes: every world within `depth` steps, and no more than `worlds` of them. */
export interface Bound {
  readonly depth: number;
  readonly worlds: number;
}

/** Walks breadth first through every world that any order of actions can lead to, and checks each world and each step. */
export function explore(starts: readonly World[], bound: Bound, allowed: (action: Action) => boolean = isNovel): Tour {
  const clauses = new Set<ClauseId>();
  const couplings = new Set<CouplingId>();
  const faults: string[] = [];
  const seen = new Set(starts.map(keyOf));
  let ring: readonly World[] = starts;
  let steps = 0;
  let depth = 0;
  for (; ring.length > 0 && depth < bound.depth; depth += 1) {
    const next: World[] = [];
    for (const world of ring) {
      for (const action of possibleIn(world)) {
        if (!allowed(action)) continue;
        const outcome = perform(world, action);
        steps += 1;
        for (const fault of [...faultsInChain(world, outcome.chain, outcome.world)])
          faults.push(`${JSON.stringify(action)}: ${fault}`);
        for (const link of outcome.chain) {
          if (link.kind !== 'move') continue;
          clauses.add(link.clause.id);
          if (link.because.kind === 'coupling') couplings.add(link.because.id);
        }
        const key = keyOf(outcome.world);
        if (seen.has(key)) continue;
        seen.add(key);
        for (const fault of faultsInWorld(outcome.world)) faults.push(`${JSON.stringify(action)}: ${fault}`);
        next.push(outcome.world);
        if (seen.size >= bound.worlds) return {worlds: seen.size, steps, depth, complete: false, faults, clauses, couplings};
      }
    }
    ring = next;
  }
  return {worlds: seen.size, steps, depth, complete: ring.length === 0, faults, clauses, couplings};
}

/** Actions that do the same as another one to the machines are left out: a NOP timeout is a transport timeout (T15 a). */
function isNovel(action: Action): boolean {
  if (action.do === 'timeout') return action.timer !== 'nop';
  return action.do !== 'refuse' || action.statusClass === 3;
}
