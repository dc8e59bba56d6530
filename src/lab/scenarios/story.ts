import type {PduKind} from '../../spec/pdu.ts';
import {type Role, roles, type StateId, type TransitionId} from '../../spec/index.ts';
import {playRun, type PlayedRun, worldAfter} from '../run/labRun.ts';
import type {Effect, Move} from '../world/effects.ts';
import {other, type Wire, type WireId, wireOf} from '../world/world.ts';
import {scenarioRun, stepsOf} from './scenarios.ts';
import {storyOf} from './storyOf.ts';

export const beatIds = ['loggedIn', 'cut', 'givesUp', 'triesAgain', 'letsGo', 'agree'] as const;

export type BeatId = (typeof beatIds)[number];

/** The note of the step that each beat is; the first one is the step before the cut. */
const notes: Readonly<Record<Exclude<BeatId, 'loggedIn'>, string>> = {
  cut: 'cut',
  givesUp: 'initiator',
  triesAgain: 'm2',
  letsGo: 't8',
  agree: 'n4',
};

/** Where a machine stands, what brought it there, and whether that was in this very step. */
export interface Standing {
  readonly state: StateId;
  readonly by: TransitionId;
  readonly isNow: boolean;
}

/** One end: its session, the connection that loses its cable, and the one that takes its place, once there is one. */
export interface StoryEnd {
  readonly session: Standing;
  readonly old: Standing;
  readonly next: Standing | null;
}

/** What travels in a step. A NOP is no PDU of the lab's; the timer that waits for its answer is. */
export interface Parcel {
  readonly kind: PduKind | 'nopOut' | 'nopIn';
  readonly from: Role;
  readonly on: 'old' | 'next';
  readonly fate: 'arrived' | 'inFlight' | 'lost';
}

/** A step of the scenario, as a picture shows it. */
export interface Beat {
  readonly id: BeatId;
  /** Its number in the run, from 1: the lab opens there. */
  readonly step: number;
  readonly ends: Readonly<Record<Role, StoryEnd>>;
  readonly wires: Readonly<Record<'old' | 'next', Wire['state'] | null>>;
  readonly parcel: Parcel | null;
  /** Whether both ends have the same connections and the same session in the same states. */
  readonly agree: boolean;
}

/** A story in beats. */
export interface Story {
  readonly beats: readonly Beat[];
  /** The ways that the old connection has at either end, taken or not: by cleanup, or straight to its end. */
  readonly ways: readonly Way[];
}

export interface Way {
  readonly transition: TransitionId;
  readonly from: StateId;
  readonly to: StateId;
}

/** Plays the scenario and takes the beats out of it. */
export function tellStory(): Story {
  const played = playRun(scenarioRun(storyOf));
  const tokens = stepsOf(storyOf);
  const numberOf = (note: string) => tokens.findIndex((step) => step.note === note) + 1;
  const numbers = beatIds.map((id) => (id === 'loggedIn' ? numberOf(notes.cut) - 1 : numberOf(notes[id])));
  return {
    beats: beatIds.map((id, index) => beatOf(id, numbers[index] ?? 0, played)),
    ways: waysAfter(played, numbers[0] ?? 0),
  };
}

/** How the old connection moves at either end, once it is logged in. Both roles have each of these ways. */
function waysAfter({steps}: PlayedRun, loggedIn: number): readonly Way[] {
  return steps
    .slice(loggedIn)
    .flatMap(({chain}) => chain.filter((effect) => effect.kind === 'move'))
    .filter(({of}) => of.kind !== 'session' && of.wire === wires.old)
    .map(({clause: {transition, from, to}}) => ({transition, from, to}));
}

const wires = {old: 'a', next: 'b'} as const satisfies Record<string, WireId>;

function beatOf(id: BeatId, step: number, played: PlayedRun): Beat {
  const moves = played.steps
    .slice(0, step)
    .flatMap(({chain}, index) =>
      chain.filter((effect) => effect.kind === 'move').map((move) => ({move, isNow: index === step - 1})),
    );

  function standing(side: Role, isIt: (move: Move) => boolean): Standing | null {
    const last = moves.findLast(({move}) => move.side === side && isIt(move));
    return last === undefined ? null : {state: last.move.clause.to, by: last.move.clause.transition, isNow: last.isNow};
  }

  function endOf(side: Role): StoryEnd {
    const session = standing(side, ({of}) => of.kind === 'session');
    const old = standing(side, ({of}) => of.kind !== 'session' && of.wire === wires.old);
    if (session === null || old === null) throw new Error('The story begins when both ends are logged in');
    return {session, old, next: standing(side, ({of}) => of.kind !== 'session' && of.wire === wires.next)};
  }

  const world = worldAfter(played, step);
  const [mine, theirs] = roles.map((role) =>
    [
      ...world.sides[role].sessions.map(({at}) => at.state),
      ...world.sides[role].connections.map(({wire, at}) => `${wire}${at.state}`),
    ].join(' '),
  );
  return {
    id,
    step,
    ends: {initiator: endOf('initiator'), target: endOf('target')},
    wires: {old: wireOf(world, wires.old)?.state ?? null, next: wireOf(world, wires.next)?.state ?? null},
    parcel: parcelOf(played, step),
    agree: mine === theirs,
  };
}

function parcelOf({steps}: PlayedRun, number: number): Parcel | null {
  const step = steps[number - 1];
  if (step === undefined) return null;
  const {action, chain} = step;
  // Whoever gives up because no answer came had asked for one.
  if (action.do === 'timeout' && action.timer === 'nop') {
    const kind = action.side === 'initiator' ? 'nopOut' : 'nopIn';
    return {kind, from: action.side, on: action.wire === wires.old ? 'old' : 'next', fate: 'lost'};
  }
  // What was sent last is on its way; without any, what arrived.
  return chain.map(parcel).findLast((each) => each !== null) ?? null;
}

function parcel(effect: Effect): Parcel | null {
  switch (effect.kind) {
    case 'sent':
    case 'lost':
      return {
        kind: effect.pdu.kind,
        from: effect.from,
        on: effect.wire === wires.old ? 'old' : 'next',
        fate: effect.kind === 'sent' ? 'inFlight' : 'lost',
      };
    case 'arrived':
      return {
        kind: effect.pdu.kind,
        from: other(effect.at),
        on: effect.wire === wires.old ? 'old' : 'next',
        fate: 'arrived',
      };
    case 'move':
    case 'entersCleanup':
    case 'ignored':
    case 'stranded':
    case 'signalled':
    case 'destroyed':
    case 'unread':
      return null;
  }
}
