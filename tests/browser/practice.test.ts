import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {exerciseOf, judge, modelAnswer, pick} from '../../src/exercises/index.ts';
import {readRun} from '../../src/run/runLink.ts';
import {eventText, stateLabel} from '../../src/say/labels.ts';
import {familyOf} from '../../src/spec/index.ts';
import {practiceWords as english} from '../../src/text/en/practice.ts';
import type {Locale} from '../../src/text/locales.ts';
import type {PracticeWords} from '../../src/text/practice.ts';
import {practiceWords as chinese} from '../../src/text/zh-Hans/practice.ts';
import {lightVisitors, type Visitor} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();

const wordsOf: Readonly<Record<Locale, PracticeWords>> = {en: english, 'zh-Hans': chinese};

const address = '/practice?set=cleanup-core&seed=4711&n=3';

/** Of an item of that address: the keys of its right answer, and the key of a first answer that is wrong. */
const items = pick({set: 'cleanup-core', seed: 4711, n: 3}).map((id) => {
  const exercise = exerciseOf(id);
  if (exercise?.form !== 'choice') throw new Error(`${id} is no choice`);
  const [right, reason] = modelAnswer(exercise).split('~');
  const reasons = exercise.second?.optionsAfter[right ?? ''] ?? [];
  return {
    ids: exercise.options.map((option) => option.id),
    right: String(1 + exercise.options.findIndex((option) => option.id === right)),
    reason: reason === undefined ? null : String.fromCharCode(97 + reasons.findIndex((option) => option.id === reason)),
    wrong: String(1 + exercise.options.findIndex((option) => option.id !== right)),
    isWhole: judge(exercise, modelAnswer(exercise)).right,
  };
});

async function answer(page: Page, {right, reason}: (typeof items)[number]) {
  await page.keyboard.press(right);
  if (reason !== null) await page.keyboard.press(reason);
}

function option(page: Page, key: string) {
  return page.locator(`[data-question] button[data-key="${key}"]`);
}

async function next(page: Page, words: PracticeWords, number: number) {
  await page.getByRole('button', {name: words.practice.next}).click();
  await page
    .locator(`[data-practice-root] [role=img][aria-label="${words.practice.itemOf({number, of: 3})}"]`)
    .waitFor();
}

