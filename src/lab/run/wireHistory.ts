import {type Arrow, arrowsIn, type Sequence} from './sequence.ts';
import {type Disturbance, isDisturbance} from '../world/action.ts';
import type {WireId} from '../world/world.ts';

/** What the network did to a wire, and in which step. */
interface Disturbed {
  readonly how: Disturbance['do'];
  readonly step: number;
}

/** One wire as a step leaves it. */
export interface WireHistory {
  /** What has come to its end by then, in the order of its ends. */
  readonly ended: readonly Arrow[];
  readonly disturbed: Disturbed | null;
}

/**
 * What has travelled on a wire up to a step, and what befell the wire. Its name may be an earlier wire's, whose ends have
 * both let go of it: only what has happened since the last one was opened counts.
 */
export function wireHistory(sequence: Sequence, wire: WireId, at: number): WireHistory {
  const own = arrowsIn(sequence).filter((arrow) => arrow.wire === wire && arrow.sent <= at);
  const opened = own.findLast(({pdu}) => pdu.kind === 'syn')?.sent ?? 0;
  return {
    ended: own
      .filter(({sent, ended}) => sent >= opened && ended !== null && ended <= at)
      // A sort keeps the order of what ends in one step.
      .sort((one, other) => (one.ended ?? 0) - (other.ended ?? 0)),
    disturbed: disturbanceOf(sequence, wire, opened, at),
  };
}

function disturbanceOf({bands}: Sequence, wire: WireId, from: number, to: number): Disturbed | null {
  for (const {step, action} of bands.slice(0, to).reverse()) {
    if (step < from) break;
    if (isDisturbance(action) && action.wire === wire) return {how: action.do, step};
  }
  return null;
}
