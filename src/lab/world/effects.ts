import type {CouplingId} from '../../spec/couplings.ts';
import type {Role} from '../../spec/index.ts';
import type {Played} from '../../run/run.ts';
import type {Pdu} from '../../spec/pdu.ts';
import type {WireId} from './world.ts';

/** Which of an end's machines moved. */
export type Subject =
  | {readonly kind: 'connection' | 'cleanup'; readonly wire: WireId; readonly cid: number | null}
  | {readonly kind: 'session'; readonly tsih: number};

/** Why a machine moved: the step itself (an action, a PDU that arrived), or a coupling that an earlier effect set off. */
export type Because =
  | {readonly kind: 'step'}
  | {
      readonly kind: 'coupling';
      readonly id: CouplingId;
      /** The cause's place in the chain; null when the cause is a PDU. */
      readonly by: number | null;
    };

/** A machine moved by a row of the table. */
export interface Move extends Played {
  readonly kind: 'move';
  readonly side: Role;
  readonly of: Subject;
  readonly because: Because;
}

/** What a step made happen at an end: what a log tells. */
export type ToldEffect =
  | Move
  /** S8 is R1: the connection is a CSM-C from here on. */
  | {
      readonly kind: 'entersCleanup';
      readonly side: Role;
      readonly wire: WireId;
      readonly cid: number | null;
      readonly by: number;
    }
  | {readonly kind: 'sent' | 'lost'; readonly from: Role; readonly wire: WireId; readonly pdu: Pdu}
  | {readonly kind: 'arrived' | 'ignored'; readonly at: Role; readonly wire: WireId; readonly pdu: Pdu}
  | {readonly kind: 'stranded'; readonly side: Role; readonly tsih: number};

/** What a step did to a wire and neither end notices: it is drawn, and not told. */
export interface WireEffect {
  /** The network itself sent the PDU; or it is gone, `destroyed` on its way or `unread`, because its end has let go. */
  readonly kind: 'signalled' | 'destroyed' | 'unread';
  readonly to: Role;
  readonly wire: WireId;
  readonly pdu: Pdu;
}

/** One thing that a step made happen. */
export type Effect = ToldEffect | WireEffect;

/** All that a step made happen, in order: events, transitions on both sides, and every PDU that came onto or off a wire. */
export type EffectChain = readonly Effect[];

export function isTold(effect: Effect): effect is ToldEffect {
  return effect.kind !== 'signalled' && effect.kind !== 'destroyed' && effect.kind !== 'unread';
}