describe.each(lightVisitors)('Who practises ($locale)', (visitor: Visitor) => {
  const words = wordsOf[visitor.locale];
  const {practice} = words;

  it('reads the whole name of a state on the stage of a question, on a phone too', async () => {
    const page = await visit(visitor, '/practice?items=lab.resetOnly.login.initiator.cleanup-a');
    await page.setViewportSize({width: 360, height: 740});
    const cell = page.locator('section[data-side=initiator][data-wire=a]');
    const name = cell.locator('header').getByText('CLEANUP_WAIT', {exact: true});
    await name.waitFor();
    const end = async (of: typeof cell) => {
      const box = await of.boundingBox();
      return box === null ? NaN : box.x + box.width;
    };
    await expect.poll(async () => (await end(name)) <= (await end(cell))).toBe(true);
  });

  it('learns by keyboard: a miss has its reason where it was made, and the answer is there to be seen', async () => {
    expect(items.every(({isWhole}) => isWhole)).toBe(true);
    const page = await visit(visitor, address);
    await page.evaluate(() => {
      localStorage.clear();
    });
    await page.reload();
    const [first, second, third] = items;
    await option(page, first!.wrong).waitFor();
    await page.keyboard.press(first!.wrong);
    const missed = page.locator('[data-question] li', {has: page.locator('button[data-mark=wrong]')});
    // As one text: a chip is a box of its own.
    const reason = (await missed.locator('p').textContent()) ?? '';
    expect(reason.length).toBeGreaterThan(10);
    expect(await page.locator('[data-practice-root] [role=status]', {hasText: practice.wrong}).textContent()).toContain(
      reason,
    );
    await page.getByRole('button', {name: practice.seeIt}).click();
    await expect.poll(() => option(page, first!.right).getAttribute('data-mark')).toBe('right');
    await next(page, words, 2);
    await answer(page, second!);
    await expect.poll(() => option(page, second!.right).getAttribute('data-mark')).toBe('right');
    // The same place after a reload, and by the browser’s own way back.
    await page.reload();
    await expect.poll(() => option(page, second!.right).getAttribute('data-mark')).toBe('right');
    await next(page, words, 3);
    await answer(page, third!);
    await page.goBack();
    await expect.poll(() => option(page, second!.right).getAttribute('data-mark')).toBe('right');
    await page.goForward();
    await page.getByRole('button', {name: practice.toResult}).click();
    await page.getByText(practice.checkCode, {exact: true}).first().waitFor();
    expect(await page.locator('h2[data-ask]').innerText()).toMatch(/2.*3|3.*2/);
  });

  it('is examined: nothing is told before all is handed in, and a trainer’s page knows the code', async () => {
    const page = await visit(visitor, `${address}&mode=exam`);
    await option(page, items[0]!.wrong).waitFor();
    await page.keyboard.press(items[0]!.wrong);
    expect(await page.locator('[data-question] button[data-mark=wrong]').count()).toBe(0);
    await answer(page, items[0]!);
    await next(page, words, 2);
    await answer(page, items[1]!);
    await next(page, words, 3);
    await page.getByRole('button', {name: practice.handIn}).click();
    // One item is open: the sheet says so, and asks once more.
    await page.locator('[data-practice-root] ol').getByText(practice.open, {exact: true}).waitFor();
    const handIn = page.locator('[data-practice-root] p').getByRole('button', {name: practice.handIn});
    await handIn.click();
    await page.getByText(practice.handInOpen(1)).waitFor();
    await handIn.click();
    const code = await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText();
    const link = page.url();
    await page.getByRole('link', {name: practice.checkACode}).click();
    await page.getByLabel(practice.resultLink).fill(link);
    await page.getByLabel(practice.codeField, {exact: true}).fill(code.toLowerCase());
    await page.getByRole('button', {name: practice.compare, exact: true}).click();
    const said = page.locator('[data-practice-root] [role=status]').first();
    await expect
      .poll(() => said.innerText())
      .toContain(practice.codeFits({set: visitor.words.exercises.sets['cleanup-core'].name, right: 2, of: 3}));
    await page.getByLabel(practice.codeField, {exact: true}).fill('0000-0000-0000');
    await page.getByRole('button', {name: practice.compare, exact: true}).click();
    await expect.poll(() => said.innerText()).toContain(code);
  });

  it('plays a run whose goal ticks as it is met, from a start and in a role that are given', async () => {
    const exercise = exerciseOf('free-without-timeout');
    if (exercise?.form !== 'run') throw new Error('picked');
    const {start, par, budget} = exercise;
    const {played} = readRun(modelAnswer(exercise), familyOf(start.machine));
    const page = await visit(visitor, `/practice?items=${exercise.id}`);
    const simulator = page.locator('#simulator');
    const reached = page.locator('[data-practice-root] li[data-mark]').first();
    const pips = (used: number) =>
      page.getByRole('img', {name: [practice.used(used), practice.par({par, budget})].join(practice.between)});
    await pips(0).waitFor();
    expect(await reached.getAttribute('data-mark')).toBe('open');
    expect(await simulator.locator('select, input').count()).toBe(0);
    for (const {event, clause} of played) {
      const name = eventText(visitor.words, event, clause.role);
      // Not by a pointer: what it presses a moment after a step may have been meant for what stood there.
      await simulator.getByRole('button', {name}).first().dispatchEvent('click');
    }
    await pips(played.length).waitFor();
    expect(await reached.getAttribute('data-mark')).toBe('right');
    const line = visitor.words.exercises.goal.endsIn({state: stateLabel(exercise.goal.state)});
    const said = page.locator('[data-practice-root] [role=status]', {hasText: practice.goalNow.right(line)});
    await said.waitFor({state: 'attached'});
  });

  it('misses at the terminal and is told why that is wrong, and the verdict only when it is asked for', async () => {
    const exercise = exerciseOf('stuck-or-not');
    if (exercise?.form !== 'choice') throw new Error('picked');
    const wrong = exercise.options.findIndex(({id}) => id !== exercise.right);
    const page = await visit(visitor, `/practice?items=${exercise.id}`);
    const right = await option(page, String(1 + exercise.options.findIndex(({id}) => id === exercise.right)))
      .locator('span')
      .first()
      .innerText();
    await option(page, String(1 + wrong)).waitFor();
    await page.keyboard.press(String(1 + wrong));
    const reason = page.locator('[data-question] li', {has: page.locator('button[data-mark=wrong]')}).locator('p');
    expect(await reason.innerText()).not.toContain(right);
    await page.getByRole('button', {name: practice.seeIt}).click();
    const answer = page.locator('[data-question] li', {has: page.locator('button[data-mark=right]')});
    expect(await answer.locator('p').innerText()).toContain(right);
    // What was pressed is gone; who uses keys is at the answer.
    await expect.poll(() => answer.locator('button').evaluate((each) => each === document.activeElement)).toBe(true);
  });

  it('is told what is wrong with an address, and has the rest of it', async () => {
    const page = await visit(visitor, '/practice?set=cleanup-core&seed=4711&n=999&mode=quiz');
    await page.getByText(practice.faults.count({found: '999', used: 40, most: 40})).waitFor();
    await page.getByText(practice.faults.mode({found: 'quiz', used: practice.modes.learn})).waitFor();
    await option(page, '1').waitFor();
    const nowhere = await visit(visitor, '/practice?set=nowhere');
    await nowhere.getByText(practice.faults.set({found: 'nowhere'})).waitFor();
  });

  it('loses nothing but the memory where storage is forbidden, and is told so', async () => {
    const page = await visit(visitor, '/practice');
    await page.addInitScript(() => {
      if (location.hash !== '#forbidden') return;
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await page.goto('about:blank');
    const forbidden = await visit(visitor, '/practice#forbidden');
    await forbidden.getByText(practice.notKept).first().waitFor();
    await forbidden.getByRole('link', {name: practice.threeQuestions}).click();
    await option(forbidden, '1').waitFor();
    await forbidden.keyboard.press('1');
    await expect.poll(() => option(forbidden, '1').getAttribute('data-mark')).not.toBe(null);
  });
});

it('one address has the same items in the same order, in both languages', async () => {
  const seen: string[][] = [];
  for (const visitor of lightVisitors) {
    const page = await visit(visitor, '/practice?set=cleanup-core&seed=77&n=4&key');
    await page.locator('[data-practice-root] ol > li').first().waitFor();
    seen.push(await page.locator('[data-practice-root] ol ol').allInnerTexts());
  }
  const states = seen.map((texts) => texts.map((text) => text.match(/[RM]\d/g)));
  expect(states[0]).toEqual(states[1]);
  expect(states[0]).not.toEqual([]);
});
