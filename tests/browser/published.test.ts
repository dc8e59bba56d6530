import path from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {examples} from '../../src/reader/examples.ts';
import {readLabRun, writeAction, writeLabRun} from '../../src/lab/run/labLink.ts';
import {scenarioLink, scenarios} from '../../src/lab/scenarios/scenarios.ts';
import {act, isRefused} from '../../src/lab/world/act.ts';
import type {Action} from '../../src/lab/world/action.ts';
import {possibleIn} from '../../src/lab/world/actions.ts';
import {defaultSettings, startWorld} from '../../src/lab/world/world.ts';
import {stepLimit} from '../../src/run/linkText.ts';
import {nginx, type Nginx, openNginx} from '../nginx.ts';
import {describeWith} from '../skippedAloud.ts';
import {firefoxProgram, openFirefox} from './firefox.ts';
import {labWordsOf} from './lab.ts';
import {buildFolder, inLanguage, pagesOf, requireBuild} from './site.ts';
import {type Browser, openChromium, type Tab} from './tabs.ts';
import {inOtherLanguage, lightVisitors} from './visitors.ts';

const firefox = firefoxProgram();

describeWith(nginx, 'The site as nginx serves it, with its policy', (program) => {
  let server: Nginx;

  beforeAll(async () => {
    requireBuild();
    server = await openNginx(program, buildFolder, path.join(buildFolder, 'nginx.conf'));
  });

  afterAll(async () => {
    await server.close();
    expect(server.complaints()).toBe('');
  });

  describe('in Chromium', () => {
    journeys(openChromium, () => server.origin);
  });

  describeWith(firefox, 'in Firefox', (firefoxPath) => {
    journeys(
      () => openFirefox(firefoxPath),
      () => server.origin,
    );
  });
});

/** What readers do first; each journey fails when a page does anything against the policy, throws, or logs an error. */
function journeys(open: () => Promise<Browser>, origin: () => string) {
  let browser: Browser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await open();
  });

  afterAll(() => browser.close());

  afterEach(() => {
    expect(tab.complaints()).toEqual([]);
  });

  async function visit(address: string) {
    tab = await browser.newTab();
    await tab.goto(`${origin()}${address}`);
    await hydrated(tab);
  }

  describe.each(lightVisitors)('($locale)', (visitor) => {
    it('every page loads', async () => {
      tab = await browser.newTab();
      for (const page of pagesOf(visitor.locale)) {
        await tab.goto(`${origin()}${inLanguage(visitor.locale, page)}`);
        await hydrated(tab);
      }
    });

    it('a run is clicked, goes back and forward, is copied, and opens in the other language', async () => {
      await visit(inLanguage(visitor.locale, '/cleanup'));
      for (const [transition, state] of [
        ['M2', 'R2'],
        ['M3', 'R1'],
        ['M2', 'R2'],
        ['M4', 'R3'],
      ]) {
        // Without the mouse: what comes under a pointer that rests is not pressed for a moment.
        await tab.ask(
          (event: string) => document.querySelector<HTMLElement>(event)?.click(),
          `[role=group][id$="-${transition}"] button`,
        );
        await shows(tab, state);
        // The picture shows the step a frame before the address has it.
        await expect.poll(() => tab.url().searchParams.get('run')).toMatch(new RegExp(`~${transition}-[^~]*$`));
      }
      await tab.back();
      await shows(tab, 'R2');
      await tab.forward();
      await shows(tab, 'R3');
      await tab.press('button', visitor.words.simulator.copyLink);
      await expect.poll(() => tab.ask(texts, '[role=status]')).toContain(visitor.words.copying.copied);

      const run = tab.url().searchParams.get('run');
      expect(run).toMatch(/~M2-.*~M3-.*~M2-.*~M4-/);
      const other = inOtherLanguage(visitor);
      await tab.ask(
        (link: string) => document.querySelector<HTMLElement>(link)?.click(),
        `.navbar a[lang="${other.locale}"]`,
      );
      await expect.poll(() => tab.url().pathname).toBe(inLanguage(other.locale, '/cleanup'));
      expect(tab.url().searchParams.get('run')).toBe(run);
      await shows(tab, 'R3');
    });

    it('the dark theme stays after a reload', async () => {
      await visit(inLanguage(visitor.locale, '/cleanup'));
      const themeOf = () => tab.ask(attribute, {selector: 'html', name: 'data-theme-choice'});
      while ((await themeOf()) !== 'dark') {
        const before = await themeOf();
        await tab.press('.navbar [class*=toggleButton]');
        await expect.poll(themeOf).not.toBe(before);
      }
      await tab.reload();
      expect(await tab.ask(attribute, {selector: 'html', name: 'data-theme'})).toBe('dark');
    });

    it('a scenario plays to its last step in the lab, is drawn as a sequence, and “What now?” is answered', async () => {
      const words = labWordsOf(visitor);
      const link = scenarioLink(scenarios.halfOpen);
      const {length} = readLabRun(link).run.actions;
      await visit(`${inLanguage(visitor.locale, '/lab')}?run=${link}&at=0`);
      await tab.press('#lab summary', words.page.stepsAhead(length));
      for (let step = 1; step <= length; step += 1) {
        await tab.press(`#lab ol button[data-step="${step}"]`);
        await atStep(tab, step);
      }
      await tab.press('#lab [role=tab]', words.page.sequence);
      // The picture's own style sheet makes it bold.
      await expect.poll(() => tab.ask(style, {selector: '.sequence .end', name: 'font-weight'})).toBe('600');
      await tab.press('#lab button', words.page.whatNow);
      await expect.poll(() => tab.ask(texts, '#lab button')).toContain(words.page.playWay);
    });

    it('a sample is read', async () => {
      await visit(inLanguage(visitor.locale, '/read-my-terminal'));
      await tab.press('button', examples[0].tool);
      await expect.poll(() => tab.ask(texts, 'main a')).toContain('S8 CLEANUP_WAIT');
    });

    it('a page that is not there says so in its language', async () => {
      tab = await browser.newTab();
      await tab.goto(`${origin()}${inLanguage(visitor.locale, '/nope')}`);
      await hydrated(tab);
      expect(await tab.ask(attribute, {selector: 'html', name: 'lang'})).toBe(visitor.locale);
      // Chromium logs the answer itself as an error.
      expect(tab.complaints().filter((complaint) => !complaint.includes('404'))).toEqual([]);
    });

    it('the way from page to page inside the site brings each diagram with its style', async () => {
      await visit(inLanguage(visitor.locale, '/cleanup'));
      for (const page of ['/connection', '/session', '/cleanup']) {
        await tab.press(`.menu a[href="${inLanguage(visitor.locale, page)}"]`);
        await expect.poll(() => tab.url().pathname).toBe(inLanguage(visitor.locale, page));
        await expect.poll(() => tab.ask(style, {selector: 'figure .diagram .id', name: 'font-weight'})).toBe('700');
      }
    });
  });

  it('the longest run that the lab plays opens from its link', async () => {
    const run = longestRun();
    const link = writeLabRun(run);
    expect(link.length).toBeGreaterThan(8 * 1024);
    await visit(`/lab?run=${link}&at=${stepLimit}`);
    await atStep(tab, stepLimit);
    await tab.reload();
    await atStep(tab, stepLimit);
  });
}

