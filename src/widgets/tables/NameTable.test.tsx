// @vitest-environment happy-dom
import {render, screen, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {stateLabel} from '../../say/labels.ts';
import {names} from '../../stacks/names.ts';
import {nameStacks} from '../../stacks/vendors.ts';
import {localeIds} from '../../text/locales.ts';
import {Link} from '../page.fixture.tsx';
import {NameTable} from './NameTable.tsx';
import {stackWords} from './stackWords.fixture.ts';

describe.each(localeIds)('The names that products print (%s)', (locale) => {
  const words = stackWords[locale];

  it('say which states they stand for, and by whose word', () => {
    render(<NameTable words={words} Link={Link} stacks={nameStacks} addressed />);
    for (const {id, word, states, evidence} of names) {
      const row = document.getElementById(id)!;
      expect(row.querySelector('code')?.textContent).toBe(word);
      const links = within(row).queryAllByRole('link');
      expect(links.map(({textContent}) => textContent)).toEqual(states.map(stateLabel));
      expect(row.textContent.includes(words.tables.noState)).toBe(states.length === 0);
      expect(within(row).getByText(words.evidence[evidence].name)).toBeTruthy();
    }
  });

  it('bear no address on a page that is not theirs, where only some products stand', () => {
    render(<NameTable words={words} Link={Link} stacks={['tgt']} addressed={false} />);
    expect(document.querySelectorAll('[id]')).toHaveLength(0);
    expect(screen.getAllByRole('rowheader')).toHaveLength(names.filter(({stack}) => stack === 'tgt').length);
  });
});
