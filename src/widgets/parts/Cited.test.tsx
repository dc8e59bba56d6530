// @vitest-environment happy-dom
import {render, screen} from '@testing-library/react';
import {expect, it} from 'vitest';
import {catalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import '../page.fixture.tsx';
import {Cited} from './Cited.tsx';

it.each(localeIds)('A section that a sentence names is a link to the RFC; another number is not (%s)', (locale) => {
  const words = catalogues[locale];
  const text = 'After 8.2.2 wait 10.5 seconds, then see 6.3.4.';
  const {container} = render(<Cited words={words} text={text} />);
  expect(container.textContent).toBe(text);
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href'), link.title])).toEqual([
    ['8.2.2', 'https://www.rfc-editor.org/info/rfc7143/#section-8.2.2', words.section('8.2.2')],
    ['6.3.4', 'https://www.rfc-editor.org/info/rfc7143/#section-6.3.4', words.section('6.3.4')],
  ]);
});

it.each(['8', 'D'])(
  'A text that is no more than “%s” names no section, though the RFC has one of that name',
  (text) => {
    const {container} = render(<Cited words={catalogues.en} text={text} />);
    expect(container.textContent).toBe(text);
    expect(screen.queryByRole('link')).toBeNull();
  },
);
