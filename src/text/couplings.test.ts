import {describe, expect, it} from 'vitest';
import {couplings} from '../spec/couplings.ts';
import {couplingWords as english} from './en/couplings.ts';
import {couplingWords as chinese} from './zh-Hans/couplings.ts';

describe('a coupling that the RFC does not state', () => {
  it.each(couplings.filter(({evidence}) => evidence === 'inferred'))(
    '$id says in both languages what is ours or what the RFC leaves open',
    ({id}) => {
      expect(english.couplings[id]).toMatch(/our reading|the RFC/i);
      expect(chinese.couplings[id]).toMatch(/我们的解读|RFC/);
    },
  );
});
