import type {EffectChain} from '../world/effects.ts';

/** How far each effect of a chain stands from what set it off: 0 is the step itself. */
export function depthsOf(chain: EffectChain): readonly number[] {
  const depths: number[] = [];
  /** What the arrival of a PDU makes happen stands below it. */
  const base = chain[0]?.kind === 'arrived' ? 1 : 0;
  let pdu = 0;
  for (const [index, effect] of chain.entries()) {
    switch (effect.kind) {
      case 'move':
        depths.push(effect.because.kind === 'step' ? base : depthOf(depths, effect.because.by, pdu) + 1);
        break;
      case 'entersCleanup':
        depths.push(depthOf(depths, effect.by, pdu) + 1);
        break;
      case 'sent':
      case 'lost':
      case 'arrived':
      case 'ignored':
      case 'stranded':
        pdu = index === 0 ? 0 : base;
        depths.push(pdu);
        break;
      case 'signalled':
      case 'destroyed':
      case 'unread':
        depths.push(base);
        break;
    }
  }
  return depths;
}

function depthOf(depths: readonly number[], by: number | null, pdu: number): number {
  return by === null ? pdu : (depths[by] ?? pdu);
}
