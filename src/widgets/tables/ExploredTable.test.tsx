// @vitest-environment happy-dom
import {render, screen, within} from '@testing-library/react';
import {expect, it} from 'vitest';
import explored from '../../lab/explore/explored.json' with {type: 'json'};
import {explorations} from '../../lab/explore/explorations.ts';
import {labCatalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import '../page.fixture.tsx';
import {ExploredTable} from './ExploredTable.tsx';

it.each(localeIds)('Each exploration stands with its bound and with what it saw (%s)', (locale) => {
  const {explored: words} = labCatalogues[locale];
  render(<ExploredTable words={words} locale={locale} />);
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows).toHaveLength(explorations.length);
  for (const [index, {after, connections, erl, actions, depth}] of explorations.entries()) {
    expect(within(rows[index]!).getByRole('rowheader').textContent).toBe(words.starts[after]);
    const cells = within(rows[index]!).getAllByRole('cell');
    const {worlds, steps} = explored.explorations[index]!;
    expect(cells.map(({textContent}) => textContent.replaceAll(/[,.\s](?=\d{3})/g, ''))).toEqual(
      [connections, erl, words.kinds[actions], depth, worlds, steps].map(String),
    );
  }
});
