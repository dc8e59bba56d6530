import type {Locator, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import type {CitationFormatId} from '../../src/text/citing.ts';
import {citingWords as en} from '../../src/text/en/citing.ts';
import {citingWords as zhHans} from '../../src/text/zh-Hans/citing.ts';
import {barriersOn} from './barriers.ts';
import {inLanguage} from './site.ts';
import {simulatorOn} from './simulator.ts';
import {lightVisitors} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();
const clause = 'T15-target-b';

describe.each(lightVisitors)('A citation ($locale)', (visitor) => {
  const {copying} = visitor.words;
  const {citing} = visitor.locale === 'en' ? en : zhHans;
  const own = (page: Page) => page.locator(`[id="${clause}"] a`);
  const box = (page: Page) => page.getByRole('dialog');
  const texts = (page: Page) => box(page).locator('pre');

  async function choose(page: Page, format: CitationFormatId): Promise<string> {
    await box(page).getByText(citing.formats[format], {exact: true}).click();
    return texts(page).first().innerText();
  }

  it('of a clause is had from its row by keyboard, in every format, with the section of the RFC beside it', async () => {
    const page = await visit(visitor, '/connection');
    await page.keyboard.press('Tab');
    await own(page).focus();
    await page.locator('[data-card=row]').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await texts(page).first().waitFor();
    const address = new RegExp(`${inLanguage(visitor.locale, '/connection')}#${clause}`);
    for (const format of Object.keys(citing.formats) as CitationFormatId[]) {
      const text = await choose(page, format);
      expect(text, format).toMatch(address);
      expect(text, format).toContain('T15 b)');
      const rfc = await texts(page).nth(1).innerText();
      expect(rfc, format).toContain('7143');
      expect(rfc, format).toContain('8.1.2');
    }
    expect(await barriersOn(page, {within: 'dialog'})).toEqual([]);
    await page.keyboard.press('Escape');
    await box(page).waitFor({state: 'detached'});
    expect(await own(page).evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('of GB/T 7714-2025 is copied with two taps and a press, and the format stays chosen', async () => {
    const page = await visit(visitor, `/connection#${clause}`, {
      viewport: {width: 360, height: 740},
      hasTouch: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await tap(own(page));
    await page.locator('[data-card=row]').waitFor();
    await tap(page.locator('[data-card=row]').getByRole('button', {name: copying.cite}));
    await texts(page).first().waitFor();
    const text = await choose(page, 'gb2025');
    expect(text).toMatch(/\[EB\/OL\]\. （\d{4}-\d\d-\d\d）\[\d{4}-\d\d-\d\d\]\. http/);
    await tap(box(page).getByRole('button', {name: copying.copy}).first());
    await box(page).getByText(copying.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await tap(box(page).getByRole('button', {name: citing.close}));
    await tap(page.locator('#T16 h3 > a').first());
    await tap(page.locator('[data-card=row]').getByRole('button', {name: copying.cite}));
    expect(await box(page).getByRole('radio', {checked: true}).locator('..').innerText()).toBe(citing.formats.gb2025);
  });

  it('of a page has its title and its address, and three files beside it', async () => {
    const page = await visit(visitor, '/cleanup');
    await page.getByRole('link', {name: copying.citePage}).click();
    await texts(page).first().waitFor();
    const heading = await page.locator('h1').innerText();
    expect(await choose(page, 'markdown')).toContain(`[${heading}](`);
    const files = await box(page)
      .locator('a[href*="/cite/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(files).toEqual(
      ['bib', 'ris', 'json'].map((ending) => inLanguage(visitor.locale, `/cite/page-cleanup.${ending}`)),
    );
    for (const file of files) expect((await page.request.get(file ?? '')).status()).toBe(200);
  });

  it('of a run leads to it, and of one that is refused has what could be played alone', async () => {
    const page = await visit(visitor, '/cleanup?run=1~cleanup~target~R1~M2-csmE-1~M4-csmI-1');
    const simulator = simulatorOn(page, visitor.words, 'cleanup');
    await simulator.root.getByRole('alert').waitFor();
    await simulator.root.getByRole('button', {name: copying.cite}).click();
    await texts(page).first().waitFor();
    const text = await choose(page, 'csl');
    const [item] = JSON.parse(text) as [{title: string; URL: string}];
    expect(item.title).toMatch(/M2$/);
    expect(item.URL).toMatch(/\?run=1~cleanup~target~R1~M2-csmE-1#/);
  });

  it('of a scenario at a step names it, and leads to that step', async () => {
    const page = await visit(visitor, '/lab?s=cableCut&at=9');
    await page.getByRole('button', {name: copying.cite}).first().click();
    await texts(page).first().waitFor();
    const [item] = JSON.parse(await choose(page, 'csl')) as [{title: string; URL: string}];
    expect(item.title).toContain('9');
    expect(new URL(item.URL).search).toBe('?s=cableCut&at=9');
  });

  it('whose file does not come is not made up: the box says so', async () => {
    const page = await visit(visitor, '/terms');
    const answer = (status: number) =>
      page.route('**/cite/*.json', (route) =>
        route.fulfill({status, contentType: 'text/html', body: '<!doctype html>'}),
      );
    await answer(200);
    await page.getByRole('link', {name: copying.citePage}).click();
    await box(page).getByRole('alert').getByText(citing.notLoaded).waitFor();
    expect(await texts(page).count()).toBe(0);
    await page.unroute('**/cite/*.json');
  });
});

async function tap(place: Locator) {
  await place.scrollIntoViewIfNeeded();
  await place.tap();
}
