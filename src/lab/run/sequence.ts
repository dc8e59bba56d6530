import {type Role, roles} from '../../spec/index.ts';
import type {Action, Actor} from '../world/action.ts';
import type {Move} from '../world/effects.ts';
import type {Pdu} from '../../spec/pdu.ts';
import type {LabStep, PlayedRun} from './labRun.ts';
import {other, type Settings, type WireId, wireOf} from '../world/world.ts';

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
  /** What was lost in this step, then what arrived in it, then what nobody reads from here on. */
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

/** Reads the PDUs of a run off its chains and wires, and what became of each. */
export function sequenceOf({start, steps}: PlayedRun): Sequence {
  const lanes: Lane[] = [];
  const bands = steps.map((step, index) => bandOf(step, index + 1, lanes));
  return {settings: start.settings, bands, inFlight: lanes.flatMap(({queue}) => queue)};
}

/** Every PDU of a run, in the order of sending. */
export function arrowsIn({bands}: Sequence): readonly Arrow[] {
  return bands.flatMap(({sent}) => sent);
}

/** An arrow whose fate is still being found out. */
type OpenArrow = {-readonly [K in keyof Arrow]: Arrow[K]};

/** One direction of one wire, with what is in flight there, first out first. */
interface Lane {
  readonly wire: WireId;
  readonly to: Role;
  readonly queue: OpenArrow[];
}

function bandOf({action, chain, world}: LabStep, step: number, lanes: Lane[]): Band {
  const sent: OpenArrow[] = [];
  const ended: OpenArrow[] = [];

  function put(arrow: Pick<Arrow, 'from' | 'to' | 'wire' | 'pdu'>): OpenArrow {
    const open: OpenArrow = {...arrow, sent: step, fate: 'inFlight', ended: null};
    sent.push(open);
    return open;
  }

  function end(arrows: readonly OpenArrow[], fate: Fate): void {
    for (const arrow of arrows) {
      arrow.fate = fate;
      arrow.ended = step;
      ended.push(arrow);
    }
  }

  if (action.do === 'reset' || action.do === 'cut')
    for (const to of roles) end(laneOf(lanes, action.wire, to).queue.splice(0), 'lost');

  for (const effect of chain) {
    if (effect.kind === 'sent') {
      const to = other(effect.from);
      const {queue} = laneOf(lanes, effect.wire, to);
      // A reset overtakes what is in flight, and destroys it.
      if (effect.pdu.kind === 'rst') end(queue.splice(0), 'lost');
      queue.push(put({from: effect.from, to, wire: effect.wire, pdu: effect.pdu}));
    } else if (effect.kind === 'lost') {
      end([put({from: effect.from, to: other(effect.from), wire: effect.wire, pdu: effect.pdu})], 'lost');
    } else if (effect.kind === 'arrived' || effect.kind === 'ignored') {
      end(laneOf(lanes, effect.wire, effect.at).queue.splice(0, 1), effect.kind);
    }
  }

  // No effect tells what else the step did to the wires: nobody reads there any more, or the network itself has sent.
  for (const {id} of world.wires) for (const to of roles) laneOf(lanes, id, to);
  for (const {wire, to, queue} of lanes) {
    const left = wireOf(world, wire)?.to[to] ?? [];
    end(queue.splice(0, Math.max(0, queue.length - left.length)), 'unread');
    for (const pdu of left.slice(queue.length)) queue.push(put({from: 'wire', to, wire, pdu}));
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

function laneOf(lanes: Lane[], wire: WireId, to: Role): Lane {
  const known = lanes.find((lane) => lane.wire === wire && lane.to === to);
  if (known !== undefined) return known;
  const lane: Lane = {wire, to, queue: []};
  lanes.push(lane);
  return lane;
}
