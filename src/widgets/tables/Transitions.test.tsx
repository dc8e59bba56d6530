// @vitest-environment happy-dom
import {render, screen, within} from '@testing-library/react';
import {describe, expect, it, vi} from 'vitest';
import {type ClauseId, clausesOf, type FamilyId} from '../../spec/index.ts';
import {catalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {Link} from '../page.fixture.tsx';
import {Transitions} from './Transitions.tsx';

function page(of: FamilyId, locale: 'en' | 'zh-Hans', hash = '') {
  return <Transitions words={catalogues[locale]} Link={Link} of={of} arrival={{hash}} />;
}

describe.each(localeIds)('A transition (%s)', (locale) => {
  const words = catalogues[locale];

  function section(of: FamilyId, id: string): HTMLElement {
    render(page(of, locale));
    return document.getElementById(id)!;
  }

  /** The marks before a sentence, and the sentence. */
  function read(row: HTMLElement): readonly [marks: readonly string[], text: string] {
    const marks = within(row).getAllByRole('link');
    const text = marks.reduce((left, {textContent}) => left.replace(textContent, ''), row.textContent);
    return [marks.map(({textContent}) => textContent), text];
  }

  it('says in its head where it leads from and to, and both roles’ states where they differ', () => {
    const heads = (id: string) => within(document.getElementById(id)!).getByRole('heading').querySelectorAll('a');
    section('connection', 'T16');
    expect([...heads('T16')].map(({textContent}) => textContent)).toEqual([
      'T16',
      'S7 LOGOUT_REQUESTED',
      'S8 CLEANUP_WAIT',
    ]);
    expect([...heads('T4')].map(({textContent}) => textContent)).toEqual([
      'T4',
      'S2 XPT_WAIT',
      'S3 XPT_UP',
      'S4 IN_LOGIN',
    ]);
    expect([...heads('T12')].map(({textContent}) => textContent)).toEqual(['T12', 'S7 LOGOUT_REQUESTED']);
    expect(within(document.getElementById('T12')!).getByRole('heading').textContent).toContain('↻');
  });

  it('says what both roles have in common once, under the marks of both', () => {
    const rows = within(section('connection', 'T15')).getAllByRole('listitem');
    expect(rows.map(read)).toEqual([
      [['a)', 'a)'], words.clauses['T15-initiator-a']],
      [['b)'], words.clauses['T15-target-b']],
      [['b)', 'c)'], words.clauses['T15-initiator-b']],
      [['c)', 'd)'], words.clauses['T15-initiator-c']],
      [['d)'], words.clauses['T15-initiator-d']],
      [['e)'], words.clauses['T15-initiator-e']],
      [['e)'], words.clauses['T15-target-e']],
    ]);
  });

  it('has each clause in full at its own address', () => {
    section('connection', 'T1');
    for (const machine of ['connectionInitiator', 'connectionTarget'] as const) {
      for (const {id} of clausesOf(machine)) {
        expect(document.getElementById(id)?.closest('li')?.textContent).toContain(words.clauses[id]);
      }
    }
  });

  it('says once for all of them whose the letters and numbers are', () => {
    section('cleanup', 'M2');
    expect(screen.getAllByText(words.tables.clauseNumbered, {exact: false})).toHaveLength(1);
    expect(screen.queryByText(words.tables.clauseLettered, {exact: false})).toBeNull();
  });

  it('of the cleanup names the means that its clauses go by', () => {
    const m2 = section('cleanup', 'M2');
    for (const {name, how} of Object.values(words.means)) {
      expect(within(m2).getAllByText(name)).toHaveLength(1);
      expect(within(m2).getAllByText(how)).toHaveLength(1);
    }
  });

  it('that a role never takes says so in the place of its headline', () => {
    const t14 = section('connection', 'T14');
    expect(within(t14).getByText(words.tables.illegalTransition(words.roles.target))).toBeTruthy();
    expect(within(t14).queryByText(words.tables.illegalTransition(words.roles.initiator))).toBeNull();
  });

  it('has its headline once when both roles share it, else each under its role', () => {
    section('connection', 'T9');
    const t9 = within(document.getElementById('T9')!);
    expect(t9.getAllByText(words.transitions.T9.initiator)).toHaveLength(1);
    expect(t9.getByText(words.bothRoles)).toBeTruthy();
    const t15 = within(document.getElementById('T15')!);
    for (const role of ['initiator', 'target'] as const) {
      const headline = t15.getByText(words.transitions.T15[role]).closest('p');
      expect(headline?.textContent).toContain(words.roles[role]);
    }
  });
});

describe('A narrow column, which shows one role', () => {
  const {roles} = catalogues.en;

  it('shows the other one when that is asked for', () => {
    render(page('connection', 'en'));
    expect(shown()).toBe('initiator');
    screen.getByRole('radio', {name: roles.target}).click();
    expect(screen.getByRole<HTMLInputElement>('radio', {name: roles.target}).checked).toBe(true);
  });

  it.each<readonly [ClauseId, string]>([
    ['T15-target-b', 'target'],
    ['T15-initiator-b', 'initiator'],
  ])('shows the role of the clause that a link leads to: %s', (id, role) => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    const {rerender} = render(page('connection', 'en', `#${id}`));
    expect(shown()).toBe(role);
    // The browser itself went there when nothing was hidden.
    expect(scrolled.mock.contexts.map((place) => (place as Element).id)).toEqual(role === 'target' ? [id] : []);
    rerender(page('connection', 'en', '#T15-target-c'));
    expect(shown()).toBe('target');
    rerender(page('connection', 'en', '#nothing'));
    expect(shown()).toBe('target');
    scrolled.mockRestore();
  });

  function shown(): string | undefined {
    return document.querySelector<HTMLElement>('[data-shown]')?.dataset.shown;
  }
});
