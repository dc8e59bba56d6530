// @vitest-environment happy-dom
import {render, screen, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {clausesOf} from '../../spec/index.ts';
import {catalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {Link} from '../page.fixture.tsx';
import {Transitions} from './Transitions.tsx';

describe.each(localeIds)('A transition (%s)', (locale) => {
  const words = catalogues[locale];

  function section(of: 'connection' | 'cleanup', id: string): HTMLElement {
    render(<Transitions words={words} Link={Link} of={of} />);
    return document.getElementById(id)!;
  }

  it('says where it leads from and to, and each of its clauses in full, in the order of the RFC', () => {
    const t16 = section('connection', 'T16');
    const links = within(t16).getAllByRole('link', {name: /^S\d/});
    expect(links.map(({textContent}) => textContent)).toEqual([
      'S7 LOGOUT_REQUESTED',
      'S8 CLEANUP_WAIT',
      'S7 LOGOUT_REQUESTED',
      'S8 CLEANUP_WAIT',
    ]);
    const clauses = (['connectionInitiator', 'connectionTarget'] as const).flatMap((machine) =>
      clausesOf(machine).filter(({transition}) => transition === 'T16'),
    );
    expect(
      within(t16)
        .getAllByRole('listitem')
        .map(({id, textContent}) => [id, textContent]),
    ).toEqual(clauses.map(({id, key}) => [id, `${key})${words.clauses[id]}`]));
  });

  it('marks a clause with a number where the letter would be ours, and says whose the marks are', () => {
    const m2 = section('cleanup', 'M2');
    expect(within(m2).getAllByRole('listitem')[0]!.textContent).toMatch(/^\(1\)/);
    expect(m2.textContent).toContain(words.tables.clauseNumbered);
    expect(document.getElementById('M2')!.textContent).not.toContain(words.tables.clauseLettered);
  });

  it('of the cleanup names the means that its clauses go by', () => {
    const m2 = section('cleanup', 'M2');
    for (const {name, how} of Object.values(words.means)) {
      expect(within(m2).getAllByText(name)).toHaveLength(2);
      expect(within(m2).getAllByText(how)).toHaveLength(2);
    }
  });

  it('that a role never takes says so in the place of its clauses', () => {
    const t14 = section('connection', 'T14');
    expect(within(t14).getByText(words.tables.illegalTransition(words.roles.target))).toBeTruthy();
    expect(within(t14).queryByText(words.tables.illegalTransition(words.roles.initiator))).toBeNull();
  });

  it('has its headline once when both roles share it', () => {
    section('cleanup', 'M4');
    const {initiator, target} = words.transitions.M4;
    const headline = initiator === target ? initiator : `${initiator} / ${target}`;
    expect(screen.getByRole('heading', {name: `M4 ${headline}`})).toBeTruthy();
  });
});
