import type {Cause} from '../lab/run/causes.ts';
import type {EffectChain} from '../lab/world/effects.ts';
import {eventText} from './labels.ts';
import type {LabWords} from './lab.ts';

/** What moved by itself and by which event, and what that set off: the log in short. */
export function sayCauses(words: LabWords, chain: EffectChain, causes: readonly Cause[]): string {
  const own = chain.flatMap((effect) =>
    effect.kind === 'move' && effect.because.kind === 'step'
      ? [
          words.page.byEvent({
            transition: effect.clause.transition,
            event: eventText(words.table, effect.event, effect.side),
          }),
        ]
      : [],
  );
  const more = causes.map(({cause, effect}) =>
    words.page.setsOff({cause: cause.clause.transition, effect: effect.clause.transition}),
  );
  return [...own, ...more].join(words.page.causeGap) || words.page.nothingMoved;
}
