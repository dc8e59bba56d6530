// @vitest-environment happy-dom
import {render, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {loginClassAddress, loginStatusAddress} from '../../render/address.ts';
import {loginClasses, loginStatuses} from '../../stacks/loginStatuses.ts';
import {localeIds} from '../../text/locales.ts';
import {Link} from '../page.fixture.tsx';
import {LoginClasses} from './LoginClasses.tsx';
import {LoginStatuses} from './LoginStatuses.tsx';
import {stackWords} from './stackWords.fixture.ts';

describe.each(localeIds)('A refused Login (%s)', (locale) => {
  const words = stackWords[locale];

  it('has a meaning for each status, and where to look, marked where that is not our word', () => {
    render(<LoginStatuses words={words} />);
    for (const row of loginStatuses) {
      const [meaning, where] = within(document.getElementById(loginStatusAddress(row.status))!).getAllByRole('cell');
      expect(meaning?.textContent).toBe(words.logins.meanings[row.status]);
      const mark = 'where' in row && row.where !== 'inferred' ? ` ${words.evidence[row.where].name}` : '';
      expect(where?.textContent).toBe('where' in row ? `${words.logins.whereToLook[row.status]}${mark}` : '');
    }
  });

  it('is one of the classes of a Login Response, each with the transition that it means', () => {
    render(<LoginClasses words={words} Link={Link} />);
    for (const row of loginClasses) {
      const shown = document.getElementById(loginClassAddress(row.statusClass))!;
      const [meaning, rfc] = within(shown).getAllByRole('cell');
      expect(meaning?.textContent).toBe(words.logins.meanings[row.statusClass]);
      const when = 'conditional' in row ? words.logins.conditions[row.statusClass] : '';
      expect(rfc?.textContent).toBe(`${row.transition}${when}`);
    }
  });
});
