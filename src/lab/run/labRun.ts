import type {Action} from '../world/action.ts';
import {act, isRefused} from '../world/act.ts';
import type {Chain} from '../world/chain.ts';
import type {NotNow} from '../world/whyNotNow.ts';
import {type Settings, startWorld, type World} from '../world/world.ts';

/** A run of the lab: what both ends agreed on, and the actions in order. */
export interface LabRun {
  readonly settings: Settings;
  readonly actions: readonly Action[];
}

/** One step as played. */
export interface LabStep {
  readonly action: Action;
  readonly chain: Chain;
  /** The world after it. */
  readonly world: World;
}

/** A run played as far as it goes, and why it stops there when it does. */
export interface PlayedRun {
  readonly start: World;
  readonly steps: readonly LabStep[];
  readonly stopped: NotNow | null;
}

/**
 * Plays a run from its start.
 *
 * @param known a run played before: the steps that both begin with are not played again
 */
export function playRun({settings, actions}: LabRun, known: PlayedRun | null = null): PlayedRun {
  const start = known?.start.settings === settings ? known.start : startWorld(settings);
  const steps: LabStep[] = [];
  for (const action of actions) {
    const before = steps.at(-1)?.world ?? start;
    const again = known?.start === start ? known.steps[steps.length] : undefined;
    if (again?.action === action && (known?.steps[steps.length - 1]?.world ?? start) === before) {
      steps.push(again);
      continue;
    }
    const outcome = act(before, action);
    if (isRefused(outcome)) return {start, steps, stopped: outcome};
    steps.push({action, ...outcome});
  }
  return {start, steps, stopped: null};
}

/** The world that a played run shows after its first `count` steps. */
export function worldAfter({start, steps}: PlayedRun, count: number): World {
  return count === 0 ? start : (steps[count - 1]?.world ?? start);
}
