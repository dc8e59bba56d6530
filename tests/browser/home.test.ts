import {describe, expect, it} from 'vitest';
import {examples} from '../../src/reader/examples.ts';
import {beatIds} from '../../src/lab/scenarios/story.ts';
import {readerWords as en} from '../../src/text/en/reader.ts';
import {readerWords as zhHans} from '../../src/text/zh-Hans/reader.ts';
import {labOn, labWordsOf} from './lab.ts';
import {inOtherLanguage, lightVisitors, visitors} from './visitors.ts';
import {hydrated} from './settled.ts';
import {inLanguage} from './site.ts';
import {visits} from './visits.ts';

const {visit} = visits();

const desktop = {width: 1440, height: 900};
const phone = {width: 360, height: 740};

describe.each(lightVisitors)('The home page ($locale)', (visitor) => {
  const {home} = visitor.words;
  const count = (number: number) => home.count({number, of: beatIds.length});

  it.each([
    {viewport: desktop, screens: 3},
    {viewport: phone, screens: 6},
  ])('is at most $screens screens of $viewport.width pixels, and needs no sideways scroll', async (wish) => {
    const page = await visit(visitor, '/', {viewport: wish.viewport});
    const [width, height] = await page.evaluate(() => {
      const root = document.documentElement;
      return [root.scrollWidth, root.scrollHeight] as const;
    });
    expect(width).toBe(wish.viewport.width);
    expect(height / wish.viewport.height).toBeLessThanOrEqual(wish.screens);
  });

  it('keeps every address that it ever had', async () => {
    const page = await visit(visitor, '/');
    for (const id of ['readers', 'machines', 'lab', 'terminal', 'how-to-read'])
      expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
  });

  it('plays its story once, to the end, and not again when its reader comes back', async () => {
    const page = await visit(visitor, '/', {viewport: desktop});
    const story = page.getByRole('region', {name: home.story});
    await story.getByText(count(1), {exact: true}).waitFor();
    await story.getByRole('button', {name: home.pause}).waitFor();
    await story.getByText(count(6), {exact: true}).waitFor();
    await story.getByRole('button', {name: home.play}).waitFor();

    await story.getByRole('link').click();
    // The page stays until the next one is there, so its address says too little.
    await labOn(page, labWordsOf(visitor)).root.waitFor();
    await page.goBack();
    await story.getByText(count(3), {exact: true}).waitFor();
    await story.getByRole('button', {name: home.play}).waitFor();
  });

  it('opens each of its beats in the lab, at its step', async () => {
    const page = await visit(visitor, '/', {viewport: desktop, reducedMotion: 'reduce'});
    const story = page.getByRole('region', {name: home.story});
    await story.getByText(count(3), {exact: true}).waitFor();
    await story.getByRole('button', {name: home.next}).click();
    await story.getByText(home.beats.triesAgain.text).first().waitFor();
    await story.getByRole('link').click();
    await page.waitForURL((url) => url.pathname === inLanguage(visitor.locale, '/lab'));
    expect(new URL(page.url()).search).toBe('?s=cableCut&at=11');
    await labOn(page, labWordsOf(visitor)).root.waitFor();
  });

  it.each([desktop, phone, {width: 320, height: 640}])(
    'has a story that never moves what is below it, at $width pixels',
    async (viewport) => {
      const page = await visit(visitor, '/', {viewport, reducedMotion: 'reduce'});
      const story = page.getByRole('region', {name: home.story});
      const heights = new Set<number>();
      for (const id of beatIds) {
        await story.getByRole('button', {name: home.beats[id].title}).click();
        await story.locator('p', {hasText: home.beats[id].text}).waitFor();
        heights.add((await story.boundingBox())?.height ?? 0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      }
      expect(heights.size).toBe(1);
    },
  );

  it('tells the whole story without JavaScript, with no control that does nothing', async () => {
    const page = await visit(visitor, '/', {javaScriptEnabled: false});
    expect(await page.locator('#lab li').filter({visible: true}).allInnerTexts()).toEqual(
      beatIds.map((id) => `${home.beats[id].title}\n${home.beats[id].text}`),
    );
    expect(await page.locator('#lab p').filter({hasText: home.beats.givesUp.text}).isVisible()).toBe(true);
    expect(await page.getByRole('img', {name: 'CLEANUP_WAIT'}).first().isVisible()).toBe(true);
    expect(
      await page.getByRole('main').locator(':is(button, textarea, input, select):visible').allInnerTexts(),
    ).toEqual([]);
  });

  it('hands what is pasted anywhere to the reader of terminals, and leaves it in no address and no storage', async () => {
    const page = await visit(visitor, '/', {reducedMotion: 'reduce'});
    const [{text}] = examples;
    await page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', pasted);
      document.body.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
    }, text);
    const box = page.getByRole('textbox', {name: home.paste});
    await expect.poll(() => box.inputValue()).toBe(text);
    await box.locator('xpath=ancestor::form').getByRole('button', {name: home.read}).click();
    await page.waitForURL((url) => url.pathname === inLanguage(visitor.locale, '/read-my-terminal'));
    const words = visitor.locale === 'en' ? en : zhHans;
    expect(await page.getByRole('textbox', {name: words.paste}).inputValue()).toBe(text);
    await page.getByRole('main').getByText('CLEANUP_WAIT').last().waitFor();
    const left = await page.evaluate(() =>
      JSON.stringify([window.location.href, window.history.state, localStorage, sessionStorage]),
    );
    expect(left).not.toContain('backup-01');

    // Back home and here again without another paste: what was read is still here.
    await page.goBack();
    await page.goForward();
    expect(await page.getByRole('textbox', {name: words.paste}).inputValue()).toBe(text);
  });
});

describe.each(visitors)('The bar ($locale, $colorScheme)', (visitor) => {
  it.each([320, 360, 768, 1024, 1440])(
    'has its whole name and the other language in it, at %d pixels',
    async (width) => {
      const page = await visit(visitor, '/terms', {viewport: {width, height: 740}});
      const name = page.locator('.navbar__title').first();
      expect(await name.evaluate(({scrollWidth, clientWidth}) => scrollWidth <= clientWidth)).toBe(true);
      const other = inOtherLanguage(visitor);
      const link = page.locator(`.navbar a[lang="${other.locale}"]`);
      const box = await link.boundingBox();
      expect(box !== null && box.x >= 0 && box.x + box.width <= width && box.height < 48).toBe(true);
      await link.click();
      await page.locator(`html[lang="${other.locale}"]`).waitFor();
      await hydrated(page);
    },
  );
});
