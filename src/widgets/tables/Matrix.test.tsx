// @vitest-environment happy-dom
import {render, screen, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {rfcMatrices} from '../../spec/rfcMatrices.fixture.ts';
import {machinesOf} from '../../spec/index.ts';
import {catalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {Link} from '../page.fixture.tsx';
import {Matrix} from './Matrix.tsx';

describe.each(localeIds)('The matrices of a family (%s)', (locale) => {
  const words = catalogues[locale];

  it('are those of the RFC, one for each role that has its own', () => {
    render(<Matrix words={words} Link={Link} fileOf={(machine) => `/data/${machine}.json`} of="session" />);
    for (const machine of machinesOf('session')) {
      const region = screen.getByRole('region', {name: words.tables.matrixCaption(words.machines[machine].title)});
      const shown = within(region)
        .getAllByRole('row')
        .slice(1)
        .map((row) =>
          within(row)
            .getAllByRole('cell')
            .map(({textContent}) => textContent),
        );
      const [, ...printed] = rfcMatrices[machine].trim().split('\n');
      expect(shown).toEqual(printed.map((line) => line.trim().split(/\s+/).slice(1)));
    }
  });

  it('lead from each cell and each row to what it names', () => {
    render(<Matrix words={words} Link={Link} fileOf={(machine) => `/data/${machine}.json`} of="cleanup" />);
    const [, r1] = screen.getAllByRole('row');
    expect(
      within(r1!)
        .getAllByRole('link')
        .map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['R1 CLEANUP_WAIT', '#R1'],
      ['M2', '#M2'],
      ['M1', '#M1'],
    ]);
  });

  it('can be scrolled by keyboard', () => {
    render(<Matrix words={words} Link={Link} fileOf={(machine) => `/data/${machine}.json`} of="cleanup" />);
    expect(screen.getByRole('region').tabIndex).toBe(0);
  });
});
