import {type Played, type Position, startOf, step} from '../machine/index.ts';
import {families, familyOf, type Role} from '../spec/index.ts';
import {startPositions} from './positions.ts';
import type {Run} from './run.ts';

/** A run as the other end of the wire could have it. */
export interface Turned {
  readonly run: Run;
  /** The step to show: as many as were kept of those before the one shown until now. */
  readonly at: number;
  /** How many steps the other role does not have, or not there. */
  readonly dropped: number;
}

/** A part of the run that the other role can take. */
interface Way {
  readonly start: Position;
  readonly kept: readonly {readonly index: number; readonly taken: Played}[];
  readonly end: Position;
}

/**
 * The longest part of a run that the other role can take too. Both roles share their events, so a step is kept when the
 * other machine takes the same event from where it stands by then, under whatever label: what is N4 for the initiator is
 * N10 for the target. The two ends come up in different ways, T1 here and T3 there, so what is kept may begin later than
 * the run, in a state on the way that both have. Of equally long parts it is the one that begins first.
 *
 * @param played the steps of the run
 * @param at the step of it that is shown
 */
export function asOtherRole(start: Position, played: readonly Played[], at: number, role: Role): Turned {
  const machine = families[familyOf(start.machine)][role];
  const starts = startPositions(machine, role);
  const counterpart = ({state, means}: Position) => starts.find((one) => one.state === state && one.means === means);

  let ways: readonly Way[] = [];
  for (const [index, {from, event}] of played.entries()) {
    const begun = counterpart(from);
    const before = begun === undefined ? ways : [...ways, {start: begun, kept: [], end: begun}];
    const after = before.flatMap((way): readonly Way[] => {
      const taken = step(way.end, event);
      return taken === null ? [] : [{...way, kept: [...way.kept, {index, taken}], end: taken.to}];
    });
    ways = longestToEach([...before, ...after]);
  }
  const {start: begin, kept} = ways.reduce<Way>((best, way) => (way.kept.length > best.kept.length ? way : best), {
    start: counterpart(start) ?? startOf(machine, role),
    kept: [],
    end: start,
  });
  return {
    run: {start: begin, steps: kept.map(({taken: {clause, event}}) => ({clause: clause.id, event}))},
    at: kept.filter(({index}) => index < at).length,
    dropped: played.length - kept.length,
  };
}

/** What comes next depends on nothing but where a way ends, so one for each end is enough. */
function longestToEach(ways: readonly Way[]): readonly Way[] {
  const longest = new Map<string, Way>();
  for (const way of ways) {
    const end = `${way.end.state} ${way.end.means ?? ''}`;
    const known = longest.get(end);
    if (known === undefined || way.kept.length > known.kept.length) longest.set(end, way);
  }
  return [...longest.values()];
}
