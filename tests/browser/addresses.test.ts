import {describe, expect, it} from 'vitest';
import {addressesOn} from '../../src/render/address.ts';
import {familyIds} from '../../src/spec/index.ts';
import {lightReaders} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();

describe.each(lightReaders)('Permanent addresses ($locale)', (reader) => {
  it.each(familyIds)('stand on the %s page as built, each once', async (family) => {
    const page = await visit(reader, `/${family}`, {javaScriptEnabled: false});
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({id}) => id));
    const promised = addressesOn(family);
    expect(promised.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
