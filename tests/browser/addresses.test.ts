import {describe, expect, it} from 'vitest';
import {addressesOn} from '../../src/render/address.ts';
import {familyIds} from '../../src/spec/index.ts';
import {lightVisitors} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();

describe.each(lightVisitors)('Permanent addresses ($locale)', (visitor) => {
  it.each(familyIds)('stand on the %s page as built, each once', async (family) => {
    const page = await visit(visitor, `/${family}`, {javaScriptEnabled: false});
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({id}) => id));
    const promised = addressesOn(family);
    expect(promised.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
