import {describe, expect, it} from 'vitest';
import {clausesOf, machineIds, specOf} from '../spec/index.ts';
import {startPositions} from './positions.ts';
import {play} from './run.ts';
import {whyNot} from './whyNot.ts';

const everyMachine = machineIds.flatMap((machine) => specOf(machine).roles.map((role) => ({machine, role})));

describe('what the machine decides and what whyNot explains', () => {
  it.each(everyMachine)('$machine, $role: agree on each clause and event in each position', ({machine, role}) => {
    const {meansHeldIn} = specOf(machine);
    let played = 0;
    // With the clauses of the other role, which no machine of this role may take.
    for (const clause of clausesOf(machine)) {
      for (const event of clause.events) {
        for (const from of startPositions(machine, role)) {
          const taken = play(from, clause, event);
          const title = `${clause.id} on ${event} in ${from.state} ${from.means ?? ''}`;
          expect(taken === null, title).toBe(whyNot(from, clause) !== null);
          if (taken === null) continue;
          const means = clause.to === meansHeldIn ? clause.means : null;
          expect(taken, title).toEqual({clause, event, from, to: {machine, role, state: clause.to, means}});
          played += 1;
        }
      }
    }
    expect(played).toBe(clausesOf(machine, role).reduce((sum, {events}) => sum + events.length, 0));
  });
});
