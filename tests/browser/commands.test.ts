import {describe, expect, it} from 'vitest';
import {visitors} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();

describe.each(visitors)('A command to type ($locale, $colorScheme)', (visitor) => {
  const {copying} = visitor.words;

  it('is copied whole by its button, and the page says so', async () => {
    const page = await visit(visitor, '/cannot-log-out', {permissions: ['clipboard-read', 'clipboard-write']});
    const block = page.locator('main pre').nth(2);
    const row = page.locator('main div:has(> pre)').nth(2);
    await row.getByRole('button', {name: copying.copy, exact: true}).click();
    await row.getByText(copying.copied, {exact: true}).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe((await block.innerText()).trimEnd());
    expect(copied).toMatch(/^iscsiadm /);
  });

  it('can be selected by hand where the browser refuses to copy', async () => {
    const page = await visit(visitor, '/cannot-log-out');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    const row = page.locator('main div:has(> pre)').nth(2);
    await row.getByRole('button', {name: copying.copy, exact: true}).click();
    await row.getByText(copying.notCopied.text, {exact: true}).waitFor();
  });
});
