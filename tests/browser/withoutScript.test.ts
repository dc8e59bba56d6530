import {describe, expect, it} from 'vitest';
import {addressesOn} from '../../src/render/address.ts';
import {families, familyIds, type MachineId} from '../../src/spec/index.ts';
import {lightVisitors} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();

// The theme is chosen by script, so without it there is one.
describe.each(lightVisitors)('Without JavaScript ($locale)', (visitor) => {
  const {words} = visitor;

  describe.each(familyIds)('the %s page', (family) => {
    const machines = new Set<MachineId>(Object.values(families[family]));

    it('shows the diagram of every role, states, transitions, clauses and matrices', async () => {
      const page = await visit(visitor, `/${family}`, {javaScriptEnabled: false});
      for (const machine of machines) {
        const {title, description} = words.machines[machine];
        const box = await page.getByRole('img', {name: `${title} ${description}`, exact: true}).boundingBox();
        expect(box?.width).toBeGreaterThan(150);
        expect(box?.height).toBeGreaterThan(150);
        expect(await page.getByRole('region', {name: words.tables.matrixCaption(title)}).isVisible()).toBe(true);
      }
      const hidden = [];
      for (const id of addressesOn(family)) if (!(await page.locator(`[id="${id}"]`).isVisible())) hidden.push(id);
      expect(hidden).toEqual([]);
    });

    it.each([360, 1280])('has no control that does nothing, at %d pixels, and says why', async (width) => {
      const page = await visit(visitor, `/${family}`, {javaScriptEnabled: false, viewport: {width, height: 800}});
      const controls = page.getByRole('main').locator(':is(button, select, input):visible');
      expect(await controls.allInnerTexts()).toEqual([]);
      expect(await page.getByText(words.simulator.needsScript, {exact: true}).isVisible()).toBe(true);
    });
  });
});
