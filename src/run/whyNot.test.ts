import {describe, expect, it} from 'vitest';
import type {Position} from '../machine/index.ts';
import {type ClauseId, clausesOf, machineIds, specOf} from '../spec/index.ts';
import {startPositions} from './positions.ts';
import {play} from './run.ts';
import {reasonFor, whyIllegal, whyNot, type WhyNot} from './whyNot.ts';

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

describe('the reason for a refusal', () => {
  const inR2: Position = {machine: 'cleanup', role: 'target', state: 'R2', means: 'csmE'};
  const inS8: Position = {machine: 'connectionTarget', role: 'target', state: 'S8', means: null};

  it.each<[string, Position, ClauseId, WhyNot]>([
    [
      'the clause is for the other role, whatever the state',
      {...inR2, state: 'R1', means: null},
      'M1-initiator-1',
      {kind: 'illegalForRole', label: 'M1', role: 'target'},
    ],
    [
      'the clause starts in another state',
      inR2,
      'M1-target-1',
      {kind: 'otherState', transition: 'M1', from: 'R1', state: 'R2'},
    ],
    [
      'R2 was entered by the other means',
      inR2,
      'M4-target-csmI-2',
      {kind: 'otherMeans', transition: 'M4', means: 'csmI', held: 'csmE'},
    ],
    ['R3 is an end', {...inR2, state: 'R3', means: null}, 'M1-target-1', {kind: 'noWayOut', state: 'R3'}],
    ['S8 goes on as R1 in the cleanup machine', inS8, 'T8-target-1', {kind: 'leftToCleanup', state: 'S8'}],
  ])('%s', (_, position, id, reason) => {
    const clause = clausesOf(position.machine).find((row) => row.id === id);
    if (clause === undefined) throw new Error(`${position.machine} has no clause ${id}`);
    expect(whyNot(position, clause)).toEqual(reason);
    expect(reasonFor(position, clause)).toEqual(reason);
  });

  it('is not to be had for a clause that fires', () => {
    const [fires] = clausesOf('cleanup', 'target');
    if (fires === undefined) throw new Error('the table is empty');
    expect(() => reasonFor({...inR2, state: 'R1', means: null}, fires)).toThrow(/M1-target-1 in R1/);
  });

  it('of a label that only the other role has is that it is illegal', () => {
    expect(whyIllegal(inS8, 'T14')).toEqual({kind: 'illegalForRole', label: 'T14', role: 'target'});
    expect(whyIllegal(inS8, 'T15')).toBeNull();
  });
});
