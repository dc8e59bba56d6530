import {describe, expect, it} from 'vitest';
import {lightVisitors} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();

describe.each(lightVisitors)('At the end of a page ($locale)', (visitor) => {
  const {copying} = visitor.words;

  it.each(['/', '/cleanup', '/terms'])('%s is copied as Markdown, and the page says so', async (address) => {
    const page = await visit(visitor, address, {permissions: ['clipboard-read', 'clipboard-write']});
    const link = page.getByRole('link', {name: copying.asMarkdown, exact: true});
    await link.click();
    await page.getByText(copying.copied, {exact: true}).waitFor();
    const twin = await page.request.get((await link.getAttribute('href'))!);
    expect(twin.ok()).toBe(true);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await twin.text());
  });

  it('the Markdown is opened where the browser refuses to copy', async () => {
    const page = await visit(visitor, '/terms');
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('link', {name: copying.asMarkdown, exact: true}).click();
    await page.waitForURL('**/terms.md');
  });
});
