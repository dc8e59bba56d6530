import {clausesOf, type EventId} from '../../spec/index.ts';
import {play, type Played, type Position} from '../../run/run.ts';

/**
 * The row of the table by which an event moves a machine, or null when there is none.
 *
 * XState is asked once for each position and event: a world takes millions of steps through a few hundred rows.
 */
export function moveFor(position: Position, event: EventId): Played | null {
  const {machine, role, state, means} = position;
  const key = `${machine} ${role} ${state} ${means ?? ''} ${event}`;
  const known = asked.get(key);
  if (known !== undefined) return known;
  const found = ask(position, event);
  asked.set(key, found);
  return found;
}

const asked = new Map<string, Played | null>();

function ask(position: Position, event: EventId): Played | null {
  for (const clause of clausesOf(position.machine, position.role)) {
    const played = play(position, clause, event);
    if (played !== null) return played;
  }
  return null;
}
