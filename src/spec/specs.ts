import {cleanup} from './cleanup.ts';
import {connectionInitiator} from './connectionInitiator.ts';
import {connectionTarget} from './connectionTarget.ts';
import type {EventId} from './events.ts';
import {sessionInitiator} from './sessionInitiator.ts';
import {sessionTarget} from './sessionTarget.ts';
import type {AssertNever, MachineSpec, Means, Role} from './types.ts';

/** The table: the RFC's five matrices. */
export const specs = {connectionInitiator, connectionTarget, cleanup, sessionInitiator, sessionTarget};

export type MachineId = keyof typeof specs;

/** The states of one machine; of several, those of each. */
export type StateIdOf<M extends MachineId> = {[Each in M]: keyof (typeof specs)[Each]['states'] & string}[M];
export type StateId = StateIdOf<MachineId>;

/** The transitions of one machine; of several, those of each. */
export type TransitionIdOf<M extends MachineId> = {
  [Each in M]: keyof (typeof specs)[Each]['transitions'] & string;
}[M];
export type TransitionId = TransitionIdOf<MachineId>;

/** A clause's permanent address: `T15-target-b`, `M3-target-csmE-2`. */
export type ClauseId = {[M in MachineId]: ClauseIdOf<(typeof specs)[M]['transitions']>}[MachineId];
type ClauseIdOf<Table> = {
  [T in keyof Table & string]: Table[T] extends {readonly clauses: readonly (infer C)[]}
    ? C extends {readonly role: infer R extends Role; readonly key: infer K extends string}
      ? C extends {readonly means: infer M extends Means}
        ? `${T}-${R}-${M}-${K}`
        : `${T}-${R}-${K}`
      : never
    : never;
}[keyof Table & string];

/** The events one role can meet; the catalogue words exactly these for it. */
export type EventIdOf<R extends Role> = {
  [M in MachineId]: EventsOfRole<(typeof specs)[M]['transitions'], R>;
}[MachineId];
type EventsOfRole<Table, R extends Role> = {
  [T in keyof Table]: Table[T] extends {readonly clauses: readonly (infer C)[]}
    ? C extends {readonly role: R; readonly events: readonly (infer E extends string)[]}
      ? E
      : never
    : never;
}[keyof Table];

/** An event that no clause names does not compile. */
export type Checked = AssertNever<Exclude<EventId, EventIdOf<Role>>>;

/** The five ids in the RFC's order. */
export const machineIds = Object.keys(specs) as readonly MachineId[];

/** The machine's description with its ids widened to strings that this room's functions narrow again. */
export function specOf(machine: MachineId): MachineSpec {
  return specs[machine];
}
