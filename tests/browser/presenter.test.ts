import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {presentWords} from '../../src/text/catalogues.ts';
import {inLanguage} from './site.ts';
import {lightVisitors} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();

const machine = {address: '/connection', query: 'run=1~connection~target~S3~T4-1~T5-1~T15-a&at=2', steps: 3};
const scenario = {address: '/lab', query: 's=cableCut&at=9', steps: 14};
const screens = [
  {width: 1280, height: 720},
  {width: 1024, height: 768},
];

describe.each(lightVisitors)('A run on the wall ($locale)', (visitor) => {
  const {words} = visitor;
  const {present} = presentWords[visitor.locale];

  /** As it stands, without what moves. */
  const open = (address: string, viewport = screens[0]!) =>
    visit(visitor, address, {viewport, reducedMotion: 'reduce'});
  const step = (page: Page) => page.locator('dialog [data-step]').getAttribute('data-step');

  it.each([machine, scenario].flatMap((shown) => screens.map((screen) => ({...shown, ...screen}))))(
    'of $address has no type below 24 pixels and nothing that sticks out, at every step, on $width x $height',
    async ({address, query, steps, width, height}) => {
      const page = await open(`${address}?${query.replace(/&at=.*/, '&at=0')}&present`, {width, height});
      for (let at = 0; at <= steps; at += 1) {
        await expect.poll(() => step(page)).toBe(String(at));
        expect(await page.evaluate(whatIsSmallOrOut), `at step ${at}`).toEqual([]);
        await page.keyboard.press('ArrowRight');
      }
      expect(await page.locator('dialog').locator('button, a, input').count()).toBe(0);
    },
  );

  it.each([machine, scenario])(
    'of $address is begun by its button, goes by keys, and ends at the same step',
    async ({address, query}) => {
      const page = await open(`${address}?${query}`);
      await page.getByRole('main').getByRole('button', {name: words.simulator.present}).click();
      const at = Number(/at=(\d+)/.exec(query)?.[1]);
      await expect.poll(() => step(page)).toBe(String(at));
      for (const [key, moves] of [
        ['ArrowLeft', -1],
        ['PageUp', -2],
        ['PageDown', -1],
      ] as const) {
        await page.keyboard.press(key);
        await expect.poll(() => step(page)).toBe(String(at + moves));
      }
      for (const [key, blank] of [
        ['b', 'black'],
        ['.', 'white'],
        ['.', null],
      ] as const) {
        await page.keyboard.press(key);
        await expect.poll(() => page.locator('dialog > div').getAttribute('data-blank')).toBe(blank);
      }
      const {search} = new URL(page.url());
      expect(search).toMatch(/[?&]present$/);
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor({state: 'detached'});
      await expect.poll(() => new URL(page.url()).search).toBe(search.replace(/[?&]present$/, ''));
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('dialog').count()).toBe(0);
    },
  );

  it.each(screens)('has every state of a machine on it, on $width x $height', async ({width, height}) => {
    const page = await open(`${machine.address}?${machine.query}&present`, {width, height});
    await expect.poll(() => step(page)).toBe('2');
    expect(await page.evaluate(statesOutOfSight)).toEqual([]);
  });

  it('joins a cause to its effect by an arc within the end at which both are', async () => {
    const page = await open(`${scenario.address}?s=cableCut&at=13&present`);
    const arcs = page.locator('dialog [data-arc]');
    await expect.poll(() => arcs.count()).toBe(1);
    const boxOf = async (of: string) => (await page.locator(`dialog [data-side=target] ${of}`).boundingBox())!;
    const [arc, cause, effect] = [
      (await arcs.boundingBox())!,
      await boxOf('[data-took=T5]'),
      await boxOf('[data-took=T8]'),
    ];
    expect(arc.y).toBeLessThan(effect.y + effect.height);
    expect(arc.y + arc.height).toBeGreaterThan(cause.y);
    expect(arc.x).toBeGreaterThan(effect.x + effect.width);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => arcs.count()).toBe(0);
  });

  it('is in step with its notes alone, whichever of the two goes on; L takes it into the other language', async () => {
    const page = await open(`${scenario.address}?${scenario.query}&present`);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await expect.poll(() => step(other)).toBe('9');
    await expect.poll(() => step(page)).toBe('9');
    const opened = page.waitForEvent('popup');
    await page.keyboard.press('n');
    const notes = await opened;
    const told = (at: number) => notes.getByText(present.onWall({at, count: scenario.steps}), {exact: true}).waitFor();
    await told(9);
    await page.keyboard.press('ArrowRight');
    await told(10);
    await notes.getByRole('button', {name: present.next, exact: true}).click();
    await expect.poll(() => step(page)).toBe('11');
    await notes.getByRole('button', {name: present.black}).click();
    await expect.poll(() => page.locator('dialog > div').getAttribute('data-blank')).toBe('black');
    await page.keyboard.press('l');
    await expect.poll(() => new URL(page.url()).pathname).toBe(visitor.locale === 'en' ? '/zh-Hans/lab' : '/lab');
    await expect.poll(() => step(page)).toBe('11');
    await notes.close();
    expect(await step(other)).toBe('9');
    await other.close();
  });

  it('has in its notes the lesson, which goes on by a press, and the question with which a scenario ends', async () => {
    const page = await open(`${scenario.address}?s=resetOnly&at=9&present`);
    await expect.poll(() => step(page)).toBe('9');
    const opened = page.waitForEvent('popup');
    await page.keyboard.press('n');
    const notes = (await opened).getByRole('dialog');
    const now = notes.locator('li[aria-current=step]');
    await expect.poll(() => now.innerText()).toMatch(/^2–4/);
    // What the plan asks there is named by the same chips as on its page.
    await notes.locator('p [data-form]', {hasText: 'N5'}).waitFor();
    // None of its buttons has the focus yet.
    await notes.page().keyboard.press(' ');
    await expect.poll(() => step(page)).toBe('10');
    await notes.getByText(present.answer, {exact: true}).click();
    await notes.locator('details[open] p').first().waitFor();
    await notes.locator('ol button').nth(1).click();
    await expect.poll(() => step(page)).toBe('11');
    await expect.poll(() => now.innerText()).toMatch(/^4–7/);
    await notes.getByRole('combobox').selectOption('forty');
    await expect.poll(() => now.innerText()).toMatch(/^8–15/);
    await notes.locator('ol button').last().click();
    await expect.poll(() => page.url()).toContain('s=cableCut&at=7');
    // Pressed again, the key loads nothing anew: the notes keep their lesson, and how long they are open.
    await page.goto(inLanguage(visitor.locale, '/lab?s=resetOnly&at=9&present'));
    await expect.poll(() => now.innerText()).toMatch(/^8–15/);
    await page.keyboard.press('n');
    await notes.locator('li[aria-current=step]', {hasText: '8–15'}).waitFor();
    await notes.page().close();
  });

  it('says so when the browser opens no second window', async () => {
    const page = await open(`${machine.address}?${machine.query}&present`);
    await expect.poll(() => step(page)).toBe('2');
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.keyboard.press('n');
    await page.getByText(present.noWindow).waitFor();
  });
});

