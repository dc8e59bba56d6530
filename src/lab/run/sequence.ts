import type {Role} from '../../spec/index.ts';
import type {Action, Actor} from '../world/action.ts';
import type {Move} from '../world/effects.ts';
import type {Pdu} from '../../spec/pdu.ts';
import type {LabStep, PlayedRun} from './labRun.ts';
import {other, type Settings, type WireId} from '../world/world.ts';

/** What became of a PDU: `unread` came to an end that had let go, `lost` did not come at all. */
export type Fate = 'arrived' | 'ignored' | 'lost' | 'unread' | 'inFlight';

/** A PDU on its way. */
export interface Arrow {
  /** The network itself, where it resets or closes a wire and tells both ends. */
  readonly from: Actor;
  readonly to: Role;
  readonly wire: WireId;
  readonly pdu: Pdu;
  /** Number of the step in which it was sent, from 1. */
  readonly sent: number;
  readonly fate: Fate;
  /** Number of the step in which it arrived or was lost; null while it is in flight. */
  readonly ended: number | null;
}

/** One step of the run, as a band across the diagram. */
export interface Band {
  readonly step: number;
  readonly action: Action;
  /** What arrived, was lost or will not be read from here on, in order. */
  readonly ended: readonly Arrow[];
  readonly moves: Readonly<Record<Role, readonly Move[]>>;
  readonly sent: readonly Arrow[];
}

/** A run as a sequence diagram: initiator and target, what travels between them, and how it moves their machines. */
export interface Sequence {
  readonly settings: Settings;
  readonly bands: readonly Band[];
  /** What is on its way after the last step. */
  readonly inFlight: readonly Arrow[];
}

/** Reads the PDUs of a run off its chains, and what became of each. */
export function sequenceOf({start, steps}: PlayedRun): Sequence {
  const queues: Queues = new Map();
  const bands = steps.map((step, index) => bandOf(step, index + 1, queues));
  const inFlight = [...queues.values()].flatMap(({target, initiator}) => [...target, ...initiator]);
  return {settings: start.settings, bands, inFlight};
}

/** Every PDU of a run, in the order of sending. */
export function arrowsIn({bands}: Sequence): readonly Arrow[] {
  return bands.flatMap(({sent}) => sent);
}

/** An arrow whose fate is still being found out. */
type OpenArrow = {-readonly [K in keyof Arrow]: Arrow[K]};

/** What is in flight on each wire, by the end it goes to, first out first. */
type Queues = Map<WireId, Readonly<Record<Role, OpenArrow[]>>>;

function bandOf({action, chain}: LabStep, step: number, queues: Queues): Band {
  const sent: OpenArrow[] = [];
  const ended: OpenArrow[] = [];

  function put(arrow: Pick<Arrow, 'from' | 'to' | 'wire' | 'pdu'>): OpenArrow {
    const open: OpenArrow = {...arrow, sent: step, fate: 'inFlight', ended: null};
    sent.push(open);
    return open;
  }

  function end(arrow: OpenArrow | undefined, fate: Fate): void {
    if (arrow === undefined) return;
    arrow.fate = fate;
    arrow.ended = step;
    ended.push(arrow);
  }

  for (const effect of chain) {
    switch (effect.kind) {
      case 'sent': {
        const {from, wire, pdu} = effect;
        const to = other(from);
        queueOf(queues, wire, to).push(put({from, to, wire, pdu}));
        break;
      }
      case 'signalled': {
        const {to, wire, pdu} = effect;
        queueOf(queues, wire, to).push(put({from: 'wire', to, wire, pdu}));
        break;
      }
      case 'lost': {
        const {from, wire, pdu} = effect;
        end(put({from, to: other(from), wire, pdu}), 'lost');
        break;
      }
      case 'arrived':
      case 'ignored':
        end(queueOf(queues, effect.wire, effect.at).shift(), effect.kind);
        break;
      case 'destroyed':
        end(queueOf(queues, effect.wire, effect.to).shift(), 'lost');
        break;
      case 'unread':
        end(queueOf(queues, effect.wire, effect.to).shift(), 'unread');
        break;
      case 'move':
      case 'entersCleanup':
      case 'stranded':
        break;
    }
  }

  const moves = chain.filter((effect) => effect.kind === 'move');
  return {
    step,
    action,
    ended,
    moves: {
      initiator: moves.filter(({side}) => side === 'initiator'),
      target: moves.filter(({side}) => side === 'target'),
    },
    sent,
  };
}

function queueOf(queues: Queues, wire: WireId, to: Role): OpenArrow[] {
  const known = queues.get(wire) ?? {initiator: [], target: []};
  queues.set(wire, known);
  return known[to];
}
