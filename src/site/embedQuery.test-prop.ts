import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readRun} from '../run/runLink.ts';
import {familyIds, roles} from '../spec/index.ts';
import {readEmbedded, withTheme} from './embedQuery.ts';

function kinds(search: string) {
  return readEmbedded(search, 'cleanup').wrong.map(({kind}) => kind);
}

describe('The address of a frame', () => {
  it('is read whatever stands in it, and what it leads to can be shown', () => {
    const value = fc.oneof(
      fc.string(),
      fc.string({unit: 'binary'}),
      fc.constantFrom('', ...roles, '3', '1~cleanup~target~R1~M2-csmE-1'),
    );
    const query = fc.dictionary(fc.constantFrom('run', 'at', 'role', 'theme', 's', '__proto__'), value);
    fc.assert(
      fc.property(query, fc.string(), fc.constantFrom(...familyIds), (pairs, tail, family) => {
        for (const search of [`?${new URLSearchParams(pairs).toString()}`, `?${tail}`, tail]) {
          const {place} = readEmbedded(search, family);
          expect(readRun(place.run, family).run.start.machine).toBeTypeOf('string');
        }
      }),
      {numRuns: 2000},
    );
  });

  it('begins a run in the role that it names, and a run that it names goes first', () => {
    for (const role of roles) {
      const {place, wrong} = readEmbedded(`?role=${role}`, 'session');
      expect([readRun(place.run, 'session').run.start.role, wrong]).toEqual([role, []]);
    }
    expect(kinds('?role=initiator&run=1~cleanup~target~R1')).toEqual(['otherRole']);
    expect(kinds('?role=target&run=1~cleanup~target~R1')).toEqual([]);
  });

  it('is told each thing that it asks for and there is not', () => {
    expect(kinds('?role=both&theme=red&at=x')).toEqual(['theme', 'role', 'at']);
    expect(kinds('?run=1~cleanup~target~R1~M2-csmE-1&at=2')).toEqual(['beyond']);
    expect(kinds('?run=1~cleanup~target~R1~M2-csmE-1&at=1&theme=dark')).toEqual([]);
    // What is wrong with a run, its simulator says; the rest follows from that.
    expect(kinds('?run=1~session~target~Q1&role=target&at=4')).toEqual([]);
    expect(withTheme('', 'dark')).toBe('?theme=dark');
  });
});
