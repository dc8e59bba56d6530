import type {CouplingId} from '../../spec/couplings.ts';
import type {Role} from '../../spec/index.ts';
import type {EffectChain, Move} from '../world/effects.ts';

/** One machine of an end moved another one of the same end. */
export interface Cause {
  readonly coupling: CouplingId;
  readonly side: Role;
  readonly cause: Move;
  readonly effect: Move;
}

/** Where in a step one machine moved another. What a PDU caused is not among it: the PDU itself is seen. */
export function causesIn(chain: EffectChain): readonly Cause[] {
  return chain.flatMap((effect) => {
    if (effect.kind !== 'move' || effect.because.kind !== 'coupling' || effect.because.by === null) return [];
    const cause = chain[effect.because.by];
    return cause?.kind === 'move' ? [{coupling: effect.because.id, side: effect.side, cause, effect}] : [];
  });
}
