import {type Action, actorOf} from '../world/action.ts';
import {actionKinds} from '../world/actionKinds.ts';
import {perform} from '../world/act.ts';
import {possibleIn} from '../world/actions.ts';
import {settle} from './settle.ts';
import {logoutResponses} from '../../spec/pdu.ts';
import {whyNotNow} from '../world/whyNotNow.ts';
import {keyOf, type WireId, wireOf, type World} from '../world/world.ts';

/** Where a reader may want to get to. */
export type Goal = 'allFree' | 'loggedIn';

/** Who decides on the way; the other end only does what the protocol asks of it, and PDUs arrive. */
export type Driver = 'initiator' | 'target' | 'time';

export const goals = ['loggedIn', 'allFree'] as const satisfies readonly Goal[];
export const drivers = ['initiator', 'target', 'time'] as const satisfies readonly Driver[];

/** One decision on a way, and all that follows of itself: what is in flight arrives, Logins are accepted, Logouts answered. */
export interface Leg {
  /** Null for what was in flight when the way began. */
  readonly decision: Action | null;
  readonly actions: readonly Action[];
}

export interface Way {
  readonly goal: Goal;
  readonly driver: Driver;
  /** Null when there is none within the limits: that, too, is an answer. */
  readonly legs: readonly Leg[] | null;
}

/**
 * Nobody compares more ways, and the number of worlds keeps a slow phone from hanging. So many decisions lead to FREE from
 * every world that `npm run explore` visits.
 */
export const wayLimits = {decisions: 8, ways: 4, worlds: 4000};

/** The ways with the fewest decisions from a world to each goal, for each driver. */
export function waysFrom(world: World): readonly Way[] {
  return goals.flatMap((goal) => drivers.flatMap((driver) => waysTo(world, goal, driver)));
}

/** Whether a world is where a goal wants it. */
export function isReached({sides: {initiator, target}, wires}: World, goal: Goal): boolean {
  switch (goal) {
    case 'allFree':
      return (
        [initiator, target].every(({sessions, connections}) => sessions.length + connections.length === 0) &&
        wires.length === 0
      );
    case 'loggedIn':
      return initiator.sessions.some(
        ({tsih, at}) =>
          at.state === 'Q3' &&
          target.sessions.some((session) => session.tsih === tsih && session.at.state === 'Q3') &&
          initiator.connections.some(
            (one) =>
              one.session === tsih &&
              one.at.state === 'S5' &&
              target.connections.some(
                (end) => end.wire === one.wire && end.session === tsih && end.at.state === 'S5',
              ) &&
              wires.some(({id, state}) => id === one.wire && state === 'up'),
          ),
      );
  }
}

/**
 * The ways with the fewest decisions from a world to one goal, for one driver: several when they differ in a decision, and
 * one without legs when there is none within the limits.
 */
export function waysTo(start: World, goal: Goal, driver: Driver): readonly Way[] {
  const found = search(start, goal, driver);
  return (found.length === 0 ? [null] : found.slice(0, wayLimits.ways)).map((legs) => ({goal, driver, legs}));
}

/**
 * Answers for many worlds whether `waysTo` finds a way to the goal for some driver. It remembers how many decisions each
 * world that it has passed is away from the goal, so that worlds near each other cost little more than one.
 */
export function wayFinder(goal: Goal): (world: World) => boolean {
  const finders = drivers.map((driver) => {
    const known = new Map<string, number>();
    return (world: World) => decisionsTo(world, goal, driver, known) !== null;
  });
  return (world) => finders.some((finds) => finds(world));
}

