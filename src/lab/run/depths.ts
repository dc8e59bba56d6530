import type {Chain} from '../world/chain.ts';

/** How far each link of a chain stands from what set it off: 0 is the step itself. */
export function depthsOf(chain: Chain): readonly number[] {
  const depths: number[] = [];
  /** What the arrival of a PDU makes happen stands below it. */
  const base = chain[0]?.kind === 'arrived' ? 1 : 0;
  let pdu = 0;
  for (const [index, link] of chain.entries()) {
    switch (link.kind) {
      case 'move':
        depths.push(link.because.kind === 'step' ? base : depthOf(depths, link.because.by, pdu) + 1);
        break;
      case 'entersCleanup':
        depths.push(depthOf(depths, link.by, pdu) + 1);
        break;
      case 'sent':
      case 'lost':
      case 'arrived':
      case 'ignored':
      case 'stranded':
        pdu = index === 0 ? 0 : base;
        depths.push(pdu);
        break;
    }
  }
  return depths;
}

function depthOf(depths: readonly number[], by: number | null, pdu: number): number {
  return by === null ? pdu : (depths[by] ?? pdu);
}
