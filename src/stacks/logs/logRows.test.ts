import {describe, expect, it} from 'vitest';
import {isIllegal, machineIds, specs} from '../../spec/index.ts';
import {lioMoves} from './lioMoves.ts';
import {logRows} from './logRows.ts';

describe('log rows', () => {
  it.each(logRows.map((row) => ({id: row.id, row})))('$id names each value of its format', ({row}) => {
    const conversions = row.format.match(/%(?:pIS[a-z]{0,3}|#Lx|0?\d?(?:hu|ll[udx]|l[ud]|[duixsp]))/g) ?? [];
    expect(row.args).toHaveLength(conversions.length);
  });

  it('have ids of their own', () => {
    const ids = [...logRows, ...lioMoves].map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('say where in the source each line stands', () => {
    expect([...logRows, ...lioMoves].filter(({source}) => source.trim() === '')).toEqual([]);
  });

  it.each(logRows.map((row) => ({id: row.id, row})))('$id names transitions of its own side', ({row}) => {
    const machines = machineIds.filter((machine) => specs[machine].roles.some((role) => role === row.side));
    for (const transition of row.transitions) {
      const known = machines.some((machine) => Object.hasOwn(specs[machine].transitions, transition));
      expect(known && !machines.every((machine) => isIllegal(machine, transition))).toBe(true);
    }
  });
});
