// @vitest-environment happy-dom
import {render, within} from '@testing-library/react';
import {expect, it} from 'vitest';
import {errorCodeAddress} from '../../render/address.ts';
import {errorCodes} from '../../stacks/errorCodes.ts';
import {localeIds} from '../../text/locales.ts';
import {Link} from '../page.fixture.tsx';
import {ErrorCodes} from './ErrorCodes.tsx';
import {stackWords} from './stackWords.fixture.ts';

it.each(localeIds)(
  'An error code has its name, its meaning, and the clause of T15 that it is beyond doubt (%s)',
  (locale) => {
    const words = stackWords[locale];
    render(<ErrorCodes words={words} Link={Link} />);
    for (const row of errorCodes) {
      const shown = document.getElementById(errorCodeAddress(row.code))!;
      expect(within(shown).getByRole('rowheader').textContent).toBe(String(row.code));
      const [name, meaning] = within(shown).getAllByRole('cell');
      expect(name?.textContent).toBe(row.name);
      expect(meaning?.textContent).toContain(words.errorCodes[row.code]);
      const links = within(meaning!).queryAllByRole('link');
      expect(links.map((link) => link.getAttribute('href'))).toEqual(
        'letter' in row ? [`#T15-initiator-${row.letter}`] : [],
      );
      // In the look that a transition has everywhere.
      for (const link of links) expect(link.querySelector('[data-manner=failing]')).not.toBeNull();
    }
  },
);
