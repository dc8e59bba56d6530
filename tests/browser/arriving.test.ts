import {describe, expect, it} from 'vitest';
import {readFileSync} from 'node:fs';
import {notFoundWords as en} from '../../src/text/en/notFound.ts';
import {notFoundWords as zhHans} from '../../src/text/zh-Hans/notFound.ts';
import {lightVisitors, visitors} from './visitors.ts';
import {fileAt, inLanguage} from './site.ts';
import {hydrated} from './settled.ts';
import {visits} from './visits.ts';

const {visit} = visits();

describe.each(visitors)('A reader ($locale, $colorScheme)', (visitor) => {
  it('finds the cleanup machine from home: its page, its heading, its diagram', async () => {
    const page = await visit(visitor, '/');
    const address = inLanguage(visitor.locale, '/cleanup');
    await page.getByRole('main').locator(`a[href="${address}#simulator"]`).click();
    await page.waitForURL((url) => url.pathname === address);
    const inMenu = page.locator('.menu [aria-current=page]');
    await inMenu.waitFor();

    const {title, description} = visitor.words.machines.cleanup;
    await page.getByRole('img', {name: `${title} ${description}`, exact: true}).waitFor();
    const heading = page.getByRole('heading', {level: 1});
    expect(await heading.count()).toBe(1);
    expect(await heading.innerText()).toBe(await inMenu.innerText());
    await expect.poll(() => page.title()).toContain(await heading.innerText());
  });

  it('gets the language and the theme that they came with', async () => {
    const page = await visit(visitor, '/cleanup');
    const root = page.locator('html');
    expect(await root.getAttribute('lang')).toBe(visitor.locale);
    expect(await root.getAttribute('data-theme')).toBe(visitor.colorScheme);
  });
});

describe.each(lightVisitors)('A reader whose address a host takes for that of the home page ($locale)', (visitor) => {
  it.each(['//', '/index'])('sees the home page, with %s behind the site’s address', async (end) => {
    const page = await visit(visitor, '/terms');
    const home = inLanguage(visitor.locale, '/').replace(/\/$/, '');
    const body = readFileSync(fileAt(inLanguage(visitor.locale, '/')), 'utf8');
    await page.route(`**${home}${end}`, (route) => route.fulfill({status: 200, contentType: 'text/html', body}));
    await page.goto(new URL(page.url()).origin + home + end);
    await hydrated(page);
    await page.locator('#terminal').waitFor();
    expect(new URL(page.url()).pathname).toBe(`${home}/`);
  });
});

describe.each(lightVisitors)('A reader whose address is wrong ($locale)', (visitor) => {
  const words = visitor.locale === 'en' ? en : zhHans;

  // One host knows the page of each language, another answers every address with the English one.
  it.each(['/404', inLanguage(visitor.locale, '/404')])(
    'is told so in their language by %s, and shown the way',
    async (file) => {
      const page = await visit(visitor, '/');
      const wrong = inLanguage(visitor.locale, '/clenaup-wait');
      await page.route(`**${wrong}`, (route) =>
        // With the status of a page that is there: a browser logs the other as an error.
        route.fulfill({status: 200, contentType: 'text/html', body: readFileSync(fileAt(file), 'utf8')}),
      );
      await page.goto(wrong);
      await hydrated(page);
      await expect.poll(() => page.getByRole('heading', {level: 1}).innerText()).toBe(words.title);
      await expect.poll(() => page.title()).toContain(words.title);
      for (const {title} of [en, zhHans]) await page.getByRole('heading', {name: title}).waitFor();
      const own = page.locator(`section[lang="${visitor.locale}"]`);
      for (const name of Object.values(words.pages)) await own.getByRole('link', {name, exact: true}).waitFor();
      await own.getByRole('link', {name: '/cleanup-wait', exact: true}).click();
      await page.waitForURL((url) => url.pathname === inLanguage(visitor.locale, '/cleanup-wait'));
      await page.unroute(`**${wrong}`);
    },
  );

  it('is told so in both languages without JavaScript too', async () => {
    const page = await visit(visitor, '/404', {javaScriptEnabled: false});
    for (const {title, text} of [en, zhHans]) {
      await page.getByRole('heading', {name: title}).waitFor();
      await page.getByText(text).waitFor();
    }
    expect(await page.title()).toContain(words.title);
  });
});
