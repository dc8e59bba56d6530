import type {Cause} from '../lab/run/causes.ts';
import {type EffectChain, isTold} from '../lab/world/effects.ts';
import {eventText} from './labels.ts';
import type {LabWords} from './lab.ts';

/** What an event moved, which is also a PDU on another connection, and what that set off: the log in short. */
export function sayCauses(words: LabWords, chain: EffectChain, causes: readonly Cause[]): string {
  const own = chain.flatMap((effect) =>
    effect.kind === 'move' && (effect.because.kind === 'step' || effect.because.by === null)
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
  if (own.length > 0) return [...own, ...more].join(words.page.causeGap);
  return chain.some(isTold) ? words.lab.effects.noMove : words.page.nothingMoved;
}
