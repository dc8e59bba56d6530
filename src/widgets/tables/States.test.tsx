// @vitest-environment happy-dom
import {render, screen, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {addressesOn} from '../../render/address.ts';
import {familyIds} from '../../spec/index.ts';
import {catalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {Link} from '../page.fixture.tsx';
import {States} from './States.tsx';
import {Transitions} from './Transitions.tsx';

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

  it('say in place of a meaning that a role never is in that state', () => {
    render(<States words={words} of="connection" />);
    const [initiator, target] = within(document.getElementById('S3')!).getAllByRole('cell');
    expect(initiator?.textContent).toBe(words.tables.illegalState('S3 XPT_UP', words.roles.initiator));
    expect(target?.textContent).toBe(words.states.S3.target);
  });
});

describe('The page of a family', () => {
  it.each(familyIds)('%s has every permanent address once, in its states and transitions', (family) => {
    render(
      <>
        <States words={catalogues.en} of={family} />
        <Transitions words={catalogues.en} Link={Link} of={family} />
      </>,
    );
    const promised = addressesOn(family);
    const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
    expect(ids.filter((id) => !id.endsWith('-title')).toSorted()).toEqual([...promised].sort());
  });

  it('leads from each address to itself, so that it can be copied', () => {
    render(<States words={catalogues.en} of="cleanup" />);
    const link = screen.getByRole('link', {name: catalogues.en.linkTo('R2 IN_CLEANUP')});
    expect(link.getAttribute('href')).toBe('#R2');
  });
});
