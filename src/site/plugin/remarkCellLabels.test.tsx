import {evaluate} from '@mdx-js/mdx';
import {renderToStaticMarkup} from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import remarkGfm from 'remark-gfm';
import {describe, expect, it} from 'vitest';
import {remarkCellLabels} from './remarkCellLabels.ts';

/** The tags of this name on a page as they stand in its HTML: `<td data-label="Word">`. */
async function tagsOf(name: 'table' | 'td', page: string): Promise<readonly string[]> {
  const {default: Page} = await evaluate(page, {...runtime, remarkPlugins: [remarkGfm, remarkCellLabels]});
  return [...renderToStaticMarkup(<Page />).matchAll(new RegExp(`<${name}[^>]*>`, 'g'))].map(([tag]) => tag);
}

function cellsOf(page: string): Promise<readonly string[]> {
  return tagsOf('td', page);
}

describe('A Markdown table', () => {
  it.each([
    [5, '<table class="written">'],
    [6, '<table class="written" data-wide="">'],
  ])('says to the style sheet that it is one, and with six columns that it is wide (%i)', async (columns, tag) => {
    const [head, line] = [' a |', ' --- |'].map((cell) => `|${cell.repeat(columns)}\n`);
    expect(await tagsOf('table', `${head ?? ''}${line ?? ''}`)).toEqual([tag]);
  });
});

describe('A Markdown table of ranges', () => {
  const of = (first: string) => `| Minute | Show |\n| --- | --- |\n| 0–3 | a |\n| ${first} | b |\n`;

  it('says so to the style sheet, which keeps each on its line', async () => {
    expect(await tagsOf('table', of('3–10'))).toEqual(['<table class="written" data-ranges="">']);
  });

  it('is one of ranges alone', async () => {
    expect(await tagsOf('table', of('3 to 10'))).toEqual(['<table class="written">']);
  });
});

describe('A cell of a Markdown table', () => {
  it('bears the name of its column, also where that is set in code or in bold', async () => {
    const page = '| State | `sid` | **Next** step |\n| --- | --- | --- |\n| R1 | 2 | wait |\n| R2 | 3 | go |\n';
    const row = ['<td data-label="State">', '<td data-label="sid">', '<td data-label="Next step">'];
    expect(await cellsOf(page)).toEqual([...row, ...row]);
  });

  it('speaks for itself below an empty heading, and in a row that is shorter', async () => {
    expect(await cellsOf('| | Meaning |\n| --- | --- |\n| R1 | waits |\n| R2 |\n')).toEqual([
      '<td>',
      '<td data-label="Meaning">',
      '<td>',
      '<td>',
    ]);
  });

  it('keeps how its column is aligned', async () => {
    expect(await cellsOf('| Count |\n| ---: |\n| 3 |\n')).toEqual(['<td data-label="Count" style="text-align:right">']);
  });
});
