// @vitest-environment happy-dom
import {render, screen, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {catalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import '../page.fixture.tsx';
import {States} from './States.tsx';

describe.each(localeIds)('The states of a family (%s)', (locale) => {
  const words = catalogues[locale];

  it('say, at the address of each, what it is called and what being in it means for each role', () => {
    render(<States words={words} of="cleanup" />);
    const row = document.getElementById('R2')!;
    expect(within(row).getByRole('rowheader').textContent).toBe(`R2 IN_CLEANUP${words.glosses.R2}`);
    const cells = within(row).getAllByRole('cell');
    expect(cells.map((cell) => [cell.dataset.label, cell.textContent])).toEqual([
      [words.roles.initiator, words.states.R2.initiator],
      [words.roles.target, words.states.R2.target],
    ]);
  });

  it('lead from each address to itself, so that it can be copied', () => {
    render(<States words={words} of="cleanup" />);
    const link = screen.getByRole('link', {name: words.linkTo('R2 IN_CLEANUP')});
    expect(link.getAttribute('href')).toBe('#R2');
  });

  it('say in place of a meaning that a role never is in that state', () => {
    render(<States words={words} of="connection" />);
    const [initiator, target] = within(document.getElementById('S3')!).getAllByRole('cell');
    expect(initiator?.textContent).toBe(words.tables.illegalState('S3 XPT_UP', words.roles.initiator));
    expect(target?.textContent).toBe(words.states.S3.target);
  });
});
