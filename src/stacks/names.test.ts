import {describe, expect, it} from 'vitest';
import {names} from './names.ts';
import {nameStacks} from './vendors.ts';

describe('names of states', () => {
  it('belong to every stack that is listed, and stand in its order', () => {
    expect([...new Set(names.map(({stack}) => stack))]).toEqual(nameStacks);
  });

  it('say where each was read', () => {
    expect(names.filter(({source}) => source.trim() === '')).toEqual([]);
  });

  it('are marked as the RFC’s word where they are the RFC’s own, and nowhere else', () => {
    expect(names.filter(({stack, evidence}) => (stack === 'rfc') !== (evidence === 'rfc'))).toEqual([]);
  });
});
