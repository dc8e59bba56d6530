import {evaluate} from '@mdx-js/mdx';
import {renderToStaticMarkup} from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import remarkGfm from 'remark-gfm';
import {describe, expect, it} from 'vitest';
import {remarkCellLabels} from './remarkCellLabels.ts';

/** The cells of a page's tables as they stand in its HTML: `<td data-label="Word">`. */
async function cellsOf(page: string): Promise<readonly string[]> {
  const {default: Page} = await evaluate(page, {...runtime, remarkPlugins: [remarkGfm, remarkCellLabels]});
  return [...renderToStaticMarkup(<Page />).matchAll(/<td[^>]*>/g)].map(([cell]) => cell);
}

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
