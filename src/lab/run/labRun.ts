import type {Action} from '../world/action.ts';
import {act, isRefused} from '../world/act.ts';
import type {EffectChain} from '../world/effects.ts';
import {type Settings, startWorld, type World} from '../world/world.ts';

/** A run of the lab: what both ends agreed on, and the actions in order. */
export interface LabRun {
  readonly settings: Settings;
  readonly actions: readonly Action[];
}

/** One step as played. */
export interface LabStep {
  readonly action: Action;
  readonly chain: EffectChain;
  /** The world after it. */
  readonly world: World;
}

/** A run as played, from the world in which it starts. */
export interface PlayedRun {
  readonly start: World;
  readonly steps: readonly LabStep[];
}

/**
 * Plays a run from its start.
 *
 * @throws when one of its actions is not possible; a run that anybody may have written comes through `readLabRun`
 */
export function playRun({settings, actions}: LabRun): PlayedRun {
  const start = startWorld(settings);
  const steps: LabStep[] = [];
  for (const action of actions) {
    const outcome = act(steps.at(-1)?.world ?? start, action);
    if (isRefused(outcome)) throw new Error(`step ${steps.length + 1} is not possible: ${outcome.reason.kind}`);
    steps.push({action, ...outcome});
  }
  return {start, steps};
}

/** The world that a played run shows after its first `count` steps. */
export function worldAfter({start, steps}: PlayedRun, count: number): World {
  return count === 0 ? start : (steps[count - 1]?.world ?? start);
}
