import {clauseFor} from '../machine/index.ts';
import type {Position} from '../run/run.ts';
import {reasonFor} from '../run/whyNot.ts';
import {clausesOf, type EventId, type StateId, type TransitionId} from '../spec/index.ts';
import type {Why} from './why.ts';

/** The row that fires, as a reason. */
export function firing(place: Position, event: EventId): Why {
  const clause = clauseFor(place, event);
  if (clause === null) throw new Error(`${event} fires nothing in ${place.state}`);
  return {kind: 'fires', clause: clause.id, event, to: clause.to};
}

/** Why an event does not lead a machine from where it stands to a state: what would, and why the machine refuses that. */
export function whyNotThere(place: Position, event: EventId, state: StateId): Why {
  const {machine, role} = place;
  if (state === place.state) return {kind: 'movesOn', state, event, role};
  const entries = clausesOf(machine, role).filter(({to}) => to === state);
  const byEvent = entries.find(({events}) => events.includes(event));
  if (byEvent !== undefined) return {kind: 'refused', why: reasonFor(place, byEvent)};
  const fromHere = entries.find(({from}) => from === place.state);
  if (fromHere !== undefined) return {kind: 'otherEvent', transition: fromHere.transition, event, role};
  const [entry] = entries;
  if (entry === undefined) throw new Error(`nothing leads to ${state}`);
  return {kind: 'refused', why: reasonFor(place, entry)};
}

/** Why an event in a place is not a transition of this name. */
export function whyNotBy(place: Position, event: EventId, transition: TransitionId): Why {
  const {machine, role} = place;
  const clauses = clausesOf(machine, role).filter((clause) => clause.transition === transition);
  const refused = clauses.find((clause) => clause.from !== place.state && clause.events.includes(event)) ?? clauses[0];
  if (refused === undefined) return {kind: 'refused', why: {kind: 'illegalForRole', label: transition, role}};
  if (refused.from === place.state) return {kind: 'otherEvent', transition, event, role};
  return {kind: 'refused', why: reasonFor(place, refused)};
}
