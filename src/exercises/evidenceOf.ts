import type {Because, EffectChain} from '../lab/world/effects.ts';
import {couplings} from '../spec/couplings.ts';
import type {Evidence} from '../spec/evidence.ts';

/** What a move of the lab rests on: the RFC's table, or a coupling that we conclude. */
export function evidenceOf(because: Because): Evidence {
  if (because.kind === 'step') return 'rfc';
  return couplings.find(({id}) => id === because.id)?.evidence ?? 'inferred';
}

/** How many moves of some steps are our conclusion. */
export function inferredIn(chains: readonly EffectChain[]): number {
  return chains.flat().filter((effect) => effect.kind === 'move' && evidenceOf(effect.because) === 'inferred').length;
}
