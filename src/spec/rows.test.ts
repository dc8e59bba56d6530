import {describe, expect, it} from 'vitest';
import {families} from './families.ts';
import {clausesOf, isIllegal, statesOf, transitionsOf} from './rows.ts';
import {type MachineId, machineIds, specOf} from './specs.ts';
import type {Role} from './types.ts';
import {publishedFirstEvents} from './publishedFirstEvents.fixture.ts';
import {rfcMatrices} from './rfcMatrices.fixture.ts';

/** `S5 T15 S8` for every cell of a printed matrix that is not a dash. */
function edgesOf(matrix: string): string[] {
  const [header = [], ...rows] = matrix
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return rows.flatMap(([from = '', ...cells]) =>
    cells.flatMap((cell, column) => (cell === '-' ? [] : [`${from} ${cell} ${header[column] ?? '?'}`])),
  );
}

describe('the table against the matrices of the RFC', () => {
  it.each(machineIds)('%s has exactly the edges that the RFC prints', (machine) => {
    const ours = transitionsOf(machine).map(({id, from, to}) => `${from} ${id} ${to}`);
    expect(ours.toSorted()).toEqual(edgesOf(rfcMatrices[machine]).toSorted());
  });

  it.each(machineIds)('%s has exactly the states that the RFC prints, in its order', (machine) => {
    const [header = ''] = rfcMatrices[machine].trim().split('\n');
    expect(statesOf(machine)).toEqual(header.trim().split(/\s+/));
  });
});

describe('the number of clauses', () => {
  it.each<[MachineId, Role, number]>([
    ['connectionInitiator', 'initiator', 33],
    ['connectionTarget', 'target', 36],
    ['cleanup', 'initiator', 12],
    ['cleanup', 'target', 12],
    ['sessionInitiator', 'initiator', 6],
    ['sessionTarget', 'target', 12],
  ])('%s has, for the %s, %i clauses', (machine, role, count) => {
    expect(clausesOf(machine, role)).toHaveLength(count);
  });

  it('T17 b) stands for the whole list of T15 and T16 in both roles', () => {
    for (const machine of ['connectionInitiator', 'connectionTarget'] as const) {
      const eventsOf = (label: string) =>
        transitionsOf(machine)
          .find(({id}) => id === label)
          ?.clauses.flatMap(({events}) => events) ?? [];
      const b = clausesOf(machine).find(({transition, key}) => transition === 'T17' && key === 'b');
      expect(b?.events).toEqual(eventsOf('T15'));
      expect(eventsOf('T16')).toEqual(eventsOf('T15'));
    }
  });
});

describe('labels that belong to one role', () => {
  it.each<[MachineId, string[]]>([
    ['connectionInitiator', ['S3', 'T3', 'T6']],
    ['connectionTarget', ['S2', 'T1', 'T2', 'T14']],
    ['sessionInitiator', ['Q2', 'Q5', 'N2', 'N7', 'N8', 'N9', 'N10', 'N11']],
    ['sessionTarget', ['N4']],
    ['cleanup', []],
  ])('%s marks %j as illegal', (machine, labels) => {
    const {illegal} = specOf(machine);
    expect([...Object.keys(illegal.states), ...illegal.transitions]).toEqual(labels);
    for (const label of labels) expect(isIllegal(machine, label)).toBe(true);
  });

  it('what one role has and the other lacks is marked illegal there', () => {
    for (const {initiator, target} of Object.values(families)) {
      for (const [one, other] of [
        [initiator, target],
        [target, initiator],
      ] as const) {
        const has = new Set<string>([...statesOf(other), ...transitionsOf(other).map(({id}) => id)]);
        const missing = [...statesOf(one), ...transitionsOf(one).map(({id}) => id)].filter((label) => !has.has(label));
        for (const label of missing) expect(isIllegal(other, label), `${label} in ${other}`).toBe(true);
      }
    }
  });
});

describe('one event leads to one transition', () => {
  it.each(machineIds)('%s: for one state, role and means, no event stands under two transitions', (machine) => {
    const seen = new Map<string, string>();
    for (const {from, role, means, events, transition} of clausesOf(machine)) {
      for (const event of events) {
        const trigger = `${from} on ${event} (${role}, ${means ?? 'any'})`;
        expect(seen.get(trigger) ?? transition, trigger).toBe(transition);
        seen.set(trigger, transition);
      }
    }
  });
});

describe('the first event of a clause, which a link leaves out', () => {
  const today = Object.fromEntries(
    machineIds.flatMap((machine) => clausesOf(machine)).map(({id, events: [first]}) => [id, first]),
  );

  it('is still the one that was published: append events to a clause, never put one before', () => {
    expect(today).toMatchObject(publishedFirstEvents);
  });

  it('is pinned for each clause of today: add new clauses to publishedFirstEvents.fixture.ts', () => {
    expect(Object.keys(today).filter((id) => !Object.hasOwn(publishedFirstEvents, id))).toEqual([]);
  });
});
