// @vitest-environment happy-dom
import {render, screen, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {vendorName} from '../../say/vendors.ts';
import {stateLabel} from '../../say/labels.ts';
import {names} from '../../stacks/names.ts';
import {nameStacks} from '../../stacks/vendors.ts';
import {localeIds} from '../../text/locales.ts';
import {Link} from '../page.fixture.tsx';
import {NameMatrix} from './NameMatrix.tsx';
import {NameTable, StackFold} from './NameTable.tsx';
import {stackWords} from './stackWords.fixture.ts';

describe.each(localeIds)('The names that products print (%s)', (locale) => {
  const words = stackWords[locale];

  it('say which states they stand for, whether one meets them, and by whose word', () => {
    render(nameStacks.map((stack) => <StackFold key={stack} words={words} Link={Link} stack={stack} />));
    for (const {id, word, states, evidence, visible} of names) {
      const row = document.getElementById(id)!;
      expect(row.querySelector('code')?.textContent).toBe(word);
      const links = within(within(row).getAllByRole('cell')[0]!).queryAllByRole('link');
      expect(links.map(({textContent}) => textContent)).toEqual(states.map(stateLabel));
      expect(row.textContent.includes(words.tables.noState)).toBe(states.length === 0);
      expect(within(row).getByText(words.evidence[evidence].name)).toBeTruthy();
      expect(row.querySelector('[data-visible]')?.getAttribute('title') ?? null).toBe(
        visible === null ? null : words.names.visibility[visible],
      );
    }
  });

  it('bear no address on a page that is not theirs, where only one product stands', () => {
    render(<NameTable words={words} Link={Link} stack="tgt" addressed={false} />);
    expect(document.querySelectorAll('[id]')).toHaveLength(0);
    expect(screen.getAllByRole('rowheader')).toHaveLength(names.filter(({stack}) => stack === 'tgt').length);
  });
});

describe('The matrix of names', () => {
  const words = stackWords.en;
  const manyWords = new Set(['S4 tgt', 'S5 scst']);

  it.each(['connection', 'session'] as const)(
    'has each word that names a state in the row of that state, under its product, and nothing else: %s',
    (of) => {
      render(<NameMatrix words={words} Link={Link} of={of} />);
      const [head, ...rows] = screen.getAllByRole('row');
      const products = within(head!)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')!.slice(1));
      const shown = rows.flatMap((row) => {
        const [chip] = within(within(row).getByRole('rowheader')).getAllByRole('link');
        const state = chip!.getAttribute('href')!.slice(1);
        return within(row)
          .getAllByRole('cell')
          .flatMap((cell, column) =>
            within(cell)
              .queryAllByRole('link')
              .map((link) => [state, products[column], link.getAttribute('href')!.slice(1)].join(' ')),
          );
      });
      const expected = names
        .filter(({kind, stack}) => kind === of && stack !== 'rfc')
        .flatMap(({id, stack, states}) => states.map((state) => [state, stack, id] as const))
        // tgt has eleven words for one state, SCST seven.
        .map(([state, stack, id]) => [state, stack, manyWords.has(`${state} ${stack}`) ? stack : id].join(' '));
      expect(shown.toSorted()).toEqual([...new Set(expected)].toSorted());
    },
  );

  it('says in each cell which product it is of, and whether we conclude it: where there is no room, it stands under no head', () => {
    render(<NameMatrix words={words} Link={Link} of="connection" />);
    const cells = screen.getAllByRole('row').flatMap((row) => within(row).queryAllByRole('cell'));
    const said = new Set(cells.map(({dataset: {label, basis}}) => [label, basis].join(' ').trim()));
    const expected = names
      .filter(({kind, stack, states}) => kind === 'connection' && stack !== 'rfc' && states.length > 0)
      .map(({stack, evidence}) => [
        vendorName(words.tables.vendors, stack),
        evidence === 'inferred' ? words.evidence.inferred.name : '',
      ]);
    expect([...said].toSorted()).toEqual([...new Set(expected.map((pair) => pair.join(' ').trim()))].toSorted());
  });

  it('says once of a state that it has two labels', () => {
    render(<NameMatrix words={words} Link={Link} of="connection" />);
    const heads = screen.getAllByRole('rowheader').map(({textContent}) => textContent);
    expect(heads).toContain('S8 CLEANUP_WAIT = R1');
    expect(heads.filter((head) => head.includes('R1'))).toHaveLength(1);
    expect(heads).toContain('R2 IN_CLEANUP');
  });

  it('is scrolled by keyboard where it is wider than its column', () => {
    render(<NameMatrix words={words} Link={Link} of="session" />);
    expect(screen.getByRole('region', {name: words.names.matrices.session}).tabIndex).toBe(0);
  });
});