/** Runs in the page: states that no picture of the wall shows whole. */
function statesOutOfSight(): readonly string[] {
  const seen = new Map<string, boolean>();
  for (const state of document.querySelectorAll('dialog [data-state]')) {
    const frame = state.closest('[data-fit]')?.parentElement?.getBoundingClientRect() ?? new DOMRect();
    const {left, right, top, bottom, width} = state.getBoundingClientRect();
    const isWhole =
      width > 0 && left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
    const id = state.getAttribute('data-state') ?? '';
    seen.set(id, isWhole || seen.get(id) === true);
  }
  return [...seen].flatMap(([id, isWhole]) => (isWhole ? [] : [id]));
}

/** Runs in the page: text that is smaller than 24 pixels, and elements that reach out of the screen or are cut. */
function whatIsSmallOrOut(): readonly string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement | SVGElement>('dialog [data-step] *')) {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    const {left, right, top, bottom} = element.getBoundingClientRect();
    // A picture that is larger than its place shows a part of itself.
    if (element.matches('[data-fit]')) continue;
    const svg = element.closest('svg');
    if (svg !== null) {
      if (!hasText || element.tagName === 'title' || element.tagName === 'desc') continue;
      const scale = svg.getBoundingClientRect().height / Number(svg.getAttribute('height'));
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size < 23.9) found.push(`${size} px: ${element.textContent}`);
      continue;
    }
    if (hasText && Number.parseFloat(getComputedStyle(element).fontSize) < 23.9)
      found.push(`small: ${element.textContent}`);
    if (left < -0.5 || top < -0.5 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5)
      found.push(`out: ${element.outerHTML.slice(0, 90)}`);
    if (
      hasText &&
      element instanceof HTMLElement &&
      element.scrollWidth > element.clientWidth + 1 &&
      element.clientWidth > 0
    )
      found.push(`cut: ${element.textContent}`);
  }
  return found;
}
