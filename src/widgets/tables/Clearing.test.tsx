// @vitest-environment happy-dom
import {render, within} from '@testing-library/react';
import {expect, it} from 'vitest';
import {clearing, clearingVersion} from '../../stacks/clearing.ts';
import {localeIds} from '../../text/locales.ts';
import '../page.fixture.tsx';
import {Clearing} from './Clearing.tsx';
import {stackWords} from './stackWords.fixture.ts';

it.each(localeIds)('What clears a stuck session says what follows, and by whose word (%s)', (locale) => {
  const words = stackWords[locale];
  render(<Clearing words={words} />);
  for (const {id, outcome, sources, evidence} of clearing) {
    const row = document.getElementById(id)!;
    const said = words.clearing.rows[id];
    expect(within(row).getByRole('rowheader').textContent).toBe(said.action);
    const [stuck, healthy, source] = within(row).getAllByRole('cell');
    expect(stuck?.textContent).toBe(`${words.clearing.outcomes[outcome]}${said.stuck}`);
    expect(healthy?.textContent).toBe('healthy' in said ? said.healthy : '');
    expect(within(source!).getByText(words.evidence[evidence].name)).toBeTruthy();
    for (const each of sources) expect(source?.textContent).toContain(each);
    expect(source?.textContent.includes(clearingVersion)).toBe(sources.length > 0);
  }
});
