import {startOf} from '../../src/machine/index.ts';
import {optionsAt} from '../../src/run/options.ts';
import {play, type Played, type Position} from '../../src/run/run.ts';
import {type MachineId, type Role, type TransitionId, transitionsOf} from '../../src/spec/index.ts';

/**
 * Runs of a machine that take each of its transitions, found in the table: each run goes the shortest way to one that was
 * not taken yet, the first in the RFC's order, until none can be reached; another one then begins at the start.
 *
 * @throws when a transition cannot be reached from the start
 */
export function runsThroughAll(machine: MachineId, role: Role): readonly (readonly Played[])[] {
  const left = new Set(
    transitionsOf(machine)
      .filter(({clauses}) => clauses.some((clause) => clause.role === role))
      .map(({id}) => id),
  );
  const runs: (readonly Played[])[] = [];
  while (left.size > 0) {
    const run: Played[] = [];
    for (let way = wayToOneOf(startOf(machine, role), left); way !== null;) {
      run.push(...way);
      for (const {clause} of way) left.delete(clause.transition);
      const end = run.at(-1)?.to;
      way = end === undefined ? null : wayToOneOf(end, left);
    }
    if (run.length === 0) throw new Error(`${machine} never takes ${[...left].join(', ')} as ${role}`);
    runs.push(run);
  }
  return runs;
}

/** The shortest way that takes one of these transitions; null when there is none. */
function wayToOneOf(from: Position, wanted: ReadonlySet<TransitionId>): readonly Played[] | null {
  const seen = new Set([keyOf(from)]);
  const queue: {readonly at: Position; readonly way: readonly Played[]}[] = [{at: from, way: []}];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const {options} of optionsAt(next.at).possible) {
      for (const {clause, event} of options) {
        const played = play(next.at, clause, event);
        if (played === null) continue;
        const way = [...next.way, played];
        if (wanted.has(clause.transition)) return way;
        if (seen.has(keyOf(played.to))) continue;
        seen.add(keyOf(played.to));
        queue.push({at: played.to, way});
      }
    }
  }
  return null;
}

function keyOf({state, means}: Position): string {
  return `${state} ${means ?? ''}`;
}
