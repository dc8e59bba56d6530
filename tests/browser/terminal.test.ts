import {readdirSync, readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {read} from '../../src/field/read.ts';
import {examples} from '../../src/field/examples.ts';
import {fieldWords as en} from '../../src/field/text/en.ts';
import {fieldWords as zhHans} from '../../src/field/text/zh-Hans.ts';
import {lightReaders, type Reader} from './readers.ts';
import {visits} from './visits.ts';

const {visit} = visits();

const fixtures = new URL('../../src/field/fixtures/', import.meta.url);
const outputs = readdirSync(fixtures)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({name, text: readFileSync(new URL(name, fixtures), 'utf8')}));

function fieldWordsOf({locale}: Reader) {
  return locale === 'en' ? en : zhHans;
}

describe.each(lightReaders)('A reader with a terminal ($locale)', (reader) => {
  const field = fieldWordsOf(reader);

  it.each(outputs)('pastes $name and reads every finding of it', async ({text}) => {
    const page = await visit(reader, '/read-my-terminal');
    await page.getByLabel(field.paste).fill(text);
    const {findings, sessions} = read(text);
    for (const finding of findings) {
      await page.getByRole('listitem').filter({hasText: finding.text[reader.locale]}).first().waitFor();
    }
    for (const {connections} of sessions) {
      for (const {stateText, rfcState} of connections) {
        if (stateText === null || rfcState === null) continue;
        await page.getByRole('main').getByRole('link', {name: rfcState}).first().waitFor();
      }
    }
  });

  it('picks an example by keyboard alone and opens the simulator in the state it shows', async () => {
    const page = await visit(reader, '/read-my-terminal');
    await page.getByRole('button', {name: examples[0].tool}).focus();
    await page.keyboard.press('Enter');
    const way = page.getByRole('link', {name: field.simulate}).last();
    await way.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('region', {name: reader.words.simulator.title(reader.words.families.cleanup)}).waitFor();
    expect(new URL(page.url()).searchParams.get('run')).toBe('1~cleanup~target~R1');
  });

  it('is told plainly when nothing was recognised', async () => {
    const page = await visit(reader, '/read-my-terminal');
    await page.getByLabel(field.paste).fill('It was a dark and stormy night.\n<img src=x onerror=alert(1)>');
    await page.getByText(field.nothing({lines: 2})).waitFor();
  });

  it('sees pasted markup as text', async () => {
    const page = await visit(reader, '/read-my-terminal');
    await page.getByLabel(field.paste).fill(` connection1:0: detected conn error (1020)\n<img src=x onerror=alert(1)>`);
    await page.getByText('<img src=x onerror=alert(1)>').first().waitFor({state: 'attached'});
    expect(await page.getByRole('main').locator('img[src="x"]').count()).toBe(0);
  });

  it('gives 40 MB of journal to the page, sees how far it is, and may cancel', async () => {
    const page = await visit(reader, '/read-my-terminal');
    await choose(page, ' connection3:0: detected conn error (1020)\n', 40);
    await page.getByRole('button', {name: field.cancel}).click();
    await page.getByRole('progressbar').waitFor({state: 'detached'});
  });

  it('is refused a file beyond 50 MB with a sentence', async () => {
    const page = await visit(reader, '/read-my-terminal');
    await choose(page, ' ', 51);
    await page.getByText(field.tooLarge({name: 'long.log', megabytes: 51, limit: 50})).waitFor();
  });
});

/** Chooses a file that holds one line again and again; it is made in the page, for it is too long to be sent there. */
async function choose(page: Page, line: string, megabytes: number) {
  await page.evaluate(
    ([text, size]) => {
      const transfer = new DataTransfer();
      const piece = new TextEncoder().encode(text.repeat(Math.ceil((1024 * 1024) / text.length)).slice(0, 1024 * 1024));
      transfer.items.add(
        new File(
          Array.from({length: size}, () => piece),
          'long.log',
        ),
      );
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (input === null) throw new Error('The page takes no file');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', {bubbles: true}));
    },
    [line, megabytes] as const,
  );
}
