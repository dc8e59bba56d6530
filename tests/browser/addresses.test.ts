import {describe, expect, it} from 'vitest';
import {addresses} from '../../src/render/addresses.ts';
import {lightVisitors} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();

const pages = [...new Set(addresses.map(({page}) => page))];

describe.each(lightVisitors)('Permanent addresses ($locale)', (visitor) => {
  it.each(pages)('stand on the %s page as built, each once', async (name) => {
    const page = await visit(visitor, `/${name}`, {javaScriptEnabled: false});
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({id}) => id));
    const promised = addresses.filter((address) => address.page === name).map(({fragment}) => fragment);
    expect(promised.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
