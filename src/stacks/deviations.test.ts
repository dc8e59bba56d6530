import {describe, expect, it} from 'vitest';
import {familyIds} from '../spec/index.ts';
import {type Deviation, deviations, deviationsOf} from './deviations.ts';

describe('what products do otherwise', () => {
  it('stands once, on the page of the family that it concerns first', () => {
    const shown = familyIds.flatMap((family) => deviationsOf(family).map(({id}) => id));
    expect([...shown].sort()).toEqual(deviations.map(({id}) => id).sort());
    expect(deviationsOf('cleanup').map(({id}) => id)).toContain('lio-no-cleanup-machine');
  });

  it('says where it was read or in what it was seen', () => {
    const rows: readonly Deviation[] = deviations;
    expect(rows.filter(({source}) => source === '')).toEqual([]);
  });
});
