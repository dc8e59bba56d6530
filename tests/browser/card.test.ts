import {describe, expect, it} from 'vitest';
import {cardWords as en} from '../../src/text/en/card.ts';
import {cardWords as zhHans} from '../../src/text/zh-Hans/card.ts';
import {stateLabel} from '../../src/say/labels.ts';
import {inLanguage} from './site.ts';
import {lightVisitors} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();

describe.each(lightVisitors)('A name on a page ($locale)', (visitor) => {
  const {card} = visitor.locale === 'en' ? en : zhHans;
  const link = 'main p a[data-name][href$="#S8"]';

  it('opens its card under a resting pointer, and leads into the simulator from there', async () => {
    const page = await visit(visitor, '/cleanup-wait');
    await page.locator(link).first().hover();
    const opened = page.locator('[data-card=state]');
    await opened.getByText(visitor.words.glosses.S8).waitFor();
    expect(await opened.getAttribute('aria-label')).toBe(card.about(stateLabel('S8')));
    await opened.getByRole('link', {name: card.open}).click();
    await page.waitForURL((url) => url.pathname === inLanguage(visitor.locale, '/connection'));
    await page.locator('#simulator [data-state=S8].is-current').first().waitFor({state: 'attached'});
    await opened.waitFor({state: 'detached'});
  });

  it('opens it for the keyboard, which goes in, comes back and closes it', async () => {
    const page = await visit(visitor, '/cleanup-wait');
    const first = page.locator(link).first();
    await page.keyboard.press('Tab');
    await first.focus();
    const opened = page.locator('[data-card=state]');
    await opened.getByText(card.keys).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await opened.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await first.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await opened.waitFor({state: 'detached'});
    expect(await first.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('stays in the window on a phone, where a long press opens it and a tap follows the link', async () => {
    const page = await visit(visitor, '/cleanup-wait', {viewport: {width: 360, height: 740}, hasTouch: true});
    const first = page.locator(link).first();
    await first.scrollIntoViewIfNeeded();
    const box = await first.boundingBox();
    const at = {x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5};
    const touch = await page.context().newCDPSession(page);
    await touch.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: [at]});
    const opened = page.locator('[data-card=state]');
    await opened.waitFor();
    await touch.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
    const {x, width} = (await opened.boundingBox()) ?? {x: NaN, width: NaN};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(360);
    expect(new URL(page.url()).pathname).toBe(inLanguage(visitor.locale, '/cleanup-wait'));
    await page.locator('h1').tap();
    await opened.waitFor({state: 'detached'});
    await first.tap();
    await page.waitForURL((url) => url.hash === '#S8');
  });

  it('is explained where it is a term of the field', async () => {
    const page = await visit(visitor, '/cleanup');
    await page.locator('main a[data-name][href$="#csmE"]').first().hover();
    await page.locator('[data-card=term]').getByRole('link', {name: card.allTerms}).click();
    await page.waitForURL((url) => url.pathname === inLanguage(visitor.locale, '/terms'));
  });
});
