import {expect, vi} from 'vitest';
import {launchChromium} from '../../src/cli/chromium.ts';
import {patience} from './visits.ts';

/** One tab of some browser, by what Playwright and Puppeteer have in common: so that a journey is written once for both. */
export interface Tab {
  readonly goto: (address: string) => Promise<unknown>;
  readonly back: () => Promise<unknown>;
  readonly forward: () => Promise<unknown>;
  readonly reload: () => Promise<unknown>;
  readonly url: () => URL;
  /** Runs a function in the page; it sees nothing but its argument. */
  readonly ask: <Argument, Answer>(inPage: (argument: Argument) => Answer, argument: Argument) => Promise<Answer>;
  /** Clicks with the mouse on the first visible element of this selector, and with this text if one is given. */
  readonly press: (selector: string, text?: string) => Promise<void>;
  /** What pages threw, logged as an error, or did against the policy, since this was last asked. */
  readonly complaints: () => readonly string[];
}

/** A browser that was started; each of its tabs has nothing stored and nothing cached. */
export interface Browser {
  readonly newTab: () => Promise<Tab>;
  readonly close: () => Promise<void>;
}

/** Starts Chromium, driven by Playwright. */
export async function openChromium(): Promise<Browser> {
  const browser = await launchChromium();
  return {
    newTab: async () => {
      const page = await (await browser.newContext()).newPage();
      await page.addInitScript(logViolations);
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

/** What a page of Playwright and one of Puppeteer both are. */
interface Page {
  readonly goto: (address: string) => Promise<unknown>;
  readonly goBack: () => Promise<unknown>;
  readonly goForward: () => Promise<unknown>;
  readonly reload: () => Promise<unknown>;
  readonly url: () => string;
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly evaluateHandle: (expression: string) => Promise<{
    readonly asElement: () => {readonly click: () => Promise<void>} | null;
  }>;
}

/**
 * A tab that is driven through this page.
 *
 * @param complaints where what the page complains of is put
 */
export function tabOf(page: Page, complaints: string[]): Tab {
  return {
    goto: (address) => page.goto(address),
    back: () => page.goBack(),
    forward: () => page.goForward(),
    reload: () => page.reload(),
    url: () => new URL(page.url()),
    // The answer has come as JSON from the function whose type says what it is.
    ask: async <Argument, Answer>(inPage: (argument: Argument) => Answer, argument: Argument) =>
      (await page.evaluate(callOf(inPage, argument))) as Answer,
    press: async (selector, text) => {
      await vi.waitFor(
        async () => {
          const handle = await page.evaluateHandle(callOf(visible, {selector, text: text ?? null}));
          const element = handle.asElement();
          expect(element, `${selector} ${text ?? ''}`).not.toBeNull();
          await element?.click();
        },
        {timeout: patience},
      );
    },
    complaints: () => complaints.splice(0),
  };
}

function callOf<Argument>(inPage: (argument: Argument) => unknown, argument: Argument): string {
  return `(${String(inPage)})(${JSON.stringify(argument)})`;
}

/** Runs in the page: finds what is pressed, and brings it out from under the bars that stay at the top. */
function visible({selector, text}: {readonly selector: string; readonly text: string | null}): Element | null {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (element) => element.checkVisibility() && (text === null || element.innerText.trim() === text),
  );
  found?.scrollIntoView({block: 'center', behavior: 'instant'});
  return found ?? null;
}

/** Runs in each page before its own scripts. */
export function logViolations() {
  addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample, sourceFile}) => {
    // eslint-disable-next-line no-console -- what a page logs as an error is what a tab complains of
    console.error(`against the policy: ${violatedDirective} ${blockedURI} ${sample} ${sourceFile}`);
  });
}
