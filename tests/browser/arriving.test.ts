import {describe, expect, it} from 'vitest';
import {visitors} from './visitors.ts';
import {inLanguage} from './site.ts';
import {visits} from './visits.ts';

const {visit} = visits();

describe.each(visitors)('A reader ($locale, $colorScheme)', (visitor) => {
  it('finds the cleanup machine from home: its page, its heading, its diagram', async () => {
    const page = await visit(visitor, '/');
    const address = inLanguage(visitor.locale, '/cleanup');
    await page.getByRole('main').locator(`a[href="${address}"]`).first().click();
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
