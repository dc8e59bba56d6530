import type {BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, afterEach, expect} from 'vitest';
import {hydrated} from './settled.ts';
import {inLanguage, openSite, type Site} from './site.ts';
import type {Visitor} from './visitors.ts';

/** Milliseconds that something on a page may take: long enough for a machine with other work, so that only what never comes fails. */
export const patience = 30_000;

/** What a visitor has besides a language and a theme. */
interface Wishes extends Pick<
  BrowserContextOptions,
  'javaScriptEnabled' | 'reducedMotion' | 'permissions' | 'hasTouch'
> {
  readonly viewport?: {readonly width: number; readonly height: number};
}

/** How the tests of one file come to pages of the site. */
export interface Visits {
  /** Opens an address (`/cleanup?run=…`) anew in the visitor's language and waits until the page answers clicks. */
  readonly visit: (visitor: Visitor, page: string, options?: Wishes) => Promise<Page>;
}

/**
 * The site for the tests of one file. A test fails, whatever it asserts, when a page it visited threw, logged an error,
 * opened a dialog or asked another host for anything.
 */
export function visits(): Visits {
  let site: Site | undefined;
  const complaints: string[] = [];
  // A visitor keeps their tab, with what it has in its cache: that is as good as new, and three times as fast.
  const tabs = new Map<string, Page>();
  const used = new Set<Page>();

  afterEach(async () => {
    for (const tab of used) {
      for (const page of tab.context().pages()) if (page !== tab) await page.close();
      // Also an address that differs in nothing but its hash is a new page after this one.
      await tab.goto('about:blank');
      await tab.emulateMedia({media: null, forcedColors: null});
    }
    used.clear();
    expect(complaints.splice(0), 'what the visited pages complained of').toEqual([]);
  });

  afterAll(() => site?.close());

  async function tabFor(wishes: BrowserContextOptions): Promise<Page> {
    const known = tabs.get(JSON.stringify(wishes));
    if (known !== undefined) return known;
    site ??= await openSite();
    const {origin} = site;
    const tab = await site.newPage({baseURL: origin, ...wishes});
    tab.setDefaultTimeout(patience);
    listen(tab, origin, complaints);
    // A test may open another tab beside it.
    tab.context().on('page', (page) => {
      listen(page, origin, complaints);
    });
    tabs.set(JSON.stringify(wishes), tab);
    return tab;
  }

  return {
    visit: async ({locale, colorScheme}, address, options = {}) => {
      const wishes = {viewport: {width: 1280, height: 800}, colorScheme, locale, ...options};
      const page = await tabFor(wishes);
      used.add(page);
      await page.setViewportSize(wishes.viewport);
      await page.goto(inLanguage(locale, address));
      if (options.javaScriptEnabled !== false) await hydrated(page);
      return page;
    },
  };
}

function listen(page: Page, origin: string, complaints: string[]) {
  page.on('pageerror', (error) => complaints.push(`threw ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`logged ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    complaints.push(`opened a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) complaints.push(`asked ${url.host} for ${url.href}`);
  });
}
