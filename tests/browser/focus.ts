import type {Locator, Page} from 'playwright-core';
import {expect} from 'vitest';
import {settled} from './settled.ts';

/** Presses Tab, or goes back with Shift, until the focus is there, and asks at each stop on the way whether it can be seen. */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const visited: string[] = [];
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(whereFocusIs);
    expect(stop, `after ${visited.slice(-3).join(', ')}`).toMatchObject({lost: false, marked: true, inView: true});
    visited.push(stop.name);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never reached it; it visited ${visited.join(', ')}`);
}

/** After a step the focus is in the widget and can be seen, though the button that was pressed may be gone. */
export async function keepsFocus(page: Page, widget: Locator): Promise<void> {
  // Docusaurus moves the focus, if it does, after the new address is drawn.
  await settled(page);
  expect(await page.evaluate(whereFocusIs)).toMatchObject({lost: false, marked: true, inView: true});
  expect(await widget.evaluate((element) => element.contains(document.activeElement))).toBe(true);
}

/** Runs in the page. The focus may be marked on what the control is drawn as: a radio button is drawn as its label. */
function whereFocusIs() {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) {
    return {name: 'nothing', lost: true, marked: false, inView: false};
  }
  const drawn = [focused, ...(focused instanceof HTMLInputElement ? [focused.nextElementSibling] : [])];
  const box = focused.getBoundingClientRect();
  return {
    name: `${focused.tagName} ${focused.textContent.trim().slice(0, 30)}`,
    lost: false,
    marked: drawn.some((element) => {
      if (element === null) return false;
      const {outlineStyle, outlineWidth} = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    }),
    inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}
