import {existsSync} from 'node:fs';
import {launch} from 'puppeteer-core';
import {type Browser, logViolations, tabOf} from './tabs.ts';

/** Starts a Firefox, driven by Puppeteer over WebDriver BiDi, which every release understands, ESR too. */
export async function openFirefox(program: string): Promise<Browser> {
  const browser = await launch({browser: 'firefox', executablePath: program});
  return {
    newTab: async () => {
      const page = await (await browser.createBrowserContext()).newPage();
      await page.setViewport({width: 1280, height: 800});
      await page.evaluateOnNewDocument(logViolations);
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(`threw ${String(error)}`));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`logged ${message.text()}`);
      });
      return tabOf(page, complaints);
    },
    close: () => browser.close(),
  };
}

/** The program of an installed Firefox, or what a test says that cannot run without it. */
export function firefoxProgram(): string | {readonly missing: string} {
  const places = [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ];
  const found = process.env.FIREFOX_PATH ?? places.find((place) => existsSync(place));
  return (
    found ?? {
      missing: 'there is no Firefox: install it (Debian: apt-get install firefox-esr), or name it in FIREFOX_PATH',
    }
  );
}
