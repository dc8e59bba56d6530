import type {PlayedRun} from '../../lab/run/labRun.ts';
import type {ConnectionStanding, Standings, WireStanding} from '../../lab/run/standing.ts';
import type {Position} from '../../run/run.ts';
import type {Stood} from '../parts/lightUp.ts';
import {type MachineId, type Role, roles, type TransitionId, transitionsOf} from '../../spec/index.ts';

/** What a row of the stage has room for: a connection machine is tall, a cleanup machine is not. */
export type RowKind = 'connection' | 'cleanup';

export function kindOf({ends}: WireStanding): RowKind {
  return roles.every((side) => seenAt(ends[side]).machine === 'cleanup') ? 'cleanup' : 'connection';
}

/**
 * The machine whose picture shows what an end has just done. S8 is R1, and cleanup takes over there; the step that leads
 * into S8 is seen in the machine that took it.
 */
export function seenAt({connection, position, took}: ConnectionStanding): Position {
  const last = took.at(-1);
  return last === undefined || connection === null || transitionsOf(position.machine).some(({id}) => id === last)
    ? position
    : connection.at;
}

/** Tells rows apart from step to step. The first wire comes into the row in which there was none. */
export function rowKey({id}: WireStanding): string {
  return id ?? 'a';
}

export function hasMoved({ends}: WireStanding): boolean {
  return roles.some((side) => ends[side].took.length > 0);
}

/**
 * What the machine that is shown at one end has taken, the newest last, when this step has moved it. Of a machine at
 * rest nothing is lit: what is lit is what happened just now.
 */
export function trailOf({steps}: PlayedRun, at: number, side: Role, {id, ends}: WireStanding): readonly TransitionId[] {
  const {took} = ends[side];
  const {machine} = seenAt(ends[side]);
  if (took.length === 0 || id === null) return [];
  const trail: TransitionId[] = [];
  for (const {chain} of steps.slice(0, at).reverse()) {
    for (const effect of [...chain].reverse()) {
      if (effect.kind !== 'move' || effect.side !== side || effect.of.kind === 'session' || effect.of.wire !== id)
        continue;
      // What another machine of the connection took is not in this one's picture.
      if (effect.to.machine !== machine) return trail;
      trail.unshift(effect.clause.transition);
      if (trail.length === 3) return trail;
    }
  }
  return trail;
}

/** The picture of one machine on the stage: one end of a row, while this machine is seen there. */
export type PictureKey = `${string} ${Role} ${MachineId}`;

export function pictureKey(standing: WireStanding, side: Role): PictureKey {
  return `${rowKey(standing)} ${side} ${seenAt(standing.ends[side]).machine}`;
}

/** Where every machine on the stage stands after a step, by its picture. */
export function stoodAt(played: PlayedRun, at: number, {wires}: Standings): ReadonlyMap<PictureKey, Stood> {
  return new Map(
    wires.flatMap((standing) =>
      roles.map((side) => [
        pictureKey(standing, side),
        {state: seenAt(standing.ends[side]).state, trail: trailOf(played, at, side, standing)},
      ]),
    ),
  );
}
