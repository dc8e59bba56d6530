import {describe, expect, it} from 'vitest';
import {families, familyIds, roles, statesOf} from '../spec/index.ts';
import {addressesOn, addressOf} from './address.ts';

describe('An address of the table', () => {
  it.each([
    {what: 'a state', id: 'S8', address: '/connection#S8'},
    {what: 'a transition', id: 'N7', address: '/session#N7'},
    {what: 'a clause', id: 'M3-target-csmE-2', address: '/cleanup#M3-target-csmE-2'},
    {what: 'a coupling', id: 'coupling-csmELogoutStarts', address: '/couplings#coupling-csmELogoutStarts'},
  ])('leads to the page of its family, or of the couplings: $what', ({id, address}) => {
    expect(addressOf(id)).toBe(address);
  });

  it('that nothing bears is refused with a sentence', () => {
    expect(() => addressOf('T99')).toThrow('T99 is no state, transition, clause or coupling of RFC 7143 section 8');
  });

  it.each(familyIds)('stands once on the page of %s, though both roles may have it', (family) => {
    const all = addressesOn(family);
    expect(new Set(all).size).toBe(all.length);
    for (const role of roles) expect(all).toEqual(expect.arrayContaining([...statesOf(families[family][role])]));
  });
});