/** How many decisions of one driver lead to the goal, within the limits of a way; null when none do. */
function decisionsTo(start: World, goal: Goal, driver: Driver, known: Map<string, number>): number | null {
  const first = settled(start, driver);
  let ring: readonly Passed[] = [{world: first.world, path: [first.key]}];
  const seen = new Set([first.key]);
  for (let decisions = 0; decisions <= wayLimits.decisions && ring.length > 0; decisions += 1) {
    const next: Passed[] = [];
    for (const {world, path} of ring) {
      const rest = isReached(world, goal) ? 0 : known.get(path.at(-1) ?? '');
      if (rest !== undefined && decisions + rest <= wayLimits.decisions) {
        for (const [place, key] of path.entries())
          known.set(key, Math.min(known.get(key) ?? Infinity, decisions + rest - place));
        return decisions + rest;
      }
      for (const then of outcomesOf(world, driver)) {
        if (seen.has(then.key)) continue;
        seen.add(then.key);
        next.push({world: then.world, path: [...path, then.key]});
      }
      if (seen.size > wayLimits.worlds) return null;
    }
    ring = next;
  }
  return null;
}

/** A world with the keys of those that led to it, its own the last. */
interface Passed {
  readonly world: World;
  readonly path: readonly string[];
}

interface Reached {
  readonly world: World;
  readonly legs: readonly Leg[];
}

function search(start: World, goal: Goal, driver: Driver): readonly (readonly Leg[])[] {
  if (isReached(start, goal)) return [[]];
  const {world: begun, actions, key: begin} = settled(start, driver);
  const first: readonly Leg[] = actions.length > 0 ? [{decision: null, actions}] : [];
  if (isReached(begun, goal)) return [first];
  const seen = new Set([begin]);
  let ring: readonly Reached[] = [{world: begun, legs: first}];
  for (let decisions = 0; decisions < wayLimits.decisions && ring.length > 0; decisions += 1) {
    const next: Reached[] = [];
    const found: (readonly Leg[])[] = [];
    for (const {world, legs} of ring) {
      for (const then of outcomesOf(world, driver)) {
        const way = [...legs, {decision: then.decision, actions: [then.decision, ...then.actions]}];
        if (isReached(then.world, goal)) found.push(way);
        if (seen.has(then.key)) continue;
        seen.add(then.key);
        next.push({world: then.world, legs: way});
      }
      if (found.length >= wayLimits.ways || seen.size > wayLimits.worlds) return found;
    }
    if (found.length > 0) return found;
    ring = next;
  }
  return [];
}

/** What each decision of a driver leads to, with all that follows of itself. */
export function* outcomesOf(world: World, driver: Driver) {
  for (const decision of possibleIn(world)) {
    if (isDecision(world, decision, driver)) yield {decision, ...settled(perform(world, decision).world, driver)};
  }
}

/** A world after all that follows of itself while a driver decides nothing. */
export function settled(start: World, driver: Driver) {
  const {world, actions} = settle(start, (before, action) => isDuty(before, action, driver));
  return {world, actions, key: keyOf(world)};
}

/** What an end may decide: the initiator connects and logs out, the target asks or drops, time takes its course. */
function isDecision(world: World, action: Action, driver: Driver): boolean {
  if (action.do === 'sessionTimeout') return driver === 'time';
  if (action.do !== 'timeout') return actionKinds[action.do].sort === 'decision' && actorOf(action) === driver;
  // Noticing that the other end is gone is anybody's; giving up what is kept for it is time's alone.
  if (action.timer === 'nop') return false;
  // A transport that is up does not time out of itself.
  if (action.timer === 'transport' && wireOf(world, action.wire)?.state === 'up') return false;
  if (action.timer === 'connectionState') return driver === 'time';
  return driver === 'time' || action.side === driver || action.timer === 'transport';
}

/** Arrival, and the answers that the protocol owes. When nobody acts, nobody answers either. */
function isDuty(world: World, action: Action, driver: Driver): boolean {
  if (action.do === 'deliver') return true;
  if (driver === 'time') return false;
  // Success where it can be said, else the one failure that the RFC leaves.
  if (action.do === 'answer') return action.response !== 3 || !hasBetterAnswer(world, action.wire);
  // A Login that cannot be accepted is refused.
  if (action.do === 'refuse')
    return action.statusClass === 2 && whyNotNow(world, {do: 'accept', wire: action.wire}) !== null;
  return action.do === 'accept';
}

function hasBetterAnswer(world: World, wire: WireId): boolean {
  return logoutResponses.some(
    (response) => response !== 3 && whyNotNow(world, {do: 'answer', wire, response}) === null,
  );
}
