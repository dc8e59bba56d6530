import {describe, expect, it} from 'vitest';
import {couplings} from './couplings.ts';
import {families, roles} from './families.ts';
import {transitionsOf} from './rows.ts';
import type {Role} from './types.ts';

describe('couplings', () => {
  it.each(couplings)('$id names transitions of the machines it speaks of', ({role, cause, effect}) => {
    const concerned = role === 'both' ? roles : [role];
    for (const {family, transitions} of [cause, effect]) {
      const labelsOf = (each: Role) => transitionsOf(families[family][each]).map(({id}) => id);
      // A row for both roles may name a label that one of them lacks, as N11; each must have one of them at least.
      expect(concerned.flatMap(labelsOf)).toEqual(expect.arrayContaining([...transitions]));
      for (const each of concerned)
        if (transitions.length > 0)
          expect(labelsOf(each).some((id) => new Set<string>(transitions).has(id))).toBe(true);
    }
  });
});
