// @vitest-environment happy-dom
import {render, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {couplingAddress} from '../../render/address.ts';
import {couplings, isCausedByPdu} from '../../spec/couplings.ts';
import {catalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {Link} from '../page.fixture.tsx';
import {Couplings} from './Couplings.tsx';
import {CouplingTable} from './CouplingTable.tsx';

describe.each(localeIds)('A coupling (%s)', (locale) => {
  const words = catalogues[locale];

  it.each(couplings)('says what moves what, for whom, and by whose word: $id', (row) => {
    render(<CouplingTable words={words} Link={Link} rows={[row]} isHome />);
    const place = within(document.getElementById(couplingAddress(row.id))!);
    const links = place.getAllByRole('link').map(({textContent}) => textContent);
    expect(links).toEqual([
      ...row.cause.transitions,
      ...(row.effect.transitions.length === 0 ? ['R1 CLEANUP_WAIT'] : row.effect.transitions),
      ...row.sections.map(words.sectionInShort),
      `#${words.linkTo(row.id)}`,
    ]);
    if (isCausedByPdu(row)) expect(place.getByText(words.couplingTable.pdus[row.id])).toBeTruthy();
    expect(place.getByText(row.role === 'both' ? words.bothRoles : words.roles[row.role])).toBeTruthy();
    expect(place.getByText(words.couplings[row.id])).toBeTruthy();
    expect(place.getByText(words.evidence[row.evidence].name)).toBeTruthy();
  });
});

describe('The couplings', () => {
  it('of a family lead to these addresses and do not bear them a second time', () => {
    render(<Couplings words={catalogues.en} Link={Link} of="cleanup" />);
    expect(document.querySelectorAll('li[id]')).toHaveLength(0);
    const concerned = couplings.filter(({cause, effect}) => cause.family === 'cleanup' || effect.family === 'cleanup');
    const links = [...document.querySelectorAll('a[href^="#coupling-"]')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(concerned.map(({id}) => `#${couplingAddress(id)}`));
  });
});
