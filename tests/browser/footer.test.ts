import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {sectionUrl} from '../../src/spec/rfc.ts';
import {inLanguage} from './site.ts';
import {visitors} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();
const root = path.resolve(import.meta.dirname, '../..');
const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {version: string};

describe.each(visitors)('Every page ($locale, $colorScheme)', (visitor) => {
  it('says at its foot which edition it is, what it is about and under which licences, without a script', async () => {
    const page = await visit(visitor, '/terms', {javaScriptEnabled: false});
    const foot = page.getByRole('contentinfo');
    expect(await foot.innerText()).toContain(version);
    const addresses = await foot
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses).toEqual([
      inLanguage(visitor.locale, '/changelog'),
      sectionUrl('8'),
      '/LICENSE.txt',
      '/licences.txt',
    ]);
    const texts = await Promise.all(
      addresses.slice(2).map(async (address) => (await page.request.get(address)).text()),
    );
    expect(texts[0]).toBe(readFileSync(path.join(root, 'LICENSE'), 'utf8'));
    expect(texts[1]).toContain('react');
  });

  it('gives browsers the colour of its bar, and telephones an icon', async () => {
    const page = await visit(visitor, '/terms');
    const colour = await page
      .locator(`meta[name="theme-color"][media="(prefers-color-scheme: ${visitor.colorScheme})"]`)
      .getAttribute('content');
    const bar = await page
      .locator('.navbar')
      .evaluate((element) => getComputedStyle(element).backgroundColor.match(/\d+/g)?.map(Number));
    expect(bar).toEqual([1, 3, 5].map((at) => Number.parseInt(colour!.slice(at, at + 2), 16)));

    const icon = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href');
    const {width, height} = await page.evaluate(async (source) => {
      const image = new Image();
      image.src = source ?? '';
      await image.decode();
      return {width: image.naturalWidth, height: image.naturalHeight};
    }, icon);
    expect([width, height]).toEqual([180, 180]);
  });
});
