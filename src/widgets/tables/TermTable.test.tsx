// @vitest-environment happy-dom
import {render, within} from '@testing-library/react';
import {expect, it} from 'vitest';
import {catalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {terms} from '../../text/termRows.ts';
import '../page.fixture.tsx';
import {TermTable} from './TermTable.tsx';

it.each(localeIds)('Every term stands at its address in both languages, each marked as what it is (%s)', (locale) => {
  const words = catalogues[locale];
  render(<TermTable words={words} />);
  for (const {id, en, zh, aliases, alsoPlain = [], mistranslations = []} of terms) {
    const row = document.getElementById(id)!;
    const english = within(row).getByRole('rowheader');
    const [chinese, meaning, others] = within(row).getAllByRole('cell');
    expect([english.lang, english.textContent]).toEqual(['en', en]);
    expect([chinese?.lang, chinese?.textContent]).toEqual(['zh-Hans', zh]);
    expect(meaning?.textContent).toBe(words.terms[id]);
    const mistaken =
      mistranslations.length === 0 ? '' : `${words.termTable.mistranslated}${mistranslations.join('、')}`;
    expect(others?.textContent).toBe([...aliases, ...alsoPlain].join('、') + mistaken);
  }
});
