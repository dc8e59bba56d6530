import type {Locator, Page} from 'playwright-core';
import {examples} from '../../src/reader/examples.ts';
import {hydrated, settled} from './settled.ts';

/** What a page shows while somebody uses it, and not when it is opened. */
export interface MidUse {
  /** `lab, a cable is cut`: for the title of a test and the name of a picture. */
  readonly name: string;
  readonly address: string;
  /** Brings the opened page there. Not given, its address leads there by itself. */
  readonly reach?: (page: Page) => Promise<void>;
  /** It lies over the page and goes away when something else is pressed. */
  readonly isOver?: true;
}

const simulators: readonly MidUse[] = [
  {name: 'cleanup, in the middle', address: '/cleanup?run=1~cleanup~target~R1~M2-csmE-1~M3-csmE-3~M2-csmI-1&at=2'},
  {name: 'cleanup, at its end', address: '/cleanup?run=1~cleanup~initiator~R1~M2-csmE-1~M4-csmE-1'},
  {name: 'connection, refused', address: '/connection?run=1~connection~target~S3~T4-1~T5-1~M1&at=2'},
  {name: 'connection, going on', address: '/connection?run=1~connection~initiator~S5~T15-c'},
  {name: 'session, in the middle', address: '/session?run=1~session~initiator~Q1~N1-1~N5-1&at=2'},
];

const lab: readonly MidUse[] = [
  {name: 'lab, a cable is cut', address: '/lab?s=cableCut&at=9'},
  {
    name: 'lab, own run',
    address:
      '/lab?run=1~erl2.max2.wait2.retain20.tasks~connect-newSession~deliver-a-target~deliver-a-initiator~deliver-a-target~accept-a~deliver-a-initiator~connect-addConnection~deliver-b-target~deliver-b-initiator~deliver-b-target~accept-b~deliver-b-initiator~reset-a~deliver-a-initiator~logout-b-2-1&at=13',
  },
];

const cards: readonly MidUse[] = [
  ['state', 'S8'],
  ['transition', 'T15'],
  ['term', 'csmE'],
].map(([kind = '', name = '']) => ({
  name: `card of ${name}`,
  address: kind === 'term' ? '/cleanup' : '/cleanup-wait',
  isOver: true,
  reach: async (page) => {
    const link = page.locator(`main a[data-name][href$="#${name}"]`).first();
    await link.scrollIntoViewIfNeeded();
    // Of the keyboard alone: a pointer that rests somewhere would close it again.
    await page.keyboard.press('Shift');
    await link.focus();
    await page.locator(`[data-card]`).waitFor();
  },
}));

const filters: readonly MidUse[] = [
  ['/terms', 'login'],
  ['/names', 'cleanup'],
  ['/lio-log', 'no such line'],
].map(([address = '', text = '']) => ({
  name: `${address.slice(1)}, filtered by “${text}”`,
  address,
  reach: async (page) => {
    await page.locator('main input[type=search]').first().fill(text);
  },
}));

const searches: readonly MidUse[] = ['T15', '登出', 'qqqq'].map((text) => ({
  name: `search for “${text}”`,
  address: '/timers',
  isOver: true,
  reach: async (page) => {
    await page.keyboard.press('/');
    const box = page.getByRole('dialog');
    await box.getByRole('combobox').fill(text);
    await box.locator('[role=option], .button').first().waitFor();
  },
}));

/** States that hold much of what no page shows at rest. */
export const midUses: readonly MidUse[] = [
  ...simulators,
  ...lab,
  ...cards,
  ...filters,
  ...searches,
  {name: 'scenarios, one opened', address: '/scenarios#scenario-cableCut'},
  {
    name: 'practice, a miss',
    address: '/practice?items=helper-is-refused',
    reach: async (page) => {
      const options = page.locator('[data-question] button[data-key]');
      await options.first().waitFor();
      for (const key of ['1', '2', '3']) await page.keyboard.press(key);
    },
  },
  {
    name: 'practice, a set opened',
    address: '/practice',
    reach: async (page) => {
      await page.locator('[data-practice-root] button[aria-expanded]').nth(4).click();
    },
  },
  {
    name: 'practice, a result',
    address: '/practice?set=cleanup-core&seed=4711&n=3&mode=exam&a=R2,M1,',
    reach: async (page) => {
      await page.locator('[data-practice-root] article').waitFor();
    },
  },
  ...examples.slice(0, 2).map(({id, tool}) => ({
    name: `terminal, ${id}`,
    address: '/read-my-terminal',
    reach: async (page: Page) => {
      // An answer folds the box with its examples.
      await page.reload();
      await hydrated(page);
      await page.getByRole('button', {name: tool}).click();
      await page.locator('main h2').first().waitFor();
    },
  })),
];

/** What a press opens and a second press closes: drawers, sheets, lists, menus. */
const closed = ':is(button, [role=button])[aria-expanded=false]:visible';

/**
 * Opens one after the other whatever the buttons of a place open, what stands in it too, and looks at the page each time. A
 * fold of the text is none of these: it is `<details>`.
 *
 * @param look is given the name of the button
 */
export async function withEachOpened(page: Page, place: Locator, look: (name: string) => Promise<void>): Promise<void> {
  for (const opener of await place.locator(closed).elementHandles()) {
    // What was opened before may have taken its place.
    if (!(await opener.isVisible())) continue;
    const name = await opener.evaluate((button) =>
      button instanceof HTMLElement ? (button.ariaLabel ?? button.textContent.trim()).slice(0, 40) : '',
    );
    await opener.click();
    await settled(page);
    await look(name);
    // A drawer in a sheet can be opened only now.
    const opened = await opener.getAttribute('aria-controls');
    if (opened !== null) await withEachOpened(page, page.locator(`[id="${opened}"]`), look);
    await page.keyboard.press('Escape');
    await settled(page);
    const isOpen = await opener.evaluate(
      (button) => button instanceof HTMLElement && button.isConnected && button.ariaExpanded === 'true',
    );
    // Not by the pointer: the menu of a phone covers the button that opened it, and Escape does not close it.
    if (isOpen) await opener.dispatchEvent('click');
    await settled(page);
  }
}
