import type {Because, EffectChain} from '../lab/world/effects.ts';
import {couplings} from '../spec/couplings.ts';
import type {Evidence} from '../spec/evidence.ts';

/** What a move of the lab rests on: the RFC's table, or a coupling that we conclude. */
export function evidenceOf(because: Because): Evidence {
  if (because.kind === 'step') return 'rfc';
  return couplings.find(({id}) => id === because.id)?.evidence ?? 'inferred';
}

/** What all moves of some steps rest on together: as soon as one of them is our conclusion, the whole is. */
export function evidenceOfAll(chains: readonly EffectChain[]): Evidence {
  const moves = chains.flat().filter((effect) => effect.kind === 'move');
  return moves.some(({because}) => evidenceOf(because) === 'inferred') ? 'inferred' : 'rfc';
}
