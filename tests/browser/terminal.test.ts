import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {read} from '../../src/reader/read.ts';
import {examples} from '../../src/reader/examples.ts';
import {sayFinding} from '../../src/say/findings.ts';
import {readingWords} from '../../src/text/catalogues.ts';
import {readerWords as en} from '../../src/text/en/reader.ts';
import {workerWords as workersEn} from '../../src/text/en/workers.ts';
import {readerWords as zhHans} from '../../src/text/zh-Hans/reader.ts';
import {workerWords as workersZhHans} from '../../src/text/zh-Hans/workers.ts';
import {choose, longFile} from './longFile.ts';
import {lightVisitors, type Visitor} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();

const fixtures = new URL('../../src/reader/fixtures/', import.meta.url);
const outputs = readdirSync(fixtures)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({name, text: readFileSync(new URL(name, fixtures), 'utf8')}));

function readerWordsOf({locale}: Visitor) {
  return locale === 'en' ? en : zhHans;
}

describe.each(lightVisitors)('A reader with a terminal ($locale)', (visitor) => {
  const field = readerWordsOf(visitor);

  it.each(outputs)('pastes $name and reads every finding of it', async ({text}) => {
    const page = await visit(visitor, '/read-my-terminal');
    await page.getByLabel(field.paste).fill(text);
    const {findings, sessions} = read(text);
    // What is about no line of its own is behind one press.
    const unpinned = findings.filter(({lines}) => lines.length === 0).length;
    if (unpinned > 0) await page.getByText(field.also({count: unpinned})).click();
    for (const finding of findings) {
      const {text: said} = sayFinding(readingWords[visitor.locale], finding);
      await page.locator('[data-finding]').filter({hasText: said}).first().waitFor();
    }
    for (const {connections} of sessions) {
      for (const {stateText, rfcState} of connections) {
        if (stateText === null || rfcState === null) continue;
        await page.getByRole('main').getByRole('link', {name: rfcState}).first().waitFor();
      }
    }
  });

  it.each([
    [1440, 900],
    [360, 740],
  ])(
    'pastes a stuck session, and has the verdict and the command for it in view, at %i × %i',
    async (width, height) => {
      const page = await visit(visitor, '/read-my-terminal', {viewport: {width, height}});
      const [{text}] = examples;
      await page.getByLabel(field.paste).fill(text);
      const verdict = page.getByRole('region', {name: field.answer});
      const command = verdict.locator('pre');
      expect(await command.innerText()).toContain('/acls/iqn.2019-04.org.example:backup-01/info');
      for (const part of [
        verdict.getByRole('heading'),
        command,
        verdict.getByRole('button', {name: field.copyCommand}),
      ]) {
        await expect.poll(async () => (await part.boundingBox())?.y).toBeGreaterThan(40);
        const {y = 0, height: tall = 0} = (await part.boundingBox()) ?? {};
        expect(y + tall).toBeLessThanOrEqual(height);
      }
      // Each line of the text begins with its number, inside the line, where nothing cuts it off.
      const line = page.locator('#line-3');
      const [outer, inner] = [await line.boundingBox(), await line.getByText('3', {exact: true}).boundingBox()];
      expect(inner!.x).toBeGreaterThanOrEqual(outer!.x);
      expect(inner!.width).toBeGreaterThan(5);
    },
  );

  it('picks an example by keyboard alone and opens the simulator in the state it shows', async () => {
    const page = await visit(visitor, '/read-my-terminal');
    await page.getByRole('button', {name: examples[0].tool}).focus();
    await page.keyboard.press('Enter');
    const way = page.getByRole('link', {name: field.simulate}).last();
    await way.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('region', {name: visitor.words.simulator.title(visitor.words.families.cleanup)}).waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('run')).toBe('1~cleanup~target~R1');
  });

  it('is told plainly when nothing was recognised', async () => {
    const page = await visit(visitor, '/read-my-terminal');
    await page.getByLabel(field.paste).fill('It was a dark and stormy night.\n<img src=x onerror=alert(1)>');
    await page.getByText(field.nothing({lines: 2})).waitFor();
  });

  it('sees pasted markup as text', async () => {
    const page = await visit(visitor, '/read-my-terminal');
    await page.getByLabel(field.paste).fill(` connection1:0: detected conn error (1020)\n<img src=x onerror=alert(1)>`);
    await page.getByText('<img src=x onerror=alert(1)>').first().waitFor({state: 'attached'});
    expect(await page.getByRole('main').locator('img[src="x"]').count()).toBe(0);
  });

  it('gives 40 MB of journal to the page, sees how far it is, and may cancel', async () => {
    const page = await visit(visitor, '/read-my-terminal');
    const text = ' connection3:0: detected conn error (1020)\n';
    await choose(page, await longFile(page, {name: 'long.log', text, megabytes: 40}));
    const progress = page.getByRole('progressbar');
    // Value and name in one look: the bar goes on between two.
    const look = (bar: HTMLProgressElement) => ({value: bar.value, name: bar.ariaLabel});
    let seen = await progress.evaluate(look);
    await expect.poll(async () => (seen = await progress.evaluate(look)).value).toBeGreaterThan(0);
    expect(seen.value).toBeLessThan(1);
    expect(seen.name).toBe(field.reading(Math.round(seen.value * 100)));
    await page.getByRole('button', {name: field.cancel}).click();
    // Nobody reads any more, and yet there is no answer: it is not that the reading came to its end.
    await expect.poll(() => page.workers()).toEqual([]);
    expect(await progress.count()).toBe(0);
    expect(await page.getByRole('heading', {name: field.findings, exact: true}).count()).toBe(0);
  });

  it('gives a file in GBK, sees its Chinese as it was written, and in which encoding it was taken', async () => {
    const page = await visit(visitor, '/read-my-terminal');
    const buffer = Buffer.concat([
      Buffer.from('alias: '),
      Buffer.from('C9CFBAA3', 'hex'),
      Buffer.from('    sid: 12 type: Normal session-state: LOGGED_IN\n'),
    ]);
    await page.locator('input[type=file]').setInputFiles({name: 'gbk.log', mimeType: 'text/plain', buffer});
    await page.getByText('alias: 上海    sid: 12').first().waitFor();
    await page.getByText(field.readAs({encoding: 'GB18030', damaged: false})).waitFor();
  });

  it('follows a link of the answer, comes back, and finds text and answer as they were', async () => {
    const page = await visit(visitor, '/read-my-terminal');
    const [{text}] = examples;
    await page.getByLabel(field.paste).fill(text);
    await page.getByRole('link', {name: field.simulate}).last().click();
    await page.getByRole('region', {name: visitor.words.simulator.title(visitor.words.families.cleanup)}).waitFor();
    await page.goBack();
    await page.getByRole('heading', {name: field.findings, exact: true}).waitFor();
    expect(await page.getByLabel(field.paste).inputValue()).toBe(text);
    expect(
      await page.evaluate(() =>
        [window.localStorage, window.sessionStorage].map((store) => JSON.stringify(store)).join(),
      ),
    ).not.toContain('alias');
  });

  it('changes the language, from another page too, and finds text and answer in it, and nothing in the window’s name', async () => {
    const page = await visit(visitor, '/read-my-terminal');
    const [{text}] = examples;
    await page.getByLabel(field.paste).fill(text);
    await page.getByRole('region', {name: field.answer}).waitFor();
    await page.getByLabel(new RegExp(readingWords[visitor.locale].verdict.again.label)).fill(text);
    const other = visitor.locale === 'en' ? zhHans : en;
    await page.locator('nav a[hreflang]').click();
    await page.getByRole('region', {name: other.answer}).getByRole('heading').waitFor();
    expect(await page.getByLabel(other.paste).inputValue()).toBe(text);
    expect(await page.locator('textarea').last().inputValue()).toBe(text);
    expect(await page.evaluate(() => window.name)).toBe('');
    await page.getByRole('link', {name: other.simulate}).last().click();
    await page.locator('nav a[hreflang]').click();
    await page.getByRole('region', {name: visitor.words.simulator.title(visitor.words.families.cleanup)}).waitFor();
    expect(await page.evaluate(() => window.name)).toBe('');
    // In a menu that is folded: within the site, as a reader goes.
    await page
      .locator('nav a[href$="/read-my-terminal"]')
      .first()
      .evaluate((link: HTMLAnchorElement) => {
        link.click();
      });
    await page.getByRole('region', {name: field.answer}).getByRole('heading').waitFor();
    expect(await page.getByLabel(field.paste).inputValue()).toBe(text);
    await page.getByRole('button', {name: field.clear}).click();
    await page.locator('nav a[hreflang]').click();
    await page.getByRole('button', {name: other.clear}).waitFor();
    expect(await page.getByLabel(other.paste).inputValue()).toBe('');
  });

  it('runs the command again, and has the verdict of both outputs', async () => {
    const page = await visit(visitor, '/read-my-terminal');
    const [{text}] = examples;
    await page.getByLabel(field.paste).fill(text);
    const {findings, verdict} = readingWords[visitor.locale];
    const second = page.getByLabel(new RegExp(verdict.again.label));
    await second.fill(text);
    const heading = page.getByRole('region', {name: field.answer}).getByRole('heading');
    await heading.getByText(findings['again-stuck'].head).waitFor();
    await second.fill('sid');
    await page.getByText(verdict.again.apart['nothing-read']).waitFor();
    await heading.getByText(findings['lio-close-blocked'].head).waitFor();
  });

  it('gives the files of two hosts, sees which session looks stale, and reads one of them by itself', async () => {
    const page = await visit(visitor, '/read-my-terminal');
    const [{text}] = examples;
    const healthy = text.replaceAll('CLEANUP_WAIT', 'LOGGED_IN');
    const files = [healthy, text].map((each, at) => ({
      name: `san${at}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(each),
    }));
    await page.locator('input[type=file]').setInputFiles(files);
    const rows = page.getByRole('table').locator('tbody tr');
    await rows.first().waitFor();
    expect(await page.locator('tr[data-stale]').allInnerTexts()).toEqual([expect.stringContaining('san1.txt')]);
    await page.getByText(readingWords[visitor.locale].hosts.lookAgain).waitFor();
    await page.getByRole('button', {name: 'san1.txt'}).click();
    await page.getByRole('region', {name: field.answer}).getByRole('heading').waitFor();
    await page.getByRole('button', {name: field.allFiles({count: 2})}).click();
    await rows.first().waitFor();
  });

  it('is told so where the browser has no workers', async () => {
    const page = await visit(visitor, '/read-my-terminal');
    await page.evaluate(() => Reflect.deleteProperty(window, 'Worker'));
    await page.getByLabel(field.paste).fill('sid: 12');
    const {absent} = visitor.locale === 'en' ? workersEn : workersZhHans;
    await page.getByText(field.failed({reason: absent})).waitFor();
  });

  it('is refused a file beyond 50 MB with a sentence', async () => {
    const page = await visit(visitor, '/read-my-terminal');
    await choose(page, await longFile(page, {name: 'long.log', text: ' ', megabytes: 51}));
    await page.getByText(field.tooLarge({name: 'long.log', megabytes: 51, limit: 50})).waitFor();
  });
});
