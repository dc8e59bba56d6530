import type {TransitionId} from '../spec/index.ts';
import type {Option, OptionGroup} from './options.ts';

/** There are as many keys as figures but 0; of what is offered in any state, at most one goes without. */
const last = 9;

/** What a figure takes: options have them in the order of their list. */
export function optionOfKey(groups: readonly OptionGroup[], figure: number): Option | undefined {
  return figure > last ? undefined : groups.flatMap(({options}) => options)[figure - 1];
}

/** The keys of each transition, as they stand on its edge: `2`, or `3–7` where several events take it. */
export function keysOf(groups: readonly OptionGroup[]): ReadonlyMap<TransitionId, string | null> {
  let before = 0;
  return new Map(
    groups.map(({transition, options}) => {
      const from = before + 1;
      before += options.length;
      const to = Math.min(before, last);
      if (from > last) return [transition, null];
      return [transition, from === to ? String(from) : `${String(from)}–${String(to)}`];
    }),
  );
}
