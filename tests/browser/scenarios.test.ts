import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {scenarioAddress} from '../../src/render/address.ts';
import {openingOf, type ScenarioId, scenarioIds, scenarios, scenariosOf} from '../../src/lab/scenarios/scenarios.ts';
import {labWordsOf} from './lab.ts';
import {lightVisitors, visitors} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();

/** The card of a scenario. */
function boxOf(page: Page, id: ScenarioId) {
  return page.locator(`[data-scenario="${id}"]`);
}

describe.each(lightVisitors)('The scenarios page ($locale)', (visitor) => {
  const words = labWordsOf(visitor);

  it('tells every scenario without JavaScript: note by note, with its picture, at its address', async () => {
    const page = await visit(visitor, '/scenarios', {javaScriptEnabled: false});
    for (const id of scenarioIds) {
      const box = boxOf(page, id);
      await box.locator('summary').click();
      const {title, context, notes} = words.scenarios[id];
      const text = await box.innerText();
      for (const told of [title, context, ...Object.values(notes)]) expect(text).toContain(told);
      const told = scenarios[id].steps.length - (openingOf(id)?.steps ?? 0);
      expect(await box.locator('ol > li').count()).toBe(told);
      await expect.poll(() => box.getByRole('img').evaluate(isLoaded)).toBe(true);
    }
  });

  it('has no control that does nothing without JavaScript', async () => {
    const page = await visit(visitor, '/scenarios', {javaScriptEnabled: false});
    expect(await page.getByRole('main').locator(':is(button, select, input):visible').allInnerTexts()).toEqual([]);
  });

  it.each([true, false])('opens the scenario that the address names (JavaScript: %s)', async (javaScriptEnabled) => {
    const page = await visit(visitor, `/scenarios#${scenarioAddress('cableCut')}`, {javaScriptEnabled});
    await page.getByText(words.scenarios.cableCut.notes.noN7, {exact: true}).waitFor();
    await expect.poll(() => page.locator('article details[open]').count()).toBe(1);
  });

  it('leads from a scenario to the one that explains its opening, opens it and brings it into view', async () => {
    const page = await visit(visitor, `/scenarios#${scenarioAddress('neitherNor')}`);
    await boxOf(page, 'neitherNor').getByRole('link', {name: words.scenarios.secondConnection.title}).click();
    await page.getByText(words.scenarios.secondConnection.notes.tsih, {exact: true}).waitFor();
    await expect.poll(() => boxOf(page, 'secondConnection').locator('summary').evaluate(isInView)).toBe(true);
  });

  it('comes back from the lab, without loading anew, to the scenario that the address names', async () => {
    const page = await visit(visitor, `/scenarios#${scenarioAddress('cableCut')}`);
    const loaded = await page.evaluate(() => performance.timeOrigin);
    await boxOf(page, 'cableCut').getByRole('link', {name: words.scenarioPage.play}).click();
    await page.locator('#lab').waitFor();
    await page.goBack();
    await expect.poll(() => page.locator('[data-scenario]').count()).toBe(scenarioIds.length);
    await expect.poll(() => boxOf(page, 'cableCut').locator('summary').evaluate(isInView)).toBe(true);
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  });

  it('leaves the scenarios of a chapter in which a text occurs, and a link to a hidden one shows it', async () => {
    const page = await visit(visitor, '/scenarios');
    const left = () =>
      page
        .locator('[data-scenario]:visible')
        .evaluateAll((cards) => cards.map(({id, dataset}) => dataset.scenario ?? id));
    await page.getByRole('button', {name: words.page.scenarioGroups.disagreement, exact: true}).click();
    await expect.poll(left).toEqual(scenariosOf('disagreement'));
    await page.getByRole('searchbox', {name: words.scenarioPage.find}).fill('N11');
    await expect.poll(left).toEqual(['sessionReinstatedMidway']);
    await page.locator('[data-scenario=sessionReinstatedMidway] summary').click();
    await page
      .locator('[data-scenario=sessionReinstatedMidway]')
      .getByRole('link', {name: words.scenarios.plainLife.title})
      .click();
    await expect.poll(left).toEqual(scenarioIds);
    await expect.poll(() => boxOf(page, 'plainLife').locator('summary').evaluate(isInView)).toBe(true);
  });

  it('has the picture of a scenario beside its steps where a desk has room, under them on a phone', async () => {
    const page = await visit(visitor, `/scenarios#${scenarioAddress('cableCut')}`, {
      viewport: {width: 1440, height: 900},
    });
    const isBeside = () =>
      boxOf(page, 'cableCut').evaluate((card) => {
        const [steps, picture] = [card.querySelector('ol'), card.querySelector('figure')].map((part) =>
          part?.getBoundingClientRect(),
        );
        return picture!.left >= steps!.right && picture!.top < steps!.bottom;
      });
    await boxOf(page, 'cableCut').getByRole('img').waitFor();
    expect(await isBeside()).toBe(true);
    await page.setViewportSize({width: 360, height: 740});
    await expect.poll(isBeside).toBe(false);
  });

  it('prints every scenario when none is open, and else only those that are', async () => {
    const page = await visit(visitor, '/scenarios', {javaScriptEnabled: false});
    const first = page.getByText(words.scenarios.plainLife.notes.targetFirst, {exact: true});
    const last = page.getByText(words.scenarios.neitherNor.notes.back, {exact: true});
    await page.emulateMedia({media: 'print'});
    expect([await first.isVisible(), await last.isVisible()]).toEqual([true, true]);
    await page.emulateMedia({media: 'screen'});
    await boxOf(page, 'plainLife').locator('summary').click();
    await page.emulateMedia({media: 'print'});
    expect([await first.isVisible(), await last.isVisible()]).toEqual([true, false]);
  });
});

describe.each(lightVisitors)('A scenario in the lab ($locale)', (visitor) => {
  const words = labWordsOf(visitor);

  it.each(scenarioIds)('%s is opened from its page and plays to its last step', async (id) => {
    const page = await visit(visitor, `/scenarios#${scenarioAddress(id)}`);
    await boxOf(page, id).getByRole('link', {name: words.scenarioPage.play}).click();
    const lab = page.locator('#lab');
    await lab.waitFor();

    const count = scenarios[id].steps.length;
    const opening = openingOf(id)?.steps ?? 0;
    // The first of two: the start is spoken as well as shown.
    await lab
      .getByText(opening === 0 ? words.page.atStart : words.page.atStep({number: opening, count}), {exact: true})
      .first()
      .waitFor();
    const next = lab.getByRole('button', {name: words.page.next('')});
    for (let number = opening + 1; number <= count; number += 1) {
      await next.click();
      await lab.getByText(words.page.atStep({number, count}), {exact: true}).waitFor();
    }
    await next.waitFor({state: 'detached'});
    expect(await lab.getByRole('alert').count()).toBe(0);
  });
});

describe.each(visitors)('The scenarios page ($locale, $colorScheme)', (visitor) => {
  it('is no wider than a telephone when all is open', async () => {
    const page = await visit(visitor, '/scenarios', {viewport: {width: 360, height: 800}});
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

/** Runs in the page. */
function isLoaded(image: Element): boolean {
  return image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0;
}

/** Runs in the page. */
function isInView(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