async function hydrated(tab: Tab) {
  await expect.poll(() => tab.ask(attribute, {selector: 'html', name: 'data-has-hydrated'})).toBe('true');
}

/** Waits until the simulator's picture shows a state. */
async function shows(tab: Tab, state: string | undefined) {
  await expect.poll(() => tab.ask(attribute, {selector: 'figure .state.is-current', name: 'data-state'})).toBe(state);
}

/** Waits until the lab stands at a step. */
async function atStep(tab: Tab, step: number) {
  const selector = `#lab ol button[data-step="${step}"]`;
  await expect.poll(() => tab.ask(attribute, {selector, name: 'aria-current'})).toBe('step');
}

/** As many steps as the lab plays, each the possible one with the longest text in a link. */
function longestRun() {
  let world = startWorld(defaultSettings);
  const actions: Action[] = [];
  while (actions.length < stepLimit) {
    const [longest] = possibleIn(world).toSorted(
      (one, other) =>
        writeAction(other).length - writeAction(one).length || (writeAction(one) < writeAction(other) ? -1 : 1),
    );
    if (longest === undefined) throw new Error(`Nothing is possible after ${actions.length} steps`);
    const outcome = act(world, longest);
    if (isRefused(outcome)) throw new Error(`${writeAction(longest)} was offered and is refused`);
    actions.push(longest);
    ({world} = outcome);
  }
  return {settings: defaultSettings, actions};
}

/** Runs in the page. */
function attribute({selector, name}: {readonly selector: string; readonly name: string}): string | null {
  return document.querySelector(selector)?.getAttribute(name) ?? null;
}

/** Runs in the page. */
function style({selector, name}: {readonly selector: string; readonly name: string}): string | null {
  const element = document.querySelector(selector);
  return element === null ? null : getComputedStyle(element).getPropertyValue(name);
}

/** Runs in the page. */
function texts(selector: string): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].map((element) => element.innerText.trim());
}
