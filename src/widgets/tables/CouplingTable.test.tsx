// @vitest-environment happy-dom
import {render, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {couplingAddress} from '../../render/address.ts';
import {couplings} from '../../spec/couplings.ts';
import {catalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {Link} from '../page.fixture.tsx';
import {Couplings} from './Couplings.tsx';
import {CouplingTable} from './CouplingTable.tsx';

const inferred = couplings.find(({evidence}) => evidence === 'inferred')!;
const stated = couplings.find(({evidence, role}) => evidence !== 'inferred' && role !== 'both')!;

describe.each(localeIds)('A coupling (%s)', (locale) => {
  const words = catalogues[locale];

  it.each([
    {name: 'that the RFC states', row: stated},
    {name: 'that we conclude', row: inferred},
  ])('$name says what moves what, for whom, and by whose word', ({row}) => {
    render(<CouplingTable words={words} Link={Link} rows={[row]} isHome />);
    const [cause, effect, what, basis] = within(document.getElementById(couplingAddress(row.id))!).getAllByRole('cell');
    for (const [cell, {family, transitions}] of [
      [cause!, row.cause],
      [effect!, row.effect],
    ] as const) {
      expect(cell.textContent).toContain(words.families[family]);
      expect(
        within(cell)
          .queryAllByRole('link')
          .map(({textContent}) => textContent),
      ).toEqual([...transitions]);
    }
    expect(what!.textContent).toContain(row.role === 'both' ? words.bothRoles : words.roles[row.role]);
    expect(what!.textContent).toContain(words.couplings[row.id]);
    expect(within(basis!).getByText(words.evidence[row.evidence].name)).toBeTruthy();
    expect(within(basis!).queryAllByRole('link')).toHaveLength(row.sections.length);
  });
});

describe('The couplings', () => {
  it('of a family lead to these addresses and do not bear them a second time', () => {
    render(<Couplings words={catalogues.en} Link={Link} of="cleanup" />);
    expect(document.querySelectorAll('tr[id]')).toHaveLength(0);
    const concerned = couplings.filter(({cause, effect}) => cause.family === 'cleanup' || effect.family === 'cleanup');
    const links = [...document.querySelectorAll('a[href^="#coupling-"]')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(concerned.map(({id}) => `#${couplingAddress(id)}`));
  });
});
